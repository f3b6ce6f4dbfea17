package callboard.conflict;

import callboard.rich.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions of one form.
 *
 * @param lines the fields in which they differ
 * @param typed everything the second person typed, which the page carries along
 * @param undecided whether he was asked and left a line open
 */
public record Conflict(List<Line> lines, Map<String, String> typed, boolean undecided) {

    /** Who changed a field since the form was given out. */
    public enum Fate {
        MINE,
        THEIRS,
        BOTH
    }

    /**
     * A field in which they differ, each value as people read it.
     *
     * @param was empty where it is not known any more
     * @param picked {@code mine} or {@code theirs}; empty where the person has to say
     * @param difference of formatted texts, from theirs to mine
     */
    public record Line(
            String name,
            String label,
            Optional<String> was,
            String theirs,
            String mine,
            Fate fate,
            String picked,
            List<Difference.Line> difference) {}
}
