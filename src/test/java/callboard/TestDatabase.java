package callboard;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A migrated database of one test class and the data folder beside it. Nothing is made before the first question, so that
 * the absence of an engine is the trouble of those who ask for it. Logs in as the owner, who may do everything.
 */
public final class TestDatabase implements AutoCloseable {

    private final Databases.Engine engine;
    private Optional<Place> place = Optional.empty();

    TestDatabase(Databases.Engine engine) {
        this.engine = engine;
    }

    public boolean isPostgres() {
        return engine == Databases.Engine.OnPostgres;
    }

    /** The JDBC address with every option of production. */
    public String url() {
        return place().url();
    }

    public String user() {
        return place().user();
    }

    public String password() {
        return place().password();
    }

    /** A data folder as an installation has it; on H2 the database lies in it. */
    public Path folder() {
        return place().folder();
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /** The settings that make the product start on this database. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(Map.of("callboard.data", folder().toString()));
        if (isPostgres()) {
            settings.put("callboard.db.url", url());
            settings.put("callboard.db.user", user());
            settings.put("callboard.db.password", password());
        }
        return settings;
    }

    @Override
    public synchronized void close() {
        place.ifPresent(Place::remove);
        place = Optional.empty();
    }

    @Override
    public String toString() {
        return engine.name();
    }

    private synchronized Place place() {
        if (place.isEmpty()) {
            place = Optional.of(engine.open());
        }
        return place.get();
    }

    /** Where an opened database is, and how it goes away again. */
    record Place(String url, String user, String password, Path folder, Runnable removal) {

        void remove() {
            removal.run();
        }
    }
}
