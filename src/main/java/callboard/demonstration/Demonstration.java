package callboard.demonstration;

import callboard.data.Ref;
import callboard.store.ObjectKey;
import callboard.subject.Subject;
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
 * What candidates are shown of a subject before they record it, at most one each. A video is received, checked, and then ready or
 * failed; the file as it came goes once a playable one is made. "Must be watched" may be ticked before there is a video.
 */
@Entity
@Table(name = "demonstration")
public class Demonstration {

    /** How far its video has come. */
    public enum State {
        NONE,
        RECEIVED,
        CHECKING,
        READY,
        FAILED
    }

    /** Why a video cannot be shown. */
    public enum Failure {
        UNREADABLE,
        TOO_LONG;

        public String key() {
            return "demonstration.failure." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demonstration_seq")
    @SequenceGenerator(name = "demonstration_seq", sequenceName = "demonstration_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long subjectId;

    boolean mustWatch;

    @Enumerated(EnumType.STRING)
    State state = State.NONE;

    @Nullable
    @Enumerated(EnumType.STRING)
    Failure failure;

    String fileName = "";

    long bytes;

    @Nullable
    String originalKey;

    @Nullable
    String videoKey;

    @Nullable
    String posterKey;

    long milliseconds;

    @Nullable
    Instant receivedAt;

    @Version
    int version;

    protected Demonstration() {}

    Demonstration(Subject subject) {
        this.ref = Ref.fresh();
        this.schoolId = subject.schoolId();
        this.subjectId = subject.id();
    }

    /** A file as it lies in the store. */
    public record Film(String name, long bytes, ObjectKey key) {}

    void receive(Film film, Instant now) {
        clear();
        state = State.RECEIVED;
        fileName = film.name();
        bytes = film.bytes();
        originalKey = film.key().toString();
        receivedAt = now;
    }

    void check() {
        state = State.CHECKING;
    }

    void show(ObjectKey video, Optional<ObjectKey> poster, Duration length) {
        state = State.READY;
        originalKey = null;
        videoKey = video.toString();
        posterKey = poster.map(ObjectKey::toString).orElse(null);
        milliseconds = length.toMillis();
    }

    void fail(Failure why) {
        state = State.FAILED;
        failure = why;
        originalKey = null;
    }

    /** There is no video any more. */
    void clear() {
        state = State.NONE;
        failure = null;
        fileName = "";
        bytes = 0;
        originalKey = null;
        videoKey = null;
        posterKey = null;
        milliseconds = 0;
        receivedAt = null;
    }

    void demand(boolean mustWatch) {
        this.mustWatch = mustWatch;
    }

    /** The same for the subject of a clone; it shares the files. */
    Demonstration copyFor(Subject subject) {
        Demonstration copy = new Demonstration(subject);
        copy.mustWatch = mustWatch;
        copy.state = state;
        copy.failure = failure;
        copy.fileName = fileName;
        copy.bytes = bytes;
        copy.originalKey = originalKey;
        copy.videoKey = videoKey;
        copy.posterKey = posterKey;
        copy.milliseconds = milliseconds;
        copy.receivedAt = receivedAt;
        return copy;
    }

    /** Every object it needs now. */
    List<ObjectKey> objects() {
        return Stream.of(original(), video(), poster())
                .flatMap(Optional::stream)
                .toList();
    }

    public long id() {
        return id;
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

    public boolean mustWatch() {
        return mustWatch;
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

    public Optional<ObjectKey> video() {
        return Optional.ofNullable(videoKey).flatMap(ObjectKey::parse);
    }

    public Optional<ObjectKey> poster() {
        return Optional.ofNullable(posterKey).flatMap(ObjectKey::parse);
    }

    /** Whether its video is on its way to being ready. */
    public boolean isUnderWay() {
        return state == State.RECEIVED || state == State.CHECKING;
    }
}
