package callboard.entry;

/** The states of an entry (spec §7). A violation is a row beside the entry, never a state of it. */
public enum EntryState {
    APPLIED("entry.state.applied"),
    READY("entry.state.ready"),
    IN_ROOM("entry.state.in-room"),
    COMPLETED("entry.state.completed"),
    ABSENT("entry.state.absent"),
    ABANDONED("entry.state.abandoned"),
    WITHDRAWN("entry.state.withdrawn"),
    FROZEN("entry.state.frozen");

    private final String labelKey;

    EntryState(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    public boolean isBeforeRoom() {
        return this == APPLIED || this == READY;
    }
}
