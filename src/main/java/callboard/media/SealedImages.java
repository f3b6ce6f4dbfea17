package callboard.media;

import callboard.config.DataFolder;
import callboard.data.AfterCommit;
import callboard.data.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Pictures of documents and faces, drawn anew and kept as {@link SealedFiles}. */
@ApplicationScoped
public class SealedImages {

    private static final int MAX_EDGE = 1600;

    private final SealedFiles files;
    private final AfterCommit commit;

    @Inject
    SealedImages(DataFolder folder, Vault vault, AfterCommit commit) {
        this.commit = commit;
        this.files = new SealedFiles(folder, vault, new SealedFiles.Kind("images", "image", "jpeg"));
    }

    /** Keeps a picture as its sender uploaded it and returns its key: 26 characters. */
    public String keep(byte[] upload) throws PhotoRefused {
        return keep(upload, MAX_EDGE);
    }

    /** As {@link #keep(byte[])} for pictures that belong together, in their order: where one is refused, none stays. */
    public List<String> keepAll(List<byte[]> uploads) throws PhotoRefused {
        List<String> keys = new ArrayList<>();
        try {
            for (byte[] upload : uploads) {
                keys.add(keep(upload));
            }
            return keys;
        } finally {
            if (keys.size() < uploads.size()) {
                keys.forEach(this::remove);
            }
        }
    }

    /** As {@link #keepAll} for whoever takes the keys: where he fails, no picture stays that no row would name. */
    public void keepFor(List<byte[]> uploads, Consumer<List<String>> taker) throws PhotoRefused {
        List<String> keys = keepAll(uploads);
        boolean isTaken = false;
        try {
            taker.accept(keys);
            isTaken = true;
        } finally {
            if (!isTaken) {
                keys.forEach(this::remove);
            }
        }
    }

    /** @param maxEdge pixels of its longer edge, where it is never shown large */
    public String keep(byte[] upload, int maxEdge) throws PhotoRefused {
        try {
            return files.keep(Photos.redraw(upload, maxEdge).open().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be kept", e);
        }
    }

    /** The picture as JPEG; a tampered or moved file is an {@link IllegalStateException}. */
    public byte[] open(String key) {
        return files.open(key);
    }

    /** As {@link #remove} once the row that named it is committed: where the transaction fails, the picture is still there. */
    public void removeOnceCommitted(String key) {
        commit.run(() -> files.remove(key));
    }

    /** Removes what was replaced; an empty key stands for nothing. */
    public void remove(String key) {
        files.remove(key);
    }
}
