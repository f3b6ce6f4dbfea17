package callboard.prompt;

import callboard.config.DataFolder;
import callboard.data.Vault;
import callboard.media.PhotoRefused;
import callboard.media.Photos;
import callboard.media.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pictures and sounds of prompts, known by their content, pictures drawn anew, kept as {@link SealedFiles}. */
@ApplicationScoped
public class PromptFiles {

    /** The largest file, in bytes. */
    public static final int MOST = 20 << 20;

    private static final int MAX_EDGE = 2000;

    private final SealedFiles files;

    @Inject
    PromptFiles(DataFolder folder, Vault vault) {
        this.files = new SealedFiles(folder, vault, new SealedFiles.Kind("prompts", "prompt", "file"));
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
        return new Prompt.PromptFile(files.keep(file.bytes()), file.type(), file.bytes().length);
    }

    /** The file as it was kept; a tampered or moved one is an {@link IllegalStateException}. */
    public byte[] open(String key) {
        return files.open(key);
    }

    /** The same file once more, under a key of its own, for clones. */
    Prompt.PromptFile again(Prompt.PromptFile file) {
        return file.key().isEmpty() ? file : keep(new Media(file.type(), open(file.key())));
    }

    /** Removes the file of a prompt that is gone; an empty key stands for none. */
    public void remove(String key) {
        files.remove(key);
    }
}
