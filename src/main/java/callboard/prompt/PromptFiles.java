package callboard.prompt;

import callboard.config.DataFolder;
import callboard.data.Ref;
import callboard.data.Secret;
import callboard.data.Vault;
import callboard.media.PhotoRefused;
import callboard.media.Photos;
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
 * Pictures and sounds of prompts, kept as files that only this installation can read: known by their content, pictures drawn
 * anew, sealed for their own key, on the disk before the key is given away. There is no address for a key alone.
 */
@ApplicationScoped
public class PromptFiles {

    /** The largest file, in bytes. */
    public static final int MOST = 20 << 20;

    private static final int MAX_EDGE = 2000;

    private final DataFolder folder;
    private final Vault vault;

    @Inject
    PromptFiles(DataFolder folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    /** A file that is what it should be. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Media(String type, byte[] bytes) {}

    /** The upload as it would be kept; what is no picture or sound is refused. */
    public static Media read(PromptKind kind, byte[] upload) throws FileRefused {
        if (upload.length == 0) {
            throw new FileRefused("prompt.file.none");
        } else if (upload.length > MOST) {
            throw new FileRefused("prompt.file.large");
        }
        return kind == PromptKind.IMAGE ? picture(upload) : new Media(Sounds.type(upload), upload);
    }

    private static Media picture(byte[] upload) throws FileRefused {
        try {
            return new Media(
                    "image/jpeg", Photos.redraw(upload, MAX_EDGE).open().readAllBytes());
        } catch (PhotoRefused refused) {
            FileRefused why = new FileRefused(refused.key());
            why.initCause(refused);
            throw why;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Prompt.PromptFile keep(Media file) {
        String key = Ref.fresh();
        try {
            write(file(key), vault.sealBytes(place(key), file.bytes()).sealed());
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a prompt could not be kept", e);
        }
        return new Prompt.PromptFile(key, file.type(), file.bytes().length);
    }

    /** The file as it was kept; a tampered or moved one is an {@link IllegalStateException}. */
    public byte[] open(String key) {
        try {
            return vault.openBytes(place(key), new Secret(Files.readAllBytes(file(key))));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + key + " of a prompt cannot be read", e);
        }
    }

    /** The same file once more, under a key of its own, for clones. */
    Prompt.PromptFile again(Prompt.PromptFile file) {
        return file.key().isEmpty() ? file : keep(new Media(file.type(), open(file.key())));
    }

    /** Removes the file of a prompt that is gone; an empty key stands for none. */
    public void remove(String key) {
        if (!key.isEmpty()) {
            try {
                Files.deleteIfExists(file(key));
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + key + " of a prompt cannot be removed", e);
            }
        }
    }

    private Path file(String key) {
        if (!key.matches("[0-9a-z]{26}")) {
            throw new IllegalArgumentException("no key of a file");
        }
        return folder.folder("prompts/" + key.substring(0, 2)).resolve(key);
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
        return new Secret.Place("prompt", "file", key);
    }
}
