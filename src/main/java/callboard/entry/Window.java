package callboard.entry;

import java.time.Instant;

/**
 * W of R-22a: the booked session, else the exam's window. Half-open: it holds at {@code opensAt} and no longer at
 * {@code closesAt}. For a candidate who must book and has not, it runs from the first session's start to the last
 * session's end, because R-16 counts him absent only then.
 */
public record Window(Instant opensAt, Instant closesAt) {

    public Window {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("A window must open before it closes: " + opensAt + ", " + closesAt);
        }
    }
}
