package callboard.boot;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Settings;
import callboard.demo.Demo;
import callboard.demo.DemoLogin;
import java.io.PrintStream;
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
                tell(System.out, address, callboard.bean(Settings.class), logins, nobody);
            });
            callboard.await();
        }
    }

    private static void tell(
            PrintStream out, URI address, Settings settings, Optional<List<DemoLogin>> logins, boolean nobody) {
        out.println("Callboard is open at " + address);
        logins.ifPresent(all -> {
            out.println("Demo log-ins, also in " + settings.data().resolve("demo-logins.txt") + ":");
            all.forEach(login -> out.printf(
                    "  %-18s %s%s  %s  %s%n", login.role(), address, login.page(), login.username(), login.password()));
        });
        if (nobody) {
            out.println("Nobody can sign in yet. Create the first administrator while the server is stopped:");
            out.println("  java -jar target/callboard.jar create-admin --name NAME --login E-MAIL --password");
        }
    }
}
