package callboard.intake;

import callboard.identity.DocumentNumber;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.FieldChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works a {@link ChangeSet} out, with hash maps, so that the time grows with the rows and not with their square. */
public final class Comparison {

    private final Map<ApplicantKey, ChangeSet.Stored> stored = new LinkedHashMap<>();
    private final Map<ApplicantKey, List<Integer>> numbers = new LinkedHashMap<>();
    private final List<ChangeSet.Added> added = new ArrayList<>();
    private final List<ChangeSet.Changed> changed = new ArrayList<>();
    private final List<ChangeSet.Stored> unchanged = new ArrayList<>();
    private final List<RowDigest> rejected = new ArrayList<>();

    private Comparison() {}

    /** Compares the rows of the season with those of a file; blank rows of the file count for nothing. */
    public static ChangeSet between(Collection<ChangeSet.Stored> stored, Collection<RowDigest> file) {
        var comparison = new Comparison();
        stored.forEach(row -> comparison.stored.put(row.row().key(), row));
        file.forEach(comparison::count);
        file.forEach(comparison::compare);
        return comparison.changeSet();
    }

    private void count(RowDigest digest) {
        digest.rows()
                .forEach(row -> numbers.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(digest.number()));
    }

    private void compare(RowDigest digest) {
        if (digest.isRejected()) {
            rejected.add(digest);
        }
        digest.rows().stream().filter(row -> !isDuplicate(row.key())).forEach(row -> compare(digest.number(), row));
    }

    private void compare(int number, ApplicantRow row) {
        var present = Optional.ofNullable(stored.get(row.key()));
        var fields = present.map(before -> differences(before.row(), row)).orElse(List.of());
        if (present.isEmpty()) {
            added.add(new ChangeSet.Added(number, row));
        } else if (fields.isEmpty()) {
            unchanged.add(present.get());
        } else {
            changed.add(new ChangeSet.Changed(number, present.get(), row, fields));
        }
    }

    /** Compared before anything is made of it: most fields of most rows are as they were. */
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

    private ChangeSet changeSet() {
        var duplicates = numbers.entrySet().stream()
                .filter(entry -> isDuplicate(entry.getKey()))
                .map(entry -> new ChangeSet.Duplicate(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new ChangeSet(added, changed, unchanged, missing(), rejected, duplicates);
    }

    /** Whom a rejected row is about is not missing: the officer only has to correct it. */
    private List<ChangeSet.Missing> missing() {
        Set<DocumentNumber> unclear = new HashSet<>();
        rejected.forEach(digest -> digest.document().ifPresent(unclear::add));
        var additions = additions();
        return stored.values().stream()
                .filter(row -> !numbers.containsKey(row.row().key()))
                .filter(row -> !unclear.contains(row.row().key().document()))
                .map(row -> new ChangeSet.Missing(
                        row, only(additions.getOrDefault(row.row().key().document(), List.of()))))
                .toList();
    }

    private Map<DocumentNumber, List<ApplicantRow>> additions() {
        return added.stream()
                .map(ChangeSet.Added::row)
                .collect(Collectors.groupingBy(row -> row.key().document(), HashMap::new, Collectors.toList()));
    }

    private static Optional<ApplicantRow> only(List<ApplicantRow> rows) {
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    private boolean isDuplicate(ApplicantKey key) {
        return numbers.getOrDefault(key, List.of()).size() > 1;
    }
}
