package callboard.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * An object being written. Nothing is visible under its key until {@link #publish()}; closing without it leaves nothing
 * behind. Beside the object lies its SHA-256 in the format of {@code sha256sum}, written first: an object that exists
 * has a digest, and an operator can check a whole folder with {@code sha256sum -c}.
 */
final class Draft implements Closeable {
    private static final String BESIDE = ".sha256";

    private final Disk disk;
    private final ObjectKey key;
    private final Path target;
    private final Path temporary;
    private final Disk.Sink sink;
    private final MessageDigest digest = PartDigest.sha256();

    Draft(Disk disk, ObjectKey key, Path target) throws IOException {
        this.disk = disk;
        this.key = key;
        this.target = target;
        this.temporary = Folders.temporaryBeside(target);
        this.sink = disk.create(temporary);
    }

    void write(ByteBuffer bytes) throws IOException {
        digest.update(bytes.duplicate());
        sink.write(bytes);
    }

    StoredObject publish() throws IOException {
        PartDigest sha256 = PartDigest.of(digest);
        sink.force();
        sink.close();
        writeBeside(disk, target, sha256 + "  " + key + "\n");
        Folders.publish(temporary, target);
        return new StoredObject(key, target, Files.size(target), sha256);
    }

    /** Writes the digest's line beside an object that is about to be there. */
    static void writeBeside(Disk disk, Path target, String line) throws IOException {
        Path beside = beside(target);
        Path unfinished = Folders.temporaryBeside(beside);
        try (Disk.Sink small = disk.create(unfinished)) {
            small.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            small.force();
        }
        Folders.publish(unfinished, beside);
    }

    static Path beside(Path object) {
        return object.resolveSibling(object.getFileName() + BESIDE);
    }

    static PartDigest digestOf(Path object) throws IOException {
        return new PartDigest(Files.readString(beside(object)).substring(0, 64));
    }

    @Override
    public void close() throws IOException {
        sink.close();
        Files.deleteIfExists(temporary);
    }
}
