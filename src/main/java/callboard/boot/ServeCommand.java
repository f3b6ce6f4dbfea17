package callboard.boot;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Settings;
import callboard.demo.Demo;
import java.net.URI;
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
            converter = StageWord.class,
            description = "What callboard.demo=auto means on a database without accounts: none, tour or a stage.")
    private String demo = "none";

    @Override
    public void run() {
        try (Callboard callboard = Callboard.start(Map.of())) {
            Demo stage = callboard.bean(Demo.class);
            callboard.inRequest(() -> {
                Optional<Demo.Made> made = stage.make(demo);
                boolean nobody = made.isEmpty() && stage.isEmpty();
                URI address = callboard.serve();
                callboard.bean(Trail.class).record(Act.of("audit.act.started", ""));
                System.out.println("Callboard is open at " + address);
                made.ifPresent(all -> DemoTelling.tell(address.toString(), callboard.bean(Settings.class), all));
                if (nobody) {
                    tellHowToBegin();
                }
            });
            callboard.await();
        }
    }

    private static void tellHowToBegin() {
        System.out.println("Nobody can sign in yet. Create the first administrator while the server is stopped:");
        System.out.println("  java -jar target/callboard.jar create-admin --name NAME --login E-MAIL --password");
    }
}
