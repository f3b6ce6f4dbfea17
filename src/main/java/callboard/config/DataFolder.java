package callboard.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The folder that holds everything of an installation which is not in an outside database. Made on first start, readable by
 * its owner only. Secrets are born here, once, and are the operator's to back up.
 */
public final class DataFolder {

    private final Path root;

    /** @param root the folder of {@link Settings#data()}; made if it is not there */
    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        folder(this.root);
        folder(secrets());
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** A folder below it, made if it is not there. */
    public Path folder(String name) {
        return folder(root.resolve(name));
    }

    /** Where a secret file lies, whether it exists or not. */
    public Path secretFile(String name) {
        return secrets().resolve(name);
    }

    /** A random secret of so many bytes, the same for the life of the installation. */
    public byte[] secret(String name, int bytes) {
        Path file = secretFile(name);
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[bytes];
                new SecureRandom().nextBytes(fresh);
                createSecret(file, fresh);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the secret " + file, e);
        }
    }

    /** As {@link #writeSecret} unless it is there: of two nodes that start for the first time together, both use what the first one wrote. */
    public void createSecret(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(secrets(), "draft", "", ownerOnly(file, "rw-------"));
        Files.write(draft, content);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException raced) {
            // The other one's counts.
        } catch (UnsupportedOperationException noLinks) {
            writeSecret(file, content);
        } finally {
            Files.delete(draft);
        }
    }

    /** Writes a file that only its owner may read, all or nothing. */
    public void writeSecret(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(secrets(), "draft", "", ownerOnly(file, "rw-------"));
        Files.write(draft, content);
        try {
            Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file);
        }
    }

    private Path secrets() {
        return root.resolve("secrets");
    }

    private static Path folder(Path path) {
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path, ownerOnly(path, "rwx------"));
            }
            return path;
        } catch (FileAlreadyExistsException raced) {
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + path, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
            };
        } else {
            return new FileAttribute<?>[0];
        }
    }
}
