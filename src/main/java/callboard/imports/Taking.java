package callboard.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Which kinds of change the officer takes from a preview.
 *
 * @param added whether rows that the roster has not are added
 * @param changed whether values that differ are written, and withdrawn rows brought back
 */
@Embeddable
public record Taking(
        @Column(name = "takes_added") boolean added,
        @Column(name = "takes_changed") boolean changed,
        @Enumerated(EnumType.STRING) MissingRows missing) {

    public static final Taking EVERYTHING = new Taking(true, true, MissingRows.KEEP);

    /** What becomes of unused rows that a file does not have (R-43a). */
    public enum MissingRows {
        KEEP,
        WITHDRAW
    }

    public boolean withdraws() {
        return missing == MissingRows.WITHDRAW;
    }

    /** How many rows of a preview are written; those that are withdrawn are in no file and not counted. */
    int rows(Counts counts) {
        return (added ? counts.added() : 0) + (changed ? counts.changed() : 0);
    }

    boolean isNothing(Counts counts) {
        return rows(counts) == 0 && !(withdraws() && counts.absent() > 0);
    }
}
