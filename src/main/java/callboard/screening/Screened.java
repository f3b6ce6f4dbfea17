package callboard.screening;

import java.util.Optional;

/**
 * How the screening of one entry stands, over the submitted takes of its present chance.
 *
 * @param worst the worst decision made so far, empty while nothing is decided
 * @param open takes nobody has decided about
 * @param missing those of the open ones that cannot be watched: their bytes or their technical check are still to come (R-28a)
 */
public record Screened(Optional<Screening.Outcome> worst, int open, int missing) {

    /** Everything was looked at and is in order. */
    public boolean isOk() {
        return open == 0 && worst.filter(found -> found == Screening.Outcome.OK).isPresent();
    }
}
