package callboard.circular;

import callboard.rules.Verdict;
import java.time.Duration;
import java.time.Instant;

/** When a circular may go out. */
final class CircularPolicy {

    /** Longer ago, the list may be another by now. */
    static final Duration FRESH = Duration.ofHours(1);

    private CircularPolicy() {}

    static Verdict mayConfirm(Circular circular, Instant now) {
        if (circular.confirmedAt().isPresent()) {
            return Verdict.refused("circular.refused.sent");
        } else if (circular.people() == 0) {
            return Verdict.refused("circular.refused.nobody");
        } else if (circular.createdAt().plus(FRESH).isBefore(now)) {
            return Verdict.refused("circular.refused.old");
        } else {
            return Verdict.allowed();
        }
    }

    /** What was sent is never taken back. */
    static Verdict mayDiscard(Circular circular) {
        return circular.confirmedAt().isPresent() ? Verdict.refused("circular.refused.sent") : Verdict.allowed();
    }

    /** The server compares; a browser's word is none. */
    static Verdict rightCount(Circular circular, String typed) {
        return typed.strip().equals(Integer.toString(circular.people()))
                ? Verdict.allowed()
                : Verdict.refused("circular.count.wrong", circular.people());
    }
}
