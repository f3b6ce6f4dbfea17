package callboard.template;

import callboard.data.Ref;
import callboard.review.CaseKind;
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
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reason in the platform's own words. It stands for a built-in one, whose consequences it has, and is shown beside or instead of
 * it until it is retired; its words never change.
 */
@Entity
@Table(name = "reason_template")
public class ReasonTemplate {

    /** What its message key begins with. */
    static final String PREFIX = "template:";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reason_template_seq")
    @SequenceGenerator(name = "reason_template_seq", sequenceName = "reason_template_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CaseKind kind;

    @Column(updatable = false)
    String likeKey;

    @Column(updatable = false)
    boolean instead;

    @Column(updatable = false)
    String zh;

    @Column(updatable = false)
    String en;

    @Column(updatable = false)
    String writtenBy;

    @Column(updatable = false)
    Instant writtenAt;

    @Nullable
    Instant retiredAt;

    @Version
    int version;

    /** What is written: both languages, for one of a desk's reasons, beside or instead of it. */
    record Wording(String likeKey, boolean instead, String zh, String en) {}

    protected ReasonTemplate() {}

    ReasonTemplate(CaseKind kind, Wording wording, String writer, Instant now) {
        this.ref = Ref.fresh();
        this.kind = kind;
        this.likeKey = wording.likeKey();
        this.instead = wording.instead();
        this.zh = wording.zh();
        this.en = wording.en();
        this.writtenBy = writer;
        this.writtenAt = now;
    }

    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    public String ref() {
        return ref;
    }

    public CaseKind kind() {
        return kind;
    }

    /** As decisions carry it, and as a page asks for its words. */
    public String key() {
        return PREFIX + ref;
    }

    /** The built-in reason it stands for. */
    public String likeKey() {
        return likeKey;
    }

    public boolean instead() {
        return instead;
    }

    public String text(Language language) {
        return language == Language.EN ? en : zh;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
