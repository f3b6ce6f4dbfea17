package callboard.recognition;

import callboard.video.ChildRun;
import callboard.video.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Tesseract as a child process. The picture goes through its input and never lies on a disk in clear. */
final class Tesseract implements TextReader {

    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final String program;

    /** @param program path, or a name to be found on PATH */
    Tesseract(String program) {
        this.program = program;
    }

    @Override
    public String text(byte[] jpeg) throws IOException {
        var child = new ChildRun(Map.of("OMP_THREAD_LIMIT", "1"));
        Outcome outcome = child.run(
                List.of(program, "stdin", "stdout", "-l", "chi_sim+eng", "--psm", "6"),
                Path.of(System.getProperty("java.io.tmpdir")),
                LONGEST,
                jpeg);
        if (!outcome.isFine()) {
            throw new IOException("tesseract: " + outcome.lastWords());
        }
        return outcome.out();
    }
}
