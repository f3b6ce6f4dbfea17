package callboard.notice;

import callboard.data.Ref;
import callboard.web.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something a person is told in the product: written once in both languages, unread until he says he has read it. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String titleZh;

    @Column(updatable = false)
    String titleEn;

    @Column(updatable = false)
    String textZh;

    @Column(updatable = false)
    String textEn;

    @Column(updatable = false)
    String href;

    @Column(updatable = false)
    @Nullable
    String dedupeKey;

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant readAt;

    protected Notice() {}

    Notice(long account, Message message, Instant now) {
        this.ref = Ref.fresh();
        this.accountId = account;
        this.schoolId = message.school();
        this.kind = message.titleKey();
        this.href = message.href();
        this.dedupeKey = message.onceAs().orElse(null);
        this.createdAt = now;
    }

    void say(Language language, Wording.Text text) {
        if (language == Language.EN) {
            this.titleEn = text.title();
            this.textEn = text.body();
        } else {
            this.titleZh = text.title();
            this.textZh = text.body();
        }
    }

    public String title(Language language) {
        return language == Language.EN ? titleEn : titleZh;
    }

    public String text(Language language) {
        return language == Language.EN ? textEn : textZh;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    /** Empty where it leads nowhere. */
    public String href() {
        return href;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
