package callboard.receipt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The lines of the key file: readable by its owner alone, and after a crash either the old file or the new one. */
record ReceiptKeyFile(Path path) {

    private static final String OWNER_ONLY = "rw-------";

    boolean exists() {
        return Files.exists(path);
    }

    /** The lines; rights that others were given meanwhile are taken back first. */
    List<String> read() throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
        }
        return Files.readAllLines(path, StandardCharsets.US_ASCII);
    }

    /** Puts the lines in place unless another process was first: then its file stays, and is the one to read. */
    void create(List<String> lines) throws IOException {
        var written = write(lines);
        try {
            Files.createLink(path, written);
        } catch (FileAlreadyExistsException firstComer) {
            return;
        } catch (UnsupportedOperationException noHardLinks) {
            Files.move(written, path);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    void replace(List<String> lines) throws IOException {
        Files.move(write(lines), path, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path write(List<String> lines) throws IOException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var written = Files.createTempFile(folder, path.getFileName().toString(), ".new", ownerOnly());
        try (var channel = FileChannel.open(written, Set.of(StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        return written;
    }

    private FileAttribute<?>[] ownerOnly() {
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
        return isPosix() ? new FileAttribute<?>[] {rights} : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
