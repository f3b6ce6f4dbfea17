package callboard.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** A reason as the candidate reads it, and the step he repairs; none before anything was returned. */
    @Embeddable
    record Given(@Enumerated(EnumType.STRING) @Nullable Step returnedStep, String reasonKey, String reasonWords) {

        static final Given NONE = new Given(null, "", "");
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
