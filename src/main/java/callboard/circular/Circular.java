package callboard.circular;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.notice.Message;
import callboard.rules.Asker;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to many people. Born with its list, which never changes; confirmed by the count of those on it, it is sent and cannot be
 * taken back. One that nobody confirms reaches nobody: it is discarded by hand, or goes after a month.
 */
@Entity
@Table(name = "circular")
public class Circular {

    /** Where the name of the receiver goes. */
    static final String NAME = "##";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circular_seq")
    @SequenceGenerator(name = "circular_seq", sequenceName = "circular_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long authorId;

    @Column(updatable = false)
    String authorName;

    @Column(updatable = false)
    String audience;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String body;

    @Column(updatable = false)
    String titleEn;

    @Column(updatable = false)
    String bodyEn;

    @Column(updatable = false)
    boolean messages;

    /** Whom its author chose, sealed by the {@link ChoiceSeal}; null once it is sent. */
    @Nullable
    @AttributeOverride(name = "sealed", column = @Column(name = "choice"))
    Secret choice;

    int people;

    int mails;

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant confirmedAt;

    @Version
    int version;

    protected Circular() {}

    /** @param school who writes, 0 for the platform */
    Circular(long school, Asker.Person author, Text text, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = school;
        this.authorId = author.account();
        this.authorName = author.name();
        this.audience = text.audience();
        this.title = text.chinese().title();
        this.body = text.chinese().body();
        this.titleEn = text.english().title();
        this.bodyEn = text.english().body();
        this.messages = text.messages();
        this.createdAt = now;
    }

    /**
     * What is said, and to whom.
     *
     * @param audience in words of the author's language
     * @param english empty where everybody reads the Chinese
     * @param messages whether it also goes out as short message or mail
     */
    record Text(String audience, Words chinese, Words english, boolean messages) {}

    /** Title and body in one language. */
    record Words(String title, String body) {}

    void listed(int people, int mails) {
        this.people = people;
        this.mails = mails;
    }

    void choose(Secret choice) {
        this.choice = choice;
    }

    Optional<Secret> choice() {
        return Optional.ofNullable(choice);
    }

    void confirm(Instant now) {
        this.confirmedAt = now;
        this.choice = null;
    }

    /** The text for one receiver. */
    public String bodyFor(String name) {
        return body.replace(NAME, name);
    }

    public boolean isEnglish() {
        return !titleEn.isEmpty();
    }

    /** The English text for one receiver; empty for none. */
    public String englishFor(String name) {
        return bodyEn.replace(NAME, name);
    }

    public String titleEn() {
        return titleEn;
    }

    /** The title in the receiver's language. */
    Message.Said titles() {
        return new Message.Said(title, titleEn);
    }

    /** The text for one receiver in his language. */
    Message.Said bodies(String name) {
        return new Message.Said(bodyFor(name), englishFor(name));
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

    public String authorName() {
        return authorName;
    }

    public String audience() {
        return audience;
    }

    public String title() {
        return title;
    }

    String body() {
        return body;
    }

    String bodyEn() {
        return bodyEn;
    }

    public boolean messages() {
        return messages;
    }

    public int people() {
        return people;
    }

    /** How many of them are reached by mail; the others by short message. */
    public int mails() {
        return mails;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
