package callboard.boot;

import callboard.audit.Act;
import callboard.audit.Trail;
import java.util.Map;
import picocli.CommandLine.Command;

/** Starts the product and stays until it is told to stop. */
@Command(name = "serve", description = "Starts the server (the default).", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Override
    public void run() {
        try (Callboard callboard = Callboard.start(Map.of())) {
            callboard.serve();
            callboard.inRequest(() -> callboard.bean(Trail.class).record(Act.of("audit.act.started", "")));
            callboard.await();
        }
    }
}
