package callboard.media;

import callboard.store.LocalStore;
import java.time.Instant;
import java.time.InstantSource;

/** What both servlets need: whose signatures count, where bytes lie, what time it is, and how to speak. */
public record MediaDoor(SignedUrl urls, LocalStore store, InstantSource clock, Wording wording) {
    Instant now() {
        return clock.instant();
    }
}
