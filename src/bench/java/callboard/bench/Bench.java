package callboard.bench;

/** One named benchmark. It prints its own lines through {@link Rounds}. */
@FunctionalInterface
interface Bench {
    void run() throws Exception;
}
