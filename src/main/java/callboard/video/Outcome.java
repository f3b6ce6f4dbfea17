package callboard.video;

import java.util.stream.Stream;

/** How a child process ended. Output is cut off at its cap; a killed process has exit -1. */
public record Outcome(int exit, String out, String err) {
    static final int KILLED = -1;

    public boolean isFine() {
        return exit == 0;
    }

    public Stream<String> lines() {
        return out.lines().filter(line -> !line.isBlank());
    }

    /** The last words, for logs and health. */
    public String lastWords() {
        String words = exit == KILLED ? "killed at its time limit" : err.strip();
        return words.substring(Math.max(0, words.length() - 300));
    }
}
