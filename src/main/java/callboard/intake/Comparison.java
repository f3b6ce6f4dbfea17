package callboard.intake;

import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import callboard.roster.RosterField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file would change in a registration: only what it has columns for. Prints tell of two rows whether they say the same in
 * those columns, in eight bytes instead of a row.
 */
public final class Comparison {

    private final SortedSet<RosterField> fields = new TreeSet<>();
    private final SortedSet<String> headings = new TreeSet<>();
    private final MessageDigest digest;

    private Comparison() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Comparison by(RosterColumns columns) {
        var comparison = new Comparison();
        columns.columns().stream().filter(RosterColumn::isKept).forEach(comparison::add);
        return comparison;
    }

    private void add(RosterColumn column) {
        var value = column.use().field().filter(RosterField::isValue);
        if (value.isPresent()) {
            fields.add(value.get());
        } else if (column.use().field().filter(RosterField::isKey).isEmpty()) {
            headings.add(column.heading());
        }
    }

    /** Equal for rows that say the same; for others only if chance plays a trick once in 10¹⁹ times. */
    public long print(ApplicantRow row) {
        fields.forEach(field -> put(row.text(field)));
        headings.forEach(heading -> put(row.extra(heading)));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void put(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

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
