package callboard.imports;

import callboard.changeset.LineKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many lines of each kind a preview has.
 *
 * @param rowsRead rows below the headings that hold something
 * @param absent rows of the roster that the file does not have
 */
@Embeddable
public record Counts(
        @Column(name = "rows_read") int rowsRead,
        int added,
        int changed,
        int unchanged,
        int absent,
        int locked,
        int rejected,
        int duplicate) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    public int of(LineKind kind) {
        return switch (kind) {
            case ADDED -> added;
            case CHANGED -> changed;
            case UNCHANGED -> unchanged;
            case MISSING -> absent;
            case LOCKED -> locked;
            case REJECTED -> rejected;
            case DUPLICATE -> duplicate;
        };
    }
}
