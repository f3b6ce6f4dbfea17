package callboard.roster;

import callboard.identity.CandidateCategory;
import callboard.identity.Sex;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row that was understood, in canonical form: names tidy, regions in their long form, sex and category as the name of
 * their constant. A field is present where the file has a column for it, empty where the cell is; a field that is not
 * present says nothing, so that a file without phone numbers erases none.
 *
 * @param fields by field, without those of the key
 * @param extras the officer's own columns by heading
 */
public record ApplicantRow(ApplicantKey key, Map<RosterField, String> fields, Map<String, String> extras) {

    public ApplicantRow {
        var ordered = new EnumMap<RosterField, String>(RosterField.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
        extras = Collections.unmodifiableMap(new TreeMap<>(extras));
    }

    public String text(RosterField field) {
        return fields.getOrDefault(field, "");
    }

    public String extra(String heading) {
        return extras.getOrDefault(heading, "");
    }

    public Optional<Sex> sex() {
        return Sex.read(text(RosterField.SEX));
    }

    public Optional<CandidateCategory> category() {
        return CandidateCategory.read(text(RosterField.CATEGORY));
    }
}
