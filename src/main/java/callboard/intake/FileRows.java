package callboard.intake;

import callboard.identity.DocumentNumber;
import callboard.roster.ApplicantKey;
import callboard.roster.MajorChoice;
import callboard.rules.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The registrations of a roster and of a file beside each other, known by their keys alone so that a hundred thousand of them
 * fit into little memory. It is filled by reading the roster first and then the file. What it says about a row while the file is
 * read holds at the end too, unless the file repeats a row or wants to change the major of a used one: then it
 * {@link #isToBeReadAgain()}.
 */
public final class FileRows {

    /** A row filled down a whole sheet has tens of thousands of twins, and each of their lines says which they are. */
    private static final int NAMED = 5;

    private final Function<DocumentNumber, String> index;
    private final Map<Key, Registration> registrations = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private int rows;
    private boolean isToBeReadAgain;

    /** @param index the blind index of a document, under which the roster keeps it */
    public FileRows(Function<DocumentNumber, String> index) {
        this.index = index;
    }

    /**
     * What the roster holds.
     *
     * @param applicant id
     * @param print of its values, 0 where it is not known
     */
    public record Held(long applicant, boolean isUsed, boolean isWithdrawn, long print) {}

    /** @param person the blind index of his document */
    private record Key(String person, MajorChoice choice) {}

    /** One registration: of the roster, of the file, or of both. */
    public final class Registration {

        private final Key key;
        private int number;
        private List<Integer> twins = List.of();
        private int times;
        private Optional<Held> held = Optional.empty();
        private boolean isLockedOut;

        private Registration(Key key) {
            this.key = key;
        }

        private void count(int row) {
            times++;
            if (times == 1) {
                number = row;
            } else {
                isToBeReadAgain = true;
                twins = twins.isEmpty() ? new ArrayList<>(List.of(number)) : twins;
                if (twins.size() < NAMED) {
                    twins.add(row);
                }
            }
        }

        public String person() {
            return key.person();
        }

        public MajorChoice choice() {
            return key.choice();
        }

        /** The number of the first row of the file that is this registration; 0 for none. */
        public int number() {
            return number;
        }

        public Optional<Held> held() {
            return held;
        }

        /** Rows that claim to be the same are all held back, with this reason, which names the first of them. */
        public Optional<Verdict> duplicate() {
            if (times <= 1) {
                return Optional.empty();
            }
            String first = twins.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return Optional.of(
                    times > NAMED
                            ? Verdict.refused("roster.row.duplicate-many", first, times)
                            : Verdict.refused("roster.row.duplicate", first));
        }

        /** A used row stands in the way of this one (R-43a). */
        public void lockOut() {
            isLockedOut = true;
            isToBeReadAgain = true;
        }

        public boolean isLockedOut() {
            return isLockedOut;
        }

        private boolean isMissing() {
            return times == 0
                    && !unclear.contains(key.person())
                    && held.filter(one -> !one.isWithdrawn()).isPresent();
        }

        private boolean isAddition() {
            return times == 1 && held.filter(one -> !one.isWithdrawn()).isEmpty();
        }
    }

    /** Takes note of what the roster holds. */
    public void hold(String person, MajorChoice choice, Held held) {
        at(new Key(person, choice)).held = Optional.of(held);
    }

    /** Takes note of a row, for its registrations in their order; blank ones count for nothing. */
    public List<Registration> count(RowDigest digest) {
        rows += digest.isBlank() ? 0 : 1;
        if (digest.isRejected()) {
            digest.document().map(index).ifPresent(unclear::add);
        }
        List<Registration> found = of(digest);
        found.forEach(one -> one.count(digest.number()));
        return found;
    }

    /** The registrations of a row in their order. */
    public List<Registration> of(RowDigest digest) {
        return digest.rows().stream().map(row -> at(key(row.key()))).toList();
    }

    /** How many rows hold something. */
    public int rows() {
        return rows;
    }

    /** Whether something that was said about a row has turned out otherwise further down. */
    public boolean isToBeReadAgain() {
        return isToBeReadAgain;
    }

    /**
     * What the roster has and the file has not, in the order of the roster. Whom a rejected row is about is not missing: the
     * officer only has to correct it.
     */
    public List<Registration> missing() {
        return registrations.values().stream()
                .filter(Registration::isMissing)
                .sorted(Comparator.comparingLong(one -> one.held.orElseThrow().applicant()))
                .toList();
    }

    /** What the file would add for the people of some registrations: no duplicates, and nothing that is on the roster now. */
    public Map<String, List<Registration>> additionsOf(Collection<Registration> some) {
        Set<String> people = some.stream().map(Registration::person).collect(Collectors.toSet());
        return registrations.values().stream()
                .filter(one -> people.contains(one.person()) && one.isAddition())
                .collect(Collectors.groupingBy(Registration::person));
    }

    private Key key(ApplicantKey key) {
        return new Key(index.apply(key.document()), key.choice());
    }

    private Registration at(Key key) {
        return registrations.computeIfAbsent(key, Registration::new);
    }
}
