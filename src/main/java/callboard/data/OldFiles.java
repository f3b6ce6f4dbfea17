package callboard.data;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What lies in a folder that is worked in meanwhile: a file that is gone by the time it is looked at is gone, and no failure. */
public final class OldFiles {

    private OldFiles() {}

    /** Files of a folder that were last written before an instant. */
    public static List<Path> in(Path folder, Instant before) throws IOException {
        return written(folder, 1, before);
    }

    /** As {@link #in}, in folders below it too. */
    public static List<Path> below(Path folder, Instant before) throws IOException {
        return written(folder, Integer.MAX_VALUE, before);
    }

    private static List<Path> written(Path folder, int depth, Instant before) throws IOException {
        List<Path> files = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (facts.isRegularFile()
                        && facts.lastModifiedTime().toInstant().isBefore(before)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        };
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, visitor);
        return files;
    }
}
