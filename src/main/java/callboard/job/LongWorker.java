package callboard.job;

/**
 * Does the long work of one kind. A CDI bean that implements this is found by its {@link #kind()}. Each step runs in a
 * transaction and a request context of its own and takes effect once: a node that lost its lease meanwhile is rolled back.
 */
public interface LongWorker {

    /** The kind of {@link LongWork} it does: a message key that names the work for people. */
    String kind();

    /**
     * The next step. It reads where it stands from {@link LongWork#done()} or from its own rows, tells the work where it stands
     * now by {@link LongWork#reached} and ends by {@link LongWork#finish} or {@link LongWork#fail}; otherwise it is asked for
     * another. A {@link callboard.rules.Refused} ends the work with its reason; any other exception is tried again three times.
     *
     * @param work this step's own copy; it is saved after the step
     * @param progress for steps that take long themselves
     */
    void step(LongWork work, Progress progress) throws Exception;
}
