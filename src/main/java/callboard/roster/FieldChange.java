package callboard.roster;

import callboard.identity.PersonName;
import callboard.identity.Province;
import java.util.Optional;

/**
 * One value that differs.
 *
 * @param field the field, empty for a column of the officer's own
 * @param heading that column's heading, empty for a field
 */
public record FieldChange(Optional<RosterField> field, String heading, String before, String after) {

    /** Whether R-12 must be asked again: another spelling of the same name or region decides nothing. */
    public boolean touchesTheMatch() {
        return field.filter(changed -> switch (changed) {
                    case NAME -> !PersonName.same(before, after);
                    case REGION -> !Province.same(before, after);
                    default -> false;
                })
                .isPresent();
    }
}
