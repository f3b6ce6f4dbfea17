package callboard.job;

/** Tells people how far a step is that is still running, outside its transaction. */
public interface Progress {

    /**
     * Shows the counts at once, at most twice a second.
     *
     * @throws LeaseLost if the work was cancelled or another node took it over: let it pass, so that the step is rolled back
     */
    void report(long done, long total);

    /** The work belongs to this node no longer. */
    final class LeaseLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LeaseLost() {
            super("cancelled or taken over");
        }
    }
}
