package callboard.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened in the formal room, of the present chance. */
@Embeddable
public class EntryRoom {

    @Nullable
    Instant enteredAt;

    int ruleVersion;

    @Nullable
    Instant deadlineAt;

    @Column(updatable = false)
    int subjects;

    int subjectsLeft;

    @Nullable
    Instant completedAt;

    @Nullable
    Instant storedAt;

    protected EntryRoom() {}

    EntryRoom(int subjects) {
        this.subjects = subjects;
        this.subjectsLeft = subjects;
    }

    /** The first entry into the formal room. */
    public Optional<Instant> enteredAt() {
        return Optional.ofNullable(enteredAt);
    }

    /** The version of the rules he entered with, 0 before. */
    public int ruleVersion() {
        return ruleVersion;
    }

    /** T, once entered. */
    public Optional<Instant> deadlineAt() {
        return Optional.ofNullable(deadlineAt);
    }

    public int subjects() {
        return subjects;
    }

    public int subjectsLeft() {
        return subjectsLeft;
    }

    /** When the last subject was submitted: submittedAt of the whole. */
    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** When the last byte of it had arrived; empty while something is on its way. */
    public Optional<Instant> storedAt() {
        return Optional.ofNullable(storedAt);
    }
}
