package callboard.cue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A private folder for the media tool, gone with everything in it when it is closed. */
record Workbench(Path folder) implements AutoCloseable {

    Workbench() throws IOException {
        this(Files.createTempDirectory("cue"));
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
