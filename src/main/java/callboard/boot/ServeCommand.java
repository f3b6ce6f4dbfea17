package callboard.boot;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Settings;
import callboard.demo.Demo;
import callboard.demo.DemoLogin;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the product and stays until it is told to stop. */
@Command(name = "serve", description = "Starts the server (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Option(
            names = "--demo",
            defaultValue = "none",
            description = "What callboard.demo=auto means on a database without accounts: none, tour or a stage.")
    private String demo = "none";

    @Override
    public void run() {
        try (Callboard callboard = Callboard.start(Map.of())) {
            Demo stage = callboard.bean(Demo.class);
            callboard.inRequest(() -> {
                Optional<List<DemoLogin>> logins = stage.make(demo);
                boolean nobody = logins.isEmpty() && stage.isEmpty();
                URI address = callboard.serve();
                callboard.bean(Trail.class).record(Act.of("audit.act.started", ""));
                System.out.println("Callboard is open at " + address);
                logins.ifPresent(all -> tellLogins(address, callboard.bean(Settings.class), all));
                if (nobody) {
                    tellHowToBegin();
                }
            });
            callboard.await();
        }
    }

    private static void tellLogins(URI address, Settings settings, List<DemoLogin> logins) {
        System.out.println("Demo log-ins, also in " + settings.data().resolve("demo-logins.txt") + ":");
        logins.forEach(login -> System.out.printf(
                "  %-18s %s%s  %s  %s%n", login.role(), address, login.page(), login.username(), login.password()));
    }

    private static void tellHowToBegin() {
        System.out.println("Nobody can sign in yet. Create the first administrator while the server is stopped:");
        System.out.println("  java -jar target/callboard.jar create-admin --name NAME --login E-MAIL --password");
    }
}
