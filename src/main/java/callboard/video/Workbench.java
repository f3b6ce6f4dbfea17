package callboard.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A private folder for the media tool, gone with everything in it when it is closed. */
public record Workbench(Path folder) implements AutoCloseable {

    /** @param named what the folder's name begins with, so that an operator sees whose a left one is */
    public static Workbench of(String named) throws IOException {
        return new Workbench(Files.createTempDirectory(named));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
