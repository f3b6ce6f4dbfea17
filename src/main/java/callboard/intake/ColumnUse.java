package callboard.intake;

import callboard.roster.RosterField;
import java.util.Optional;

/** What is done with a column: read as a field, kept under its heading, left out, or still to be decided by the officer. */
public record ColumnUse(Kind kind, Optional<RosterField> field) {

    public static final ColumnUse EXTRA = new ColumnUse(Kind.EXTRA, Optional.empty());
    public static final ColumnUse IGNORED = new ColumnUse(Kind.IGNORED, Optional.empty());
    public static final ColumnUse UNDECIDED = new ColumnUse(Kind.UNDECIDED, Optional.empty());

    /** The four ways. */
    public enum Kind {
        FIELD,
        EXTRA,
        IGNORED,
        UNDECIDED
    }

    public ColumnUse {
        if (field.isPresent() != (kind == Kind.FIELD)) {
            throw new IllegalArgumentException("A field, and only a field, is named: " + kind);
        }
    }

    public static ColumnUse of(RosterField field) {
        return field.isLeftOut() ? IGNORED : new ColumnUse(Kind.FIELD, Optional.of(field));
    }

    /** Whether its values are kept under the officer's own heading. */
    public boolean isOwn() {
        return kind == Kind.EXTRA || isField(RosterField.BIRTH_DATE);
    }

    boolean isField(RosterField wanted) {
        return field.filter(wanted::equals).isPresent();
    }
}
