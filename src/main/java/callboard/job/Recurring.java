package callboard.job;

import java.time.Duration;

/**
 * A finder that runs again and again: it looks for rows that wait for it and does what they ask. A CDI bean that implements
 * this is found by itself. At any time one node runs it; a node that is killed within is replaced after half a minute, so every
 * step is safe to repeat. It runs with a request context of its own, without a transaction, and an exception only means that
 * it runs again.
 */
public interface Recurring {

    /** Its name in the database: lower-case words with hyphens, never changed, never shared. */
    String name();

    /** The pause between the end of a run and the next; at least 100 ms. */
    Duration every();

    /** One run; comes back when nothing is left to do. */
    void run();

    /**
     * Whether a commit of a request on this node wakes it at once, because somebody waits for what it does. It costs a write per
     * tenth of a second in busy times, so those who may be a second late leave it.
     */
    default boolean wakesOnCommit() {
        return false;
    }
}
