package callboard.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why typed fields go back to the candidate, and the step he repairs. The keys Q W E R choose the first four at the desk. */
public enum EntryReason {
    DIFFERS("identity.reason.differs", Step.DOCUMENT),
    UNREADABLE("identity.reason.unreadable", Step.DOCUMENT),
    COVERED("identity.reason.covered", Step.DOCUMENT),
    PHOTO("identity.reason.photo", Step.PHOTO),
    RECORD("identity.reason.record", Step.SCHOOL),
    TAKEN("identity.reason.taken", Step.DOCUMENT),
    OTHER("identity.reason.other", Step.DOCUMENT);

    private final String key;
    private final Step step;

    EntryReason(String key, Step step) {
        this.key = key;
        this.step = step;
    }

    /** Their message keys, in the order of the desk. */
    public static List<String> keys() {
        return Stream.of(values()).map(EntryReason::key).toList();
    }

    static Optional<EntryReason> of(String key) {
        return Stream.of(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    Step step() {
        return step;
    }
}
