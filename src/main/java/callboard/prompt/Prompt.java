package callboard.prompt;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.subject.Subject;
import jakarta.persistence.AttributeOverride;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 题目: one prompt of one pool of a subject. It is written, put in its place and corrected while nobody has drawn it; every draw
 * counts ({@link Prompts#expose}). From the first draw on it stands as it was seen, and can only be retired: nobody draws it any
 * more, whoever has it keeps it. A retired one still takes its words, so that they do not come back by the other pool.
 */
@Entity
@Table(name = "prompt")
public class Prompt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prompt_seq")
    @SequenceGenerator(name = "prompt_seq", sequenceName = "prompt_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Pool pool;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    PromptKind kind;

    int place;

    @AttributeOverride(name = "sealed", column = @Column(name = "text"))
    Secret text;

    String digest;

    @Column(updatable = false)
    String fileKey;

    @Column(updatable = false)
    String fileType;

    @Column(updatable = false)
    long fileBytes;

    /** Written by {@link Prompts#expose} only, so that saving a prompt that was read earlier cannot lose a draw. */
    @Column(updatable = false)
    int drawn;

    @Nullable
    Instant retiredAt;

    String retiredBy;

    @Column(updatable = false)
    Instant createdAt;

    @Version
    int version;

    protected Prompt() {}

    /**
     * @param content sealed for {@code ref}
     * @param place behind the last of its pool
     */
    Prompt(Subject subject, Pool pool, String ref, int place, Content content, Instant now) {
        this.ref = ref;
        this.schoolId = subject.schoolId();
        this.subjectId = subject.id();
        this.pool = pool;
        this.kind = content.kind();
        this.place = place;
        this.text = content.text();
        this.digest = content.digest();
        this.fileKey = content.file().key();
        this.fileType = content.file().type();
        this.fileBytes = content.file().bytes();
        this.retiredBy = "";
        this.createdAt = now;
    }

    static String freshRef() {
        return Ref.fresh();
    }

    /**
     * What it says, sealed.
     *
     * @param digest the same for two prompts that a candidate would call the same
     */
    record Content(PromptKind kind, Secret text, String digest, PromptFile file) {}

    /** A picture or sound as {@link PromptFiles} keeps it. @param key empty where there is none */
    public record PromptFile(String key, String type, long bytes) {

        static final PromptFile NONE = new PromptFile("", "", 0);
    }

    /** Other words, while nobody has drawn it. */
    void say(Secret text, String digest) {
        if (drawn > 0) {
            throw new IllegalStateException("What was drawn stands as it was seen");
        }
        this.text = text;
        this.digest = digest;
    }

    void moveTo(int place) {
        this.place = place;
    }

    /** Nobody draws it any more. */
    void retire(String officer, Instant now) {
        retiredAt = now;
        retiredBy = officer;
    }

    /** It can be drawn again. */
    void bringBack() {
        retiredAt = null;
        retiredBy = "";
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

    public Pool pool() {
        return pool;
    }

    public PromptKind kind() {
        return kind;
    }

    /** Its number in its pool, from 1; gaps are where others were removed. */
    public int place() {
        return place;
    }

    public Secret text() {
        return text;
    }

    public String digest() {
        return digest;
    }

    public PromptFile file() {
        return new PromptFile(fileKey, fileType, fileBytes);
    }

    /** How often it was drawn. */
    public int drawn() {
        return drawn;
    }

    public boolean isDrawn() {
        return drawn > 0;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public String retiredBy() {
        return retiredBy;
    }

    /** Counts every save, for forms that must not overwrite a colleague's. */
    public int version() {
        return version;
    }
}
