package callboard.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The same files once more in a JVM that has 384 MB: a file that fills the memory of a test with two gigabytes unseen is found. */
final class SmallMemoryTest {

    private static final List<Class<?>> CORPUS = List.of(
            HostileWorkbookTest.class,
            HostileSheetTest.class,
            OddWorkbookTest.class,
            OldWorkbookTest.class,
            XlsxReadingTest.class,
            XlsReadingTest.class,
            CsvReadingTest.class);
    private static final int FEWEST = 120;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void everyFileIsReadOrRefusedWithin384Megabytes() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SmallMemoryTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(280, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertTrue(ended, "still running");
        assertEquals(0, process.exitValue(), () -> text(said));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Runs the corpus; ends with 0 if it is whole and all of it passes. */
    public static void main(String[] arguments) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(CORPUS.stream().map(type -> selectClass(type)).toList())
                .build();
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        var summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out, true));
        System.out.println(summary.getTestsSucceededCount() + " of " + summary.getTestsFoundCount());
        boolean whole = summary.getTestsSucceededCount() >= FEWEST && summary.getTotalFailureCount() == 0;
        System.exit(whole ? 0 : 1);
    }
}
