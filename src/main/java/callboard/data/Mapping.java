package callboard.data;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.ValidationMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;

/**
 * How classes become rows. Which classes they are is read from the index that the build writes beside them: looking through all classes again would
 * cost every start a second.
 */
final class Mapping {

    private static final String INDEX = "META-INF/jandex.idx";
    private static final List<Class<? extends Annotation>> MAPPED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private Mapping() {}

    /** Sessions over these connections; bad values are refused at the door, so rows are not validated again. */
    static SessionFactory over(DataSource pool) {
        return new HibernatePersistenceConfiguration("callboard")
                .managedClasses(classes())
                .validationMode(ValidationMode.NONE)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(AvailableSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
                .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .property(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE")
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 50)
                .property(AvailableSettings.ORDER_INSERTS, true)
                .createEntityManagerFactory();
    }

    private static List<Class<?>> classes() {
        List<Class<?>> all = new ArrayList<>();
        try {
            for (URL place : Collections.list(Mapping.class.getClassLoader().getResources(INDEX))) {
                IndexView index = read(place);
                for (Class<? extends Annotation> mapped : MAPPED) {
                    for (var use : index.getAnnotations(mapped)) {
                        all.add(Class.forName(use.target().asClass().name().toString()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of classes cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index names a class that is not there: build it again", e);
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("There is no index of classes: build with Maven, which writes " + INDEX);
        }
        return all;
    }

    private static IndexView read(URL place) throws IOException {
        try (InputStream content = place.openStream()) {
            return new IndexReader(content).read();
        }
    }
}
