package callboard.boot;

import callboard.config.Settings;
import callboard.demo.Demo;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills an empty database with a demo and stops; {@code serve} shows it. */
@Command(
        name = "demo",
        description = "Makes a demo school on a database without accounts, and exits.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Runnable {

    @Option(
            names = "--stage",
            defaultValue = "tour",
            converter = StageWord.class,
            description = "tour, config, roster, applying, exam-day, reviewing or published.")
    private String stage = "tour";

    @Override
    public void run() {
        try (Callboard callboard = Callboard.start(Map.of("callboard.job.threads", "0", "callboard.demo", stage))) {
            callboard.inRequest(() -> {
                Optional<Demo.Made> made = callboard.bean(Demo.class).make(stage);
                made.ifPresentOrElse(
                        all -> DemoTelling.tell("", callboard.bean(Settings.class), all),
                        () -> System.out.println("This database has accounts already; nothing was changed."));
            });
        }
    }
}
