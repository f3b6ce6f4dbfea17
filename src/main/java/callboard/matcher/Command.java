package callboard.matcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import callboard.video.ChildRun;
import callboard.video.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A program of the operator's as a child process. Its arguments are the poses that were asked for; on its input it reads a line of
 * Base64 for each picture, the portrait first, so that none lies on a disk in clear; it prints one line ({@link Comparison}).
 */
final class Command implements Matcher {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    /** Bytes of one picture; larger ones are not compared. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private final String program;

    /** @param program its absolute path */
    Command(String program) {
        this.program = program;
    }

    @Override
    public Comparison compare(byte[] portrait, List<Capture> captures) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        captures.forEach(capture -> command.add(capture.pose().word()));
        var input = new ByteArrayOutputStream();
        write(portrait, input);
        for (Capture capture : captures) {
            write(capture.jpeg(), input);
        }
        Outcome outcome = new ChildRun(Map.of("OMP_THREAD_LIMIT", "1"))
                .run(command, Path.of(System.getProperty("java.io.tmpdir")), LONGEST, input.toByteArray());
        if (!outcome.isFine()) {
            throw new IOException("matcher: " + outcome.lastWords());
        }
        return Comparison.of(outcome.out(), captures.size());
    }

    private static void write(byte[] jpeg, ByteArrayOutputStream input) throws IOException {
        if (jpeg.length > LARGEST) {
            throw new IOException("matcher: a picture of " + jpeg.length + " bytes is too large");
        }
        input.write(Base64.getEncoder().encode(jpeg));
        input.write("\n".getBytes(US_ASCII));
    }
}
