package callboard.config;

import java.time.Instant;

/** The one clock. Everything that opens, closes or expires asks it or is handed its answer; nothing else reads the time. */
public interface Clock {

    /** The database's time as this node knows it, in UTC, in microseconds because both databases keep no more. */
    Instant now();
}
