package callboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** The embedded engine: one migrated data folder per JVM, copied byte by byte for everyone who needs a database. */
final class H2 {

    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final String OWNER = "callboard_owner";
    private static final byte[] SECRET =
            "twenty-four bytes of test".substring(0, 24).getBytes();

    private static final Path TEMPLATE = template();

    private H2() {}

    static TestDatabase.Place copy() {
        Path folder = Folders.fresh("h2");
        Folders.copy(TEMPLATE, folder);
        return new TestDatabase.Place(url(folder), OWNER, password(), folder, () -> Folders.remove(folder));
    }

    /** Named and keyed as an installation's own, so that the product opens the copy as if it had made it. */
    private static Path template() {
        try {
            Path folder = Folders.fresh("h2-template");
            Files.createDirectories(folder.resolve("database"));
            Files.createDirectories(folder.resolve("secrets"));
            for (String secret : List.of("database-owner", "database")) {
                Files.write(folder.resolve("secrets").resolve(secret), SECRET);
            }
            Databases.migrate(url(folder), OWNER, password(), "h2");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("database/callboard") + OPTIONS;
    }

    private static String password() {
        return HexFormat.of().formatHex(SECRET);
    }
}
