package callboard.matcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandTest {

    private static final List<Capture> TWO =
            List.of(new Capture(Pose.FRONT, new byte[] {1}), new Capture(Pose.LEFT, new byte[] {2}));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "pass, PASS, ''",
        "'PASS 1 1\n', PASS, '1 1'",
        "unsure 0 12, UNSURE, '0 12'",
        "fail, FAIL, ''",
        "pass 1, NONE, ''", // one picture is missing
        "pass 1 1 1, NONE, ''",
        "'pass\nfail', NONE, ''",
        "passed, NONE, ''",
        "none, NONE, ''",
        "pass 0.98, NONE, ''",
        "'', NONE, ''"
    })
    void whatALineMeans(String said, Match match, String faces) {
        Comparison comparison = Comparison.of(said, 2);

        assertEquals(match, comparison.match());
        assertEquals(
                faces,
                String.join(
                        " ", comparison.faces().stream().map(String::valueOf).toList()));
    }

    @Test
    void theProgramGetsPosesAndPictures() throws IOException {
        Path seen = folder.resolve("seen");
        Command command = program("{ echo \"$@\"; cat; } > '" + seen + "'; echo pass 1 1");

        assertEquals(Match.PASS, command.compare(new byte[] {0}, TWO).match());
        assertEquals("front left\nAA==\nAQ==\nAg==\n", Files.readString(seen));
    }

    @Test
    void aProgramThatFailsHasNoOpinion() throws IOException {
        Command command = program("echo pass; exit 1");

        assertThrows(IOException.class, () -> command.compare(new byte[] {0}, TWO));
        assertThrows(IOException.class, () -> command.compare(new byte[5 << 20], TWO));
    }

    private Command program(String script) throws IOException {
        Path file = folder.resolve("compare");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new Command(file.toString());
    }
}
