package callboard.entry;

import java.time.Instant;
import java.util.Optional;

/**
 * What is stored about an entry, enough to compute its state without looking anything up (spec §7). The room facts are
 * those of the present chance: a make-up starts with nobody entered, the old sitting stays beside it as evidence, and a
 * reopened subject raises {@code subjectsLeft} and clears {@code completedAt}.
 *
 * @param frozen the identity moved to another account
 * @param withdrawn the school withdrew the candidate (R-43a)
 * @param enteredAt first entry into the formal room
 * @param subjectsLeft subjects not submitted yet
 * @param completedAt when the last subject was submitted
 */
public record EntryFacts(
        boolean frozen,
        boolean withdrawn,
        Optional<Instant> enteredAt,
        int subjectsLeft,
        Optional<Instant> completedAt,
        Preparation preparation) {

    public EntryFacts {
        boolean nothingLeft = enteredAt.isPresent() && subjectsLeft == 0;
        if (subjectsLeft < 0 || completedAt.isPresent() != nothingLeft) {
            throw new IllegalArgumentException("Completed means entered and no subject left: " + subjectsLeft);
        }
    }

    /** A fresh application for an exam of this many subjects. */
    public static EntryFacts applied(int subjects, Preparation preparation) {
        return new EntryFacts(false, false, Optional.empty(), subjects, Optional.empty(), preparation);
    }

    /** The state at an instant. Bounds are half-open: 弃考 holds at T + grace, 缺考 at the first moment nobody can enter. */
    public EntryState state(EffectiveWindow window, Instant now) {
        if (frozen) {
            return EntryState.FROZEN;
        } else if (withdrawn) {
            return EntryState.WITHDRAWN;
        } else if (completedAt.isPresent()) {
            return EntryState.COMPLETED;
        } else if (enteredAt.isPresent()) {
            return isReached(changesAt(window), now) ? EntryState.ABANDONED : EntryState.IN_ROOM;
        } else if (isReached(changesAt(window), now)) {
            return EntryState.ABSENT;
        } else {
            return preparation.missing().isEmpty() ? EntryState.READY : EntryState.APPLIED;
        }
    }

    /** When time alone makes this 弃考 or 缺考; empty where nothing is left to happen by itself. For the job that writes it down. */
    public Optional<Instant> changesAt(EffectiveWindow window) {
        if (frozen || withdrawn || completedAt.isPresent()) {
            return Optional.empty();
        } else if (enteredAt.isPresent()) {
            return enteredAt.map(instant -> window.enteredAt(instant).abandonedFrom());
        } else {
            return Optional.of(absentFrom(window));
        }
    }

    /** Who never booked is absent at the close of the last session: a cut-off belongs to a session he has not got. */
    private Instant absentFrom(EffectiveWindow window) {
        return preparation.booking().isMissing() ? window.closesAt() : window.absentFrom();
    }

    private static boolean isReached(Optional<Instant> bound, Instant now) {
        return bound.isPresent() && !now.isBefore(bound.get());
    }
}
