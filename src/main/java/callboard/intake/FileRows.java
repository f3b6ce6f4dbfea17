package callboard.intake;

import callboard.identity.DocumentNumber;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The registrations of a file, known by their keys alone so that a hundred thousand of them fit into little memory, and what the
 * roster holds under those keys. It is filled by reading the file once and the roster once; what is done with a row is then asked
 * while the file is read a second time.
 */
public final class FileRows {

    /** A row filled down a whole sheet has tens of thousands of twins, and each of their lines says which they are. */
    private static final int NAMED = 5;

    private final Comparison comparison;
    private final Map<ApplicantKey, Entry> entries = new HashMap<>();
    private final Set<DocumentNumber> unclear = new HashSet<>();
    private int rows;

    public FileRows(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * What the roster holds.
     *
     * @param applicant id
     * @param print of its values, by {@link Comparison#print}
     */
    public record Held(long applicant, boolean isWithdrawn, long print) {}

    private static final class Entry {

        private final int number;
        private List<Integer> twins = List.of();
        private int times = 1;
        private Optional<Held> held = Optional.empty();
        private boolean isLockedOut;

        Entry(int number) {
            this.number = number;
        }

        private void again(int another) {
            times++;
            twins = twins.isEmpty() ? new ArrayList<>(List.of(number)) : twins;
            if (twins.size() < NAMED) {
                twins.add(another);
            }
        }
    }

    /** Takes note of a row; blank ones count for nothing. */
    public void count(RowDigest digest) {
        rows += digest.isBlank() ? 0 : 1;
        if (digest.isRejected()) {
            digest.document().ifPresent(unclear::add);
        }
        digest.rows().forEach(row -> {
            var known = entries.putIfAbsent(row.key(), new Entry(digest.number()));
            if (known != null) {
                known.again(digest.number());
            }
        });
    }

    /** What a row says in the columns of the file; see {@link Comparison#print}. */
    public long print(ApplicantRow row) {
        return comparison.print(row);
    }

    /** How many rows hold something. */
    public int rows() {
        return rows;
    }

    /** Whether a row of the file is this registration. */
    public boolean hasKey(ApplicantKey key) {
        return entries.containsKey(key);
    }

    /** Whom a rejected row is about is not missing: the officer only has to correct it. */
    public boolean isUnclear(DocumentNumber document) {
        return unclear.contains(document);
    }

    /** The number of the first row that is this registration. */
    public int number(ApplicantKey key) {
        return entry(key).number;
    }

    /** Takes note of what the roster holds under a key of the file. */
    public void hold(ApplicantKey key, Held held) {
        entry(key).held = Optional.of(held);
    }

    public Optional<Held> held(ApplicantKey key) {
        return entry(key).held;
    }

    /** Rows that claim to be the same are all held back, with this reason, which names the first of them. */
    public Optional<Verdict> duplicate(ApplicantKey key) {
        var entry = entry(key);
        if (entry.times == 1) {
            return Optional.empty();
        }
        String first = entry.twins.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(
                entry.times > NAMED
                        ? Verdict.refused("roster.row.duplicate-many", first, entry.times)
                        : Verdict.refused("roster.row.duplicate", first));
    }

    /** What the file would add for these people: no duplicates, and nothing that is on the roster now. */
    public Map<DocumentNumber, List<ApplicantKey>> additionsOf(Set<DocumentNumber> documents) {
        return entries.entrySet().stream()
                .filter(entry -> documents.contains(entry.getKey().document()))
                .filter(entry -> entry.getValue().twins.isEmpty())
                .filter(entry -> entry.getValue()
                        .held
                        .filter(held -> !held.isWithdrawn())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(ApplicantKey::document));
    }

    /** A used row stands in the way of this one (R-43a). */
    public void lockOut(ApplicantKey key) {
        entry(key).isLockedOut = true;
    }

    public boolean isLockedOut(ApplicantKey key) {
        return entry(key).isLockedOut;
    }

    private Entry entry(ApplicantKey key) {
        var entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no row of the file has this key");
        }
        return entry;
    }
}
