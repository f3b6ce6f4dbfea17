package callboard.media;

import callboard.config.DataFolder;
import callboard.data.Ref;
import callboard.data.Secret;
import callboard.data.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files of one kind that only this installation can read: each sealed for its own key, on the disk before the key is given away. There is no address
 * for a key; who may see a file is decided by whoever knows it.
 */
public final class SealedFiles {

    private final DataFolder folder;
    private final Vault vault;
    private final Kind kind;

    public SealedFiles(DataFolder folder, Vault vault, Kind kind) {
        this.folder = folder;
        this.vault = vault;
        this.kind = kind;
    }

    /**
     * What is kept.
     *
     * @param below the folder of this kind in the data folder
     * @param table with {@code column} and the key the place a file is sealed for: never changed, or nothing opens any more
     */
    public record Kind(String below, String table, String column) {}

    /** Keeps it and returns its key: 26 characters. */
    public String keep(byte[] content) {
        String key = Ref.fresh();
        try {
            write(file(key), vault.sealBytes(place(key), content).sealed());
        } catch (IOException e) {
            throw new UncheckedIOException("A sealed file could not be kept in " + kind.below(), e);
        }
        return key;
    }

    /** The file as it was kept; a tampered or moved one is an {@link IllegalStateException}. */
    public byte[] open(String key) {
        try {
            return vault.openBytes(place(key), new Secret(Files.readAllBytes(file(key))));
        } catch (IOException e) {
            throw new UncheckedIOException("The sealed file " + key + " in " + kind.below() + " cannot be read", e);
        }
    }

    /** Removes what is gone or was replaced; an empty key stands for nothing. */
    public void remove(String key) {
        if (!key.isEmpty()) {
            try {
                Files.deleteIfExists(file(key));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The sealed file " + key + " in " + kind.below() + " cannot be removed", e);
            }
        }
    }

    private Path file(String key) {
        if (!key.matches("[0-9a-z]{26}")) {
            throw new IllegalArgumentException("no key of a file");
        }
        return folder.folder(kind.below() + "/" + key.substring(0, 2)).resolve(key);
    }

    private static void write(Path file, byte[] sealed) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var bytes = ByteBuffer.wrap(sealed);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Secret.Place place(String key) {
        return new Secret.Place(kind.table(), kind.column(), key);
    }
}
