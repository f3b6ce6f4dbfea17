package callboard.sheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.poi.util.TempFileCreationStrategy;

/** The temporary files of one workbook that is written, in a folder of their own that only we can read and that goes as a whole. */
final class Scratch implements TempFileCreationStrategy, AutoCloseable {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch in(Path parent) throws IOException {
        return new Scratch(Files.createTempDirectory(parent, "export-")); // owner-only where the system can
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
