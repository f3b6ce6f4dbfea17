package callboard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OldFilesTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void onlyWhatWasLastWrittenBeforeIsOld() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Path old = written(folder.resolve("old"), Duration.ofHours(13));
        written(folder.resolve("young"), Duration.ofHours(11));
        Path deep = written(below.resolve("deep"), Duration.ofHours(13));

        assertEquals(List.of(old), OldFiles.in(folder, NOW.minus(Duration.ofHours(12))));
        assertEquals(
                List.of(deep, old),
                OldFiles.below(folder, NOW.minus(Duration.ofHours(12))).stream()
                        .sorted()
                        .toList());
    }

    /** Uploads, readers and another node's sweep work in the same folders. */
    @Test
    void whatVanishesMeanwhileIsGone() throws IOException {
        var stopped = new AtomicBoolean();
        var busy = CompletableFuture.runAsync(() -> comeAndGo(stopped));
        try {
            for (int sweep = 0; sweep < 300; sweep++) {
                OldFiles.below(folder, Instant.MAX);
            }
        } finally {
            stopped.set(true);
            busy.join();
        }
    }

    private void comeAndGo(AtomicBoolean stopped) {
        try {
            while (!stopped.get()) {
                Path inner = Files.createTempDirectory(folder, "poi");
                Path file = Files.createTempFile(inner, "read-", "");
                Path other = Files.createTempFile(folder, "read-", "");
                Files.delete(other);
                Files.delete(file);
                Files.delete(inner);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path written(Path file, Duration ago) throws IOException {
        Files.createFile(file);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }
}
