package callboard.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.media.HostilePhotos.Sent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people send who mean no good: refused by name or drawn anew, each within a second of the processor, all of them in a process
 * whose whole memory is 64 MB (R110 of the threats).
 */
class HostilePhotosTest {

    private static final int MOST_MILLISECONDS = 1000;
    private static List<String[]> said = List.of();

    @BeforeAll
    static void send(@TempDir Path folder) throws Exception {
        Path answers = folder.resolve("answers");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        home(Photos.class) + java.io.File.pathSeparator + home(HostilePhotos.class),
                        HostilePhotos.class.getName(),
                        HostilePhotos.writeAll(folder).toString())
                .redirectErrorStream(true)
                .redirectOutput(answers.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(answers));
        said = read(answers).lines().map(line -> line.split("\t", -1)).toList();
    }

    @Test
    void eachIsRefusedByItsNameOrDrawnAnew() throws Exception {
        List<String> expected = HostilePhotos.known().stream()
                .map(sent -> sent.what() + ": " + sent.answer())
                .toList();

        assertEquals(
                String.join("\n", expected),
                said.stream()
                        .limit(expected.size())
                        .map(line -> line[0] + ": " + line[1])
                        .collect(Collectors.joining("\n")));
    }

    /** Bytes replaced, pieces cut out, pieces doubled, always the same ones. */
    @Test
    void aHundredMutantsOfThreePhotosFindAnAnswer() throws Exception {
        List<String> answers = said.stream()
                .filter(line -> line[0].startsWith("mutant"))
                .map(line -> line[1])
                .toList();

        assertEquals(100, answers.size());
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(answer -> !answer.equals(Sent.FINE) && !HostilePhotos.REFUSALS.contains(answer))
                        .toList());
        assertTrue(answers.contains(Sent.FINE) && answers.contains("media.refused.broken"), answers::toString);
    }

    @Test
    void noneTakesLongerThanASecond() {
        assertEquals(
                List.of(),
                said.stream()
                        .filter(line -> Integer.parseInt(line[2]) >= MOST_MILLISECONDS)
                        .map(line -> line[0] + " " + line[2] + " ms")
                        .toList());
    }

    private static String home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(Collectors.joining("\n"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
