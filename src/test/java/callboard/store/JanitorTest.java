package callboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JanitorTest {
    private static final Instant NOW = Instant.parse("2027-01-15T01:00:00Z");

    @TempDir
    Path root;

    private LocalStore store;

    @BeforeEach
    void openStore() throws IOException {
        store = new LocalStore(root, new LocalStore.Limits(2, 0));
    }

    @Test
    void temporaryFilesGoWhenNothingWroteToThemForTwoHours() throws IOException {
        Path folder = Files.createDirectories(
                root.resolve("parts/s7/" + Upload.fresh("s7").id()));
        Path old = aged(Files.createFile(folder.resolve("00001.x.tmp")), Duration.ofMinutes(121));
        Path young = aged(Files.createFile(folder.resolve("00002.x.tmp")), Duration.ofMinutes(119));
        Path part = aged(Files.createFile(folder.resolve("00003")), Duration.ofDays(9));

        assertEquals(1, store.janitor().sweepTemporaries(NOW));

        assertEquals(List.of(false, true, true), exist(old, young, part));
    }

    @Test
    void uploadsGoWhenOldAndNotNeeded() throws Exception {
        var needed = storedUpload(Duration.ofDays(9));
        var forgotten = storedUpload(Duration.ofHours(25));
        var young = storedUpload(Duration.ofHours(23));

        assertEquals(1, store.janitor().sweepUploads(NOW, needed::equals));

        assertEquals(List.of(true, false, true), exist(folder(needed), folder(forgotten), folder(young)));
    }

    @Test
    void objectsGoWhenOldAndUnknown() throws IOException {
        var known = object(Duration.ofDays(9));
        var ghost = object(Duration.ofHours(25));
        var young = object(Duration.ofHours(23));

        assertEquals(1, store.janitor().sweepObjects(NOW, known.key()::equals));

        assertEquals(Optional.of(known), store.find(known.key()));
        assertEquals(Optional.of(young), store.find(young.key()));
        assertEquals(List.of(false, false), exist(ghost.file(), Draft.beside(ghost.file())));
    }

    private Upload storedUpload(Duration age) throws Exception {
        var upload = Upload.fresh("s7");
        var manifest = Bytes.manifest(new byte[] {1, 2, 3});
        store.store(upload, manifest.expected(1), Bytes.source(new byte[] {1, 2, 3}));
        aged(folder(upload), age);
        return upload;
    }

    private StoredObject object(Duration age) throws IOException {
        var object = store.put(ObjectKey.fresh("s7", ObjectKey.Kind.PNG), new ByteArrayInputStream(new byte[] {1}));
        aged(object.file(), age);
        return object;
    }

    private Path folder(Upload upload) {
        return root.resolve("parts/s7/" + upload.id());
    }

    private static Path aged(Path file, Duration age) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    private static List<Boolean> exist(Path... files) {
        return Arrays.stream(files).map(Files::exists).toList();
    }
}
