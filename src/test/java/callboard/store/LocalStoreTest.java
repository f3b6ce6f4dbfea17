package callboard.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {
    private static final byte[] RECORDING = Bytes.ofLength(2 * Manifest.PART_SIZE + 4321);

    @TempDir
    Path root;

    private LocalStore store;
    private Manifest manifest;
    private final Upload upload = Upload.fresh("s7");
    private final ObjectKey key = ObjectKey.fresh("s7", ObjectKey.Kind.WEBM);

    @BeforeEach
    void openStore() throws IOException {
        store = new LocalStore(root, new LocalStore.Limits(2, 0));
        manifest = Bytes.manifest(RECORDING);
    }

    @Test
    void listsThePartsThatArrivedInWhateverOrder() throws Exception {
        put(3);
        put(1);

        assertEquals(new TreeSet<>(List.of(1, 3)), store.have(upload, manifest));
        assertTrue(store.holds(upload, manifest.expected(3)));
    }

    @Test
    void wrongAndShortBytesLeaveNothing() throws IOException {
        var wrong = Bytes.part(RECORDING, 1);
        wrong[4711] ^= 1;
        var tooShort = Arrays.copyOf(Bytes.part(RECORDING, 2), 1000);

        assertEquals(BadPart.Why.DIGEST, refused(1, Bytes.source(wrong)));
        assertEquals(BadPart.Why.LENGTH, refused(2, Bytes.source(tooShort)));
        assertEquals(BadPart.Why.BROKEN_OFF, refused(3, into -> {
            throw new IOException("connection reset");
        }));
        assertEquals(List.of(), filesUnder(root));
    }

    @Test
    void aWrongCopyDoesNotHarmThePartThatIsThere() throws Exception {
        put(1);

        refused(1, Bytes.source(new byte[Manifest.PART_SIZE]));
        put(1);

        assertEquals(new PartCheck(List.of(2, 3), List.of()), store.check(upload, manifest));
    }

    @Test
    void assemblesTheVerifiedPartsToOneObject() throws Exception {
        put(2);
        put(1);
        put(3);

        var assembled = store.assemble(upload, manifest, key);

        var object = assembled.object().orElseThrow();
        assertArrayEquals(RECORDING, Files.readAllBytes(object.file()));
        assertEquals(sha256(RECORDING), object.sha256());
        assertEquals(Optional.of(object), store.find(key));
        assertEquals(
                sha256(RECORDING) + "  " + key + "\n",
                Files.readString(object.file().resolveSibling(key + ".sha256")));
    }

    @Test
    void assemblingAgainYieldsTheSameObjectEvenWithoutParts() throws Exception {
        putAll();
        var first = store.assemble(upload, manifest, key);

        store.discard(upload);

        assertEquals(first, store.assemble(upload, manifest, key));
        assertEquals(2, filesUnder(root).size());
    }

    @Test
    void namesEveryPartThatIsMissingOrSpoiled() throws Exception {
        put(1);
        put(3);
        Path third = root.resolve("parts/s7/" + upload.id() + "/00003");
        byte[] spoiled = Files.readAllBytes(third);
        spoiled[0] ^= 1;
        Files.write(third, spoiled);

        var assembled = store.assemble(upload, manifest, key);

        assertEquals(new Assembled(Optional.empty(), new PartCheck(List.of(2), List.of(3))), assembled);
        assertEquals(Optional.empty(), store.find(key));
    }

    @Test
    void aPartCutShortOnDiskCountsAsMissing() throws Exception {
        put(1);
        Files.write(root.resolve("parts/s7/" + upload.id() + "/00001"), new byte[17]);

        assertEquals(new TreeSet<>(), store.have(upload, manifest));
    }

    @Test
    void aFullDiskLosesNothingAndRecoversByItself() throws Exception {
        var disk = new FailingDisk(Manifest.PART_SIZE + 1_000_000, "No space left on device");
        store = new LocalStore(root, new LocalStore.Limits(2, 0), disk);
        put(1);

        assertThrows(StoreFull.class, () -> put(2));
        assertEquals(1, filesUnder(root).size());

        disk.left = Long.MAX_VALUE;
        put(2);
        assertEquals(new TreeSet<>(List.of(1, 2)), store.have(upload, manifest));
    }

    @Test
    void theReserveIsNeverTouched() throws Exception {
        var disk = new FailingDisk(Long.MAX_VALUE, "");
        store = new LocalStore(root, new LocalStore.Limits(2, 1000), disk);
        disk.free = Manifest.PART_SIZE + 999;

        assertThrows(StoreFull.class, () -> put(1));
        assertEquals(List.of(), filesUnder(root));

        disk.free++;
        put(1);
        assertEquals(Manifest.PART_SIZE, store.room());
    }

    @Test
    void aBrokenDiskIsNotAFullOne() throws IOException {
        store = new LocalStore(root, new LocalStore.Limits(2, 0), new FailingDisk(0, "Input/output error"));

        var trouble = assertThrows(IOException.class, () -> put(1));

        assertEquals("Input/output error", trouble.getMessage());
        assertEquals(List.of(), filesUnder(root));
    }

    @Test
    void keepsAndDeletesSingleObjects() throws IOException {
        var poster = ObjectKey.fresh("s7", ObjectKey.Kind.JPG);

        var object = store.put(poster, new ByteArrayInputStream("jpeg".getBytes(StandardCharsets.UTF_8)));

        assertEquals(Optional.of(object), store.find(poster));
        store.delete(poster);
        assertEquals(Optional.empty(), store.find(poster));
        assertEquals(List.of(), filesUnder(root));
    }

    private void putAll() throws IOException, BadPart {
        for (int number = 1; number <= manifest.count(); number++) {
            put(number);
        }
    }

    private void put(int number) throws IOException, BadPart {
        store.store(upload, manifest.expected(number), Bytes.source(Bytes.part(RECORDING, number)));
    }

    private BadPart.Why refused(int number, ByteSource bytes) {
        return assertThrows(BadPart.class, () -> store.store(upload, manifest.expected(number), bytes))
                .why();
    }

    static List<Path> filesUnder(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static PartDigest sha256(byte[] bytes) {
        return PartDigest.of(PartDigest.sha256().digest(bytes));
    }
}
