package callboard.consent;

import callboard.account.Tokens;
import callboard.data.Ref;
import callboard.rich.Prose;
import callboard.rules.Asker;
import callboard.web.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One version of a text, in both languages; the Chinese one counts. Written once and never changed: whoever agreed saw exactly
 * this, and its digest proves it. The newest of its kind is in force from its first second on.
 */
@Entity
@Table(name = "consent_text")
public class ConsentText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_text_seq")
    @SequenceGenerator(name = "consent_text_seq", sequenceName = "consent_text_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ConsentKind kind;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String bodyZh;

    @Column(updatable = false)
    String bodyEn;

    @Column(updatable = false)
    String author;

    @Column(updatable = false)
    Instant publishedAt;

    protected ConsentText() {}

    ConsentText(ConsentKind kind, int number, Bodies bodies, Asker.Person author, Instant now) {
        this.ref = Ref.fresh();
        this.kind = kind;
        this.number = number;
        this.bodyZh = bodies.chinese().stored();
        this.bodyEn = bodies.english().stored();
        this.author = author.name();
        this.publishedAt = now;
    }

    /** The text in both languages. */
    public record Bodies(Prose chinese, Prose english) {}

    Bodies bodies() {
        return new Bodies(Prose.of(bodyZh), Prose.of(bodyEn));
    }

    /** SHA-256 of the Chinese body, a line end and the English one exactly as they are stored, in hexadecimal. */
    public String digest() {
        return Tokens.hash(bodyZh + "\n" + bodyEn);
    }

    public Prose prose(Language language) {
        return Prose.of(language == Language.EN ? bodyEn : bodyZh);
    }

    public String ref() {
        return ref;
    }

    public ConsentKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    /** Empty for the versions that came with the product. */
    public String author() {
        return author;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
