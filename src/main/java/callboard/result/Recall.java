package callboard.result;

import callboard.rules.Asker;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wants a released publication back and why, and who agreed (spec §2: two different people). */
@Embeddable
public class Recall {

    @Nullable
    Long recallAskedBy;

    String recallAsker = "";

    @Nullable
    Instant recallAskedAt;

    String recallReason = "";

    @Nullable
    Long recalledBy;

    String recaller = "";

    @Nullable
    Instant recalledAt;

    protected Recall() {}

    void ask(Asker.Person person, String reason, Instant now) {
        recallAskedBy = person.account();
        recallAsker = person.name();
        recallAskedAt = now;
        recallReason = reason;
    }

    void agree(Asker.Person person, Instant now) {
        recalledBy = person.account();
        recaller = person.name();
        recalledAt = now;
    }

    public boolean isAsked() {
        return recallAskedAt != null;
    }

    /** The account of who asked for it. */
    public Optional<Long> askedBy() {
        return Optional.ofNullable(recallAskedBy);
    }

    public String asker() {
        return recallAsker;
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(recallAskedAt);
    }

    public String reason() {
        return recallReason;
    }

    public String recaller() {
        return recaller;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(recalledAt);
    }
}
