package callboard.result;

/**
 * Somebody whose result is drafted.
 *
 * @param ref the entry's public name, handed back untouched
 * @param isWithheld an open case, a missing recording or an undecided identity keeps the result back (R-17a, R-28a, R-48)
 */
public record Contender(String ref, Mark mark, boolean isWithheld) {

    /** Whether he has a score that takes part in ranks and cut-off. */
    boolean competes() {
        return !isWithheld && mark.kind() == Mark.Kind.SCORE;
    }
}
