package callboard.boot;

import picocli.CommandLine.Command;

/** Brings the database to this version and stops. */
@Command(name = "migrate", description = "Migrates the database and exits.", mixinStandardHelpOptions = true)
final class MigrateCommand implements Runnable {

    @Override
    public void run() {
        Callboard.startQuietly().close();
    }
}
