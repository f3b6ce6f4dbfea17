package callboard.notice;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.web.Language;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.jspecify.annotations.Nullable;

/**
 * One mail or short message. Born WAITING where a gateway is configured, and STORED_ONLY for ever where none is. Waiting, it is
 * tried again and again, more and more seldom, until it is SENT, or FAILED because the gateway refused it for good or it came too
 * late. A confidential text is forgotten when its fate is sealed; a digest stays.
 */
@Entity
@Table(name = "outbox_item")
public class OutboxItem {

    /** A code is worth nothing after five minutes; anything else is tried for a day. */
    static final Duration CODE_LIFE = Duration.ofMinutes(5);

    static final Duration LIFE = Duration.ofHours(24);

    /** Longer than a gateway may take to answer. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    /** What became of it. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        STORED_ONLY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_item_seq")
    @SequenceGenerator(name = "outbox_item_seq", sequenceName = "outbox_item_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Channel channel;

    @Column(updatable = false)
    String kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Language language;

    @Column(updatable = false)
    String title;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "address", updatable = false))
    Secret address;

    @Column(updatable = false)
    String addressMasked;

    @Column(updatable = false)
    String addressIndex;

    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "body"))
    @Nullable
    Secret body;

    String bodyDigest;

    @Column(updatable = false)
    boolean confidential;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long schoolId;

    @Enumerated(EnumType.STRING)
    State state;

    int tries;

    Instant nextTryAt;

    Instant leaseUntil;

    Instant giveUpAt;

    String trouble;

    @Column(updatable = false)
    @Nullable
    String dedupeKey;

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant sentAt;

    @Version
    int version;

    protected OutboxItem() {}

    OutboxItem(Channel channel, Message message, String title, Instant now) {
        this.ref = Ref.fresh();
        this.channel = channel;
        this.kind = message.titleKey();
        this.language = message.language();
        this.title = title;
        this.confidential = message.confidential();
        this.accountId = message.account();
        this.schoolId = message.school();
        this.state = State.STORED_ONLY;
        this.nextTryAt = now;
        this.leaseUntil = now;
        this.giveUpAt = now;
        this.trouble = "";
        this.dedupeKey = message.onceAs().orElse(null);
        this.createdAt = now;
    }

    /** Address and text, sealed for this row. */
    void carry(Secret address, String masked, String index) {
        this.address = address;
        this.addressMasked = masked;
        this.addressIndex = index;
    }

    void carry(Secret body, String digest) {
        this.body = body;
        this.bodyDigest = digest;
    }

    /** A gateway is there: deliver it from now on. */
    void dispatch(Instant now) {
        this.state = State.WAITING;
        this.tries = 0;
        this.nextTryAt = now;
        this.leaseUntil = now;
        this.giveUpAt = now.plus(confidential ? CODE_LIFE : LIFE);
        this.trouble = "";
    }

    void sent(Instant now) {
        this.state = State.SENT;
        this.sentAt = now;
        this.trouble = "";
        forget();
    }

    /** The gateway is down or busy: later, unless that would be too late. */
    void postpone(Instant now, String trouble) {
        this.tries++;
        this.trouble = trouble;
        this.nextTryAt = now.plus(pause());
        this.leaseUntil = now;
        if (nextTryAt.isAfter(giveUpAt)) {
            refuse(trouble);
        }
    }

    /** It will never arrive. */
    void refuse(String trouble) {
        this.state = State.FAILED;
        this.trouble = trouble;
        forget();
    }

    private void forget() {
        if (confidential) {
            this.body = null;
        }
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Whether there is still a text that could be delivered. */
    boolean hasBody() {
        return body != null;
    }

    Secret.Place addressPlace() {
        return new Secret.Place("outbox_item", "address", ref);
    }

    Secret.Place bodyPlace() {
        return new Secret.Place("outbox_item", "body", ref);
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public Channel channel() {
        return channel;
    }

    /** In the receiver's language. */
    public String title() {
        return title;
    }

    public String addressMasked() {
        return addressMasked;
    }

    public boolean confidential() {
        return confidential;
    }

    public State state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public String trouble() {
        return trouble;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
