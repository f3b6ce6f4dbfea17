package callboard.data;

import callboard.config.DataFolder;
import callboard.config.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Which database this installation runs on, and under which names its two users log in: the owner migrates, syncs and backs
 * up; the application only reads and writes rows (threats TH-161).
 */
record Engine(String url, Login owner, Login application, boolean embedded, int pool) {

    /** What H2 needs to speak PostgreSQL's dialect. */
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    /** Without it a killed process loses what it had acknowledged. Only the owner may set it, and it holds while a connection is open. */
    private static final String H2_OWNERS_OPTIONS = ";WRITE_DELAY=0";

    record Login(String user, String password) {}

    static Engine of(Settings settings, DataFolder folder) {
        Settings.Db db = settings.db();
        if (db.url().isPresent() && !db.url().get().startsWith("jdbc:h2:")) {
            Login login = new Login(db.user().orElse("callboard"), db.password().orElse(""));
            return new Engine(db.url().get(), login, login, false, pool(db, 16));
        } else {
            String place = db.url()
                    .orElseGet(() -> "jdbc:h2:file:" + folder.folder("database").resolve("callboard"));
            Login owner = new Login("callboard_owner", secret(folder, "database-owner"));
            Login application = new Login("callboard", secret(folder, "database"));
            return new Engine(place + H2_OPTIONS, owner, application, true, pool(db, 32));
        }
    }

    String ownersUrl() {
        return embedded ? url + H2_OWNERS_OPTIONS : url;
    }

    /** A connection of the owner, outside the pool: for migrations, syncs and backups. */
    Connection ownersConnection() throws SQLException {
        return DriverManager.getConnection(ownersUrl(), owner.user(), owner.password());
    }

    String migrations() {
        return embedded ? "classpath:db/migration/h2" : "classpath:db/migration/postgresql";
    }

    private static int pool(Settings.Db db, int usual) {
        return db.pool() > 0 ? db.pool() : usual;
    }

    private static String secret(DataFolder folder, String name) {
        return HexFormat.of().formatHex(folder.secret(name, 24));
    }
}
