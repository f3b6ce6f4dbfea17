package callboard;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Fresh databases with the real migrations, made cheaply: migrated once per engine and JVM, then copied. */
public final class Databases implements ArgumentsProvider {

    /** The names stand behind the class name in every report: {@code ExamsTest OnPostgres}. */
    enum Engine {
        OnH2(H2::copy),
        OnPostgres(Postgres::copy);

        private final Supplier<TestDatabase.Place> opening;

        Engine(Supplier<TestDatabase.Place> opening) {
            this.opening = opening;
        }

        TestDatabase.Place open() {
            return opening.get();
        }
    }

    public static TestDatabase h2() {
        return new TestDatabase(Engine.OnH2);
    }

    public static TestDatabase postgres() {
        return new TestDatabase(Engine.OnPostgres);
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(Arguments.of(h2()), Arguments.of(postgres()));
    }

    static void migrate(String url, String user, String password, String engine) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/shared", "classpath:db/migration/" + engine)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }
}
