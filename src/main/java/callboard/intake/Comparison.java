package callboard.intake;

import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file would change in a registration: only what it has columns for. */
public final class Comparison {

    private Comparison() {}

    /** Every value that differs; a field that {@code after} has not is no difference. */
    public static List<FieldChange> differences(ApplicantRow before, ApplicantRow after) {
        var changes = new ArrayList<FieldChange>();
        after.fields().forEach((field, value) -> {
            if (!before.text(field).equals(value)) {
                changes.add(new FieldChange(Optional.of(field), "", before.text(field), value));
            }
        });
        after.extras().forEach((heading, value) -> {
            if (!before.extra(heading).equals(value)) {
                changes.add(new FieldChange(Optional.empty(), heading, before.extra(heading), value));
            }
        });
        return changes;
    }
}
