package callboard.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Parts and objects as files below one folder: {@code parts/<school>/<upload>/00001} and
 * {@code objects/<school>/<xy>/<key>}. What is listed here is the truth about what has arrived; no table says otherwise.
 * Several nodes may share the folder: every file is written under a temporary name, forced and renamed. A full disk is
 * {@link StoreFull} and leaves nothing behind; other trouble of the disk is an IOException.
 */
public final class LocalStore {
    /** Filled before each hash and write: a turn takes a few tenths of a millisecond, and the disk sees large writes. */
    private static final int BUFFER = 512 * 1024;

    private final Path root;
    private final Limits limits;
    private final Disk disk;
    private final Turns turns;
    private final Buffers buffers = new Buffers(BUFFER);

    /**
     * How greedy the store may be.
     *
     * @param turns hash-and-write steps at once
     * @param reserve bytes of the disk that uploads leave free, for the database beside them
     */
    public record Limits(int turns, long reserve) {
        /**
         * Two steps per core, because a direct write waits for the disk half of its turn: measured a quarter faster than
         * one per core, and small requests hardly notice.
         */
        public static Limits usual() {
            return new Limits(2 * Runtime.getRuntime().availableProcessors(), 64L << 20);
        }
    }

    public LocalStore(Path root, Limits limits) throws IOException {
        this(root, limits, Disk.FILES);
    }

    LocalStore(Path root, Limits limits, Disk disk) throws IOException {
        this.root = root;
        this.limits = limits;
        this.disk = disk;
        this.turns = new Turns(limits.turns());
        Folders.make(parts());
        Folders.make(objects());
    }

    /** Whether that part has arrived: it is there in full length, and nothing unverified ever gets a name. */
    public boolean holds(Upload upload, ExpectedPart part) throws IOException {
        return PartReader.holds(folder(upload), part.number(), part.length());
    }

    /** Numbers of the parts that have arrived, checked by size. */
    public SortedSet<Integer> have(Upload upload, Manifest manifest) throws IOException {
        return PartReader.have(folder(upload), manifest);
    }

    /** Returns when the part is verified and on disk. The same part again, or from two connections, is harmless. */
    public void store(Upload upload, ExpectedPart part, ByteSource bytes) throws IOException, BadPart {
        makeRoom(part.length());
        Folders.make(folder(upload));
        Path target = PartReader.file(folder(upload), part.number());
        try {
            new PartWriter(disk, turns, buffers).write(target, part, bytes);
        } catch (IOException trouble) {
            throw fullOr(trouble);
        }
    }

    /** Reads every stored part against the manifest and changes nothing. */
    public PartCheck check(Upload upload, Manifest manifest) throws IOException {
        return new PartReader(turns, buffers).check(folder(upload), manifest, bytes -> bytes.position(bytes.limit()));
    }

    /**
     * Makes one object of the parts, verifying each against the manifest while copying. Doing it again yields the object
     * that is there. The parts stay until {@link #discard}, which belongs after the caller's commit.
     */
    public Assembled assemble(Upload upload, Manifest manifest, ObjectKey key) throws IOException {
        Optional<StoredObject> there = find(key);
        return there.isPresent()
                ? new Assembled(there, new PartCheck(List.of(), List.of()))
                : copyParts(upload, manifest, key);
    }

    private Assembled copyParts(Upload upload, Manifest manifest, ObjectKey key) throws IOException {
        makeRoom(manifest.size());
        try (Draft draft = draft(key)) {
            PartCheck check = new PartReader(turns, buffers).check(folder(upload), manifest, draft::write);
            Optional<StoredObject> object = check.isComplete() ? Optional.of(draft.publish()) : Optional.empty();
            return new Assembled(object, check);
        } catch (IOException trouble) {
            throw fullOr(trouble);
        }
    }

    /** Removes everything of that upload. Absent is fine. */
    public void discard(Upload upload) throws IOException {
        Folders.remove(folder(upload));
    }

    /** Keeps bytes that did not come in parts: a photo, a poster, a playback copy. */
    public StoredObject put(ObjectKey key, InputStream bytes) throws IOException {
        makeRoom(0);
        try (Draft draft = draft(key)) {
            var buffer = new byte[64 * 1024];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                draft.write(ByteBuffer.wrap(buffer, 0, n));
            }
            return draft.publish();
        } catch (IOException trouble) {
            throw fullOr(trouble);
        }
    }

    /** The same bytes under a second key: another name of the file, or a copy where the disk knows no second names. */
    public StoredObject twin(ObjectKey original, ObjectKey key) throws IOException {
        Path source = file(original);
        Path target = file(key);
        Folders.make(target.resolveSibling("."));
        PartDigest digest = Draft.digestOf(source);
        Draft.writeBeside(disk, target, digest + "  " + key + "\n");
        try {
            Files.createLink(target, source);
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            Files.copy(source, target);
        }
        return new StoredObject(key, target, Files.size(target), digest);
    }

    public Optional<StoredObject> find(ObjectKey key) throws IOException {
        Path file = file(key);
        return Files.isRegularFile(file)
                ? Optional.of(new StoredObject(key, file, Files.size(file), Draft.digestOf(file)))
                : Optional.empty();
    }

    /** Absent is fine. */
    public void delete(ObjectKey key) throws IOException {
        Files.deleteIfExists(file(key));
        Files.deleteIfExists(Draft.beside(file(key)));
    }

    /** Bytes that uploads may still use. Zero means that every part is refused until there is room. */
    public long room() throws IOException {
        return Math.max(0, disk.free(root) - limits.reserve());
    }

    public Janitor janitor() {
        return new Janitor(parts(), objects());
    }

    private void makeRoom(long length) throws IOException {
        if (room() < Math.max(1, length)) {
            throw new StoreFull("less than " + length + " bytes beside the reserve of " + limits.reserve());
        }
    }

    private Draft draft(ObjectKey key) throws IOException {
        Path target = file(key);
        Folders.make(target.resolveSibling("."));
        return new Draft(disk, key, target);
    }

    private static IOException fullOr(IOException trouble) {
        if (StoreFull.isFull(trouble)) {
            var full = new StoreFull(String.valueOf(trouble.getMessage()));
            full.initCause(trouble);
            return full;
        } else {
            return trouble;
        }
    }

    private Path parts() {
        return root.resolve("parts");
    }

    private Path objects() {
        return root.resolve("objects");
    }

    private Path folder(Upload upload) {
        return parts().resolve(upload.school()).resolve(upload.id());
    }

    private Path file(ObjectKey key) {
        return objects()
                .resolve(key.school())
                .resolve(key.name().substring(0, 2))
                .resolve(key.toString());
    }
}
