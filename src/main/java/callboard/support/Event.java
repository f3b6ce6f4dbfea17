package callboard.support;

import java.time.Instant;

/**
 * One thing that happened to a candidate, in the reader's language.
 *
 * @param tone as of {@link callboard.candidate.TimelineLine}
 * @param more a small line below; empty for none
 */
public record Event(Instant at, Group group, String tone, String text, String more) {

    /** What the timeline can be narrowed to. */
    public enum Group {
        ACCOUNT,
        CERTIFICATION,
        APPLICATION,
        NOTICE,
        EXAM
    }
}
