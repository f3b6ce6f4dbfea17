package callboard.media;

import callboard.store.ObjectKey;
import java.time.Instant;

/** Implemented by whoever keeps objects of the store in rows of his own: recordings aside, which the store's floor knows. */
public interface HeldObjects {

    /** Whether a row of his still needs it. */
    boolean needs(ObjectKey key);

    /**
     * Whether the person of this request may see it now. The address was made for the viewer and the viewer is the sign-in of
     * this request; both were checked before.
     */
    boolean mayWatch(ObjectKey key, Instant now);
}
