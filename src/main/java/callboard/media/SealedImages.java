package callboard.media;

import callboard.config.DataFolder;
import callboard.data.Ref;
import callboard.data.Secret;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Pictures of documents and faces, kept as files that only this installation can read: drawn anew, sealed for their own key, on
 * the disk before their key is given away. Who may see one is decided by whoever knows its key; there is no address for it.
 */
@ApplicationScoped
public class SealedImages {

    private static final int MAX_EDGE = 1600;

    private final DataFolder folder;
    private final Vault vault;

    @Inject
    SealedImages(DataFolder folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    /** Keeps a picture as its sender uploaded it and returns its key: 26 characters. */
    public String keep(byte[] upload) throws PhotoRefused {
        Photo photo = Photos.redraw(upload, MAX_EDGE);
        String key = Ref.fresh();
        try {
            write(
                    file(key),
                    vault.sealBytes(place(key), photo.open().readAllBytes()).sealed());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be kept", e);
        }
        return key;
    }

    /** The picture as JPEG; a tampered or moved file is an {@link IllegalStateException}. */
    public byte[] open(String key) {
        try {
            return vault.openBytes(place(key), new Secret(Files.readAllBytes(file(key))));
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + key + " cannot be read", e);
        }
    }

    /** Removes what was replaced; an empty key stands for nothing. */
    public void remove(String key) {
        if (!key.isEmpty()) {
            try {
                Files.deleteIfExists(file(key));
            } catch (IOException e) {
                throw new UncheckedIOException("The picture " + key + " cannot be removed", e);
            }
        }
    }

    private Path file(String key) {
        if (!key.matches("[0-9a-z]{26}")) {
            throw new IllegalArgumentException("no key of a picture");
        }
        return folder.folder("images/" + key.substring(0, 2)).resolve(key);
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

    private static Secret.Place place(String key) {
        return new Secret.Place("image", "jpeg", key);
    }
}
