package callboard.upload;

import callboard.sitting.Take;
import java.time.Instant;

/** Asked whether somebody other than the candidate may watch a take; floors above that show recordings implement it. */
public interface StaffWatching {

    /**
     * Whether the person of this request may watch it now. The address was made for the viewer and the viewer is the sign-in
     * of this request; both were checked before.
     */
    boolean mayWatch(Take take, Instant now);
}
