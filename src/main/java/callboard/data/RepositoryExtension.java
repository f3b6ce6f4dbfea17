package callboard.data;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.data.repository.Repository;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import java.util.Arrays;

/**
 * Lets the generated repositories share the request's session. As generated they expect a container that injects a
 * persistence unit, and open a session of their own each, which would put two repositories into two transactions.
 */
public class RepositoryExtension implements Extension {

    <T> void adapt(@Observes ProcessAnnotatedType<T> type) {
        if (Arrays.stream(type.getAnnotatedType().getJavaClass().getInterfaces())
                .anyMatch(face -> face.isAnnotationPresent(Repository.class))) {
            var adapted = type.configureAnnotatedType();
            adapted.constructors().forEach(constructor -> {
                if (constructor.getAnnotated().getParameters().isEmpty()) {
                    constructor.remove(note -> note.annotationType() == Inject.class);
                } else {
                    constructor.add(InjectLiteral.INSTANCE);
                }
            });
            adapted.fields().forEach(field -> field.remove(note -> note.annotationType() == PersistenceUnit.class));
            adapted.methods()
                    .forEach(method -> method.remove(note ->
                            note.annotationType() == PostConstruct.class || note.annotationType() == PreDestroy.class));
        }
    }

    private static final class InjectLiteral extends AnnotationLiteral<Inject> implements Inject {

        static final InjectLiteral INSTANCE = new InjectLiteral();
    }
}
