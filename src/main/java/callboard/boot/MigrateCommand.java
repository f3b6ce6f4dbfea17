package callboard.boot;

import java.util.Map;
import picocli.CommandLine.Command;

/** Brings the database to this version and stops. */
@Command(name = "migrate", description = "Migrates the database and exits.", mixinStandardHelpOptions = true)
final class MigrateCommand implements Runnable {

    @Override
    public void run() {
        Callboard.start(Map.of()).close();
    }
}
