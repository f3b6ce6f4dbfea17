package callboard.media;

import callboard.store.ObjectKey;
import java.time.Instant;

/** Asked on every request for an object; answered by the floors that know who may see what (R-49, section 2). */
public interface MayWatch {
    /**
     * Whether that viewer may read that object now. The answer also compares the viewer of the address with the person
     * signed in on this request, so that a passed-on address opens nothing. No means 404.
     */
    boolean mayWatch(ObjectKey key, String viewer, Instant now);
}
