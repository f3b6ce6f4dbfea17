package callboard.cue;

import callboard.data.Ref;
import callboard.store.ObjectKey;
import callboard.subject.GuidedStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a guided step, at most one each. It is received, checked, and then ready or failed; the file as it came goes once
 * a playable one is made. Another file takes its place; removing it removes the row.
 */
@Entity
@Table(name = "step_cue")
public class StepCue {

    /** Nothing longer tells anybody what to do now. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    /** How far it has come. */
    public enum State {
        RECEIVED,
        CHECKING,
        READY,
        FAILED
    }

    /** Why it cannot be played. */
    public enum Failure {
        UNREADABLE,
        TOO_LONG;

        public String key() {
            return "cue.failure." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_cue_seq")
    @SequenceGenerator(name = "step_cue_seq", sequenceName = "step_cue_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long subjectId;

    @Column(updatable = false)
    long stepId;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    @Enumerated(EnumType.STRING)
    Failure failure;

    String fileName;

    long bytes;

    @Nullable
    String originalKey;

    @Nullable
    String soundKey;

    long milliseconds;

    Instant receivedAt;

    @Version
    int version;

    protected StepCue() {}

    StepCue(GuidedStep step, Recorded recorded, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = step.schoolId();
        this.subjectId = step.subjectId();
        this.stepId = step.id();
        receive(recorded, now);
    }

    /** A file as it lies in the store. */
    public record Recorded(String name, long bytes, ObjectKey key) {}

    final void receive(Recorded recorded, Instant now) {
        state = State.RECEIVED;
        failure = null;
        fileName = recorded.name();
        bytes = recorded.bytes();
        originalKey = recorded.key().toString();
        soundKey = null;
        milliseconds = 0;
        receivedAt = now;
    }

    void check() {
        state = State.CHECKING;
    }

    void play(ObjectKey sound, Duration length) {
        state = State.READY;
        originalKey = null;
        soundKey = sound.toString();
        milliseconds = length.toMillis();
    }

    void fail(Failure why) {
        state = State.FAILED;
        failure = why;
        originalKey = null;
    }

    /** The same for the step of a clone; it shares the files. */
    StepCue copyFor(GuidedStep step) {
        StepCue copy = new StepCue();
        copy.ref = Ref.fresh();
        copy.schoolId = step.schoolId();
        copy.subjectId = step.subjectId();
        copy.stepId = step.id();
        copy.state = state;
        copy.failure = failure;
        copy.fileName = fileName;
        copy.bytes = bytes;
        copy.originalKey = originalKey;
        copy.soundKey = soundKey;
        copy.milliseconds = milliseconds;
        copy.receivedAt = receivedAt;
        return copy;
    }

    /** Every object it needs now. */
    List<ObjectKey> objects() {
        return Stream.of(original(), sound()).flatMap(Optional::stream).toList();
    }

    public String ref() {
        return ref;
    }

    public long schoolId() {
        return schoolId;
    }

    public long subjectId() {
        return subjectId;
    }

    public long stepId() {
        return stepId;
    }

    public State state() {
        return state;
    }

    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    public String fileName() {
        return fileName;
    }

    public Duration length() {
        return Duration.ofMillis(milliseconds);
    }

    public Optional<ObjectKey> original() {
        return Optional.ofNullable(originalKey).flatMap(ObjectKey::parse);
    }

    public Optional<ObjectKey> sound() {
        return Optional.ofNullable(soundKey).flatMap(ObjectKey::parse);
    }
}
