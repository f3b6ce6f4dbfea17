package callboard.job;

import callboard.data.Ref;
import callboard.rules.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A long job as its owner sees it: WAITING from the act that asked for it, RUNNING while some node holds the lease and does step
 * after step, then DONE, FAILED or CANCELLED for good, with a sentence and perhaps a link. A node that is killed leaves a lease
 * that ends, and another goes on from the last committed step. While it is alive its kind and subject are unique, so a second
 * click starts nothing.
 */
@Entity
@Table(name = "long_work")
public class LongWork {

    /** Renewed every ten seconds by the node that works; a killed node is replaced when it has run out. */
    static final Duration LEASE = Duration.ofSeconds(40);

    static final int MOST_FAILURES = 3;

    private static final String SEPARATOR = "\u001f";

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "long_work_seq")
    @SequenceGenerator(name = "long_work_seq", sequenceName = "long_work_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    long ownerId;

    @Column(updatable = false)
    long schoolId;

    @Enumerated(EnumType.STRING)
    State state;

    long done;

    long total;

    String messageKey;

    String messageArguments;

    String resultHref;

    @Column(updatable = false)
    Instant createdAt;

    Instant startedAt;

    Instant finishedAt;

    int failures;

    String leaseOwner;

    Instant leaseUntil;

    String activeKey;

    protected LongWork() {}

    /**
     * @param kind of the {@link LongWorker} that does it
     * @param subject what it is about, as the worker understands it: most often the ref of a row
     * @param ownerId the account that may watch it
     * @param schoolId 0 for the platform
     */
    public LongWork(String kind, String subject, long ownerId, long schoolId, Instant now) {
        this.ref = Ref.fresh();
        this.kind = kind;
        this.subject = subject;
        this.ownerId = ownerId;
        this.schoolId = schoolId;
        this.state = State.WAITING;
        this.messageKey = "";
        this.messageArguments = "";
        this.resultHref = "";
        this.createdAt = now;
        this.leaseOwner = "";
        this.leaseUntil = now;
        this.activeKey = activeKey(kind, subject);
    }

    static String activeKey(String kind, String subject) {
        return kind + ' ' + subject;
    }

    /** Where the work stands after this step; a total of 0 stands for unknown. */
    public void reached(long done, long total) {
        this.done = done;
        this.total = total;
    }

    /** What is being done just now, as a message key with short arguments. */
    public void say(String messageKey, Object... arguments) {
        this.messageKey = messageKey;
        this.messageArguments = Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /** It is done, with a sentence. */
    public void finish(Instant now, String messageKey, Object... arguments) {
        say(messageKey, arguments);
        end(State.DONE, now);
    }

    /** It cannot be done, with a sentence that says what to do next. */
    public void fail(Instant now, String messageKey, Object... arguments) {
        say(messageKey, arguments);
        end(State.FAILED, now);
    }

    void fail(Instant now, Verdict refusal) {
        fail(now, refusal.reasonKey(), refusal.args().toArray());
    }

    /** Where the result is: an address on this host. */
    public void result(String href) {
        this.resultHref = href;
    }

    void cancel(Instant now) {
        end(State.CANCELLED, now);
    }

    private void end(State end, Instant now) {
        if (isOver()) {
            throw new IllegalStateException("long work " + ref + " is already " + state);
        }
        this.state = end;
        this.finishedAt = now;
        this.activeKey = null;
        this.leaseOwner = "";
    }

    /** Gives it back after a failure or at shutdown, to be tried again from {@code notBefore} on. */
    void release(Instant notBefore) {
        this.state = State.WAITING;
        this.leaseOwner = "";
        this.leaseUntil = notBefore;
    }

    public boolean isOver() {
        return state != State.WAITING && state != State.RUNNING;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public long ownerId() {
        return ownerId;
    }

    public long schoolId() {
        return schoolId;
    }

    public State state() {
        return state;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    /** Empty while there is nothing to say. */
    public String messageKey() {
        return messageKey;
    }

    public List<String> messageArguments() {
        return messageArguments.isEmpty() ? List.of() : List.of(messageArguments.split(SEPARATOR, -1));
    }

    /** Empty while there is no result. */
    public String resultHref() {
        return resultHref;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When a node first took it. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }
}
