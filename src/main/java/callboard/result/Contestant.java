package callboard.result;

import callboard.entry.Entry;
import callboard.roster.Applicant;

/**
 * Somebody whose result is drafted, with everything that is known about it now.
 *
 * @param withheld {@link Withholding#NONE} for who competes
 * @param scores of the subjects, none where nobody has judged
 */
public record Contestant(Entry entry, Applicant applicant, Mark mark, Withholding withheld, SubjectScores scores) {

    Contender contender() {
        return new Contender(entry.ref(), mark, withheld != Withholding.NONE);
    }
}
