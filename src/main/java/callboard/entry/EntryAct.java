package callboard.entry;

import callboard.rules.Verdict;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done to an entry, and in which states: the one place that refuses an illegal step (spec §7). The reason
 * names the state that stands in the way.
 */
public enum EntryAct {
    /** Sign the pledge, book, read: everything before the room. */
    PREPARE(EntryState.APPLIED, EntryState.READY),
    /** Enter the formal room, or come back into it. */
    ENTER(EntryState.APPLIED, EntryState.READY, EntryState.IN_ROOM),
    /** Practise in the mock room: not while in the formal one. */
    MOCK(EntryState.APPLIED, EntryState.READY, EntryState.COMPLETED, EntryState.ABSENT, EntryState.ABANDONED),
    /** Withdraw the candidate, by the school, before he has entered (R-43a). */
    WITHDRAW(EntryState.APPLIED, EntryState.READY),
    /** Open the same entry again after a withdrawal (R-43a). */
    RESTORE(EntryState.WITHDRAWN),
    /** Grant a new chance beside the old sitting. */
    MAKE_UP(EntryState.ABSENT, EntryState.ABANDONED),
    /** Reopen a subject; the sealed take stays as evidence. */
    REOPEN(EntryState.IN_ROOM, EntryState.COMPLETED, EntryState.ABANDONED);

    private final Set<EntryState> states;

    EntryAct(EntryState first, EntryState... more) {
        this.states = EnumSet.of(first, more);
    }

    public Verdict may(EntryState state) {
        return states.contains(state) ? Verdict.allowed() : Verdict.refused(reasonKey(state));
    }

    private static String reasonKey(EntryState state) {
        return switch (state) {
            case APPLIED, READY -> "entry.refused.not-entered";
            case IN_ROOM -> "entry.refused.in-room";
            case COMPLETED -> "entry.refused.completed";
            case ABSENT -> "entry.refused.absent";
            case ABANDONED -> "entry.refused.abandoned";
            case WITHDRAWN -> "entry.refused.withdrawn";
            case FROZEN -> "entry.refused.frozen";
        };
    }
}
