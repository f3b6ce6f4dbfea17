package callboard.media;

import callboard.store.Upload;
import java.util.Optional;

/** Asked for every part that comes in; answered by the floor that owns the takes. */
public interface OpenUploads {
    /** The upload with that id while it takes parts; empty if unknown, finished, given up or expired (404). */
    Optional<Upload> open(String id);
}
