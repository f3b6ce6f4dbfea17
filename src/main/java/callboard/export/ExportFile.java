package callboard.export;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.rules.Asker;
import callboard.sheet.SheetWriter;
import callboard.web.Language;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody asked for: written at once or by a job, downloaded while he may, gone after a week, or after a day where it
 * has whole numbers. The row stays, and says who took what out with which filter.
 */
@Entity
@jakarta.persistence.Table(name = "export_file")
public class ExportFile {

    static final Duration KEPT = Duration.ofDays(7);
    static final Duration KEPT_IN_FULL = Duration.ofDays(1);

    private static final int LONGEST_FILTER = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_file_seq")
    @SequenceGenerator(name = "export_file_seq", sequenceName = "export_file_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    String title;

    /** Null for what was taken as it was offered. */
    @Nullable
    @AttributeOverride(name = "sealed", column = @Column(name = "wish", updatable = false))
    Secret wish;

    @Column(name = "in_full", updatable = false)
    boolean full;

    @Column(updatable = false)
    String reason;

    String filter;

    String ruleVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ExportFormat format;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Language language;

    @Column(updatable = false)
    long accountId;

    @Column(updatable = false)
    String person;

    @Column(updatable = false)
    Instant askedAt;

    long rowCount;

    @Nullable
    Instant writtenAt;

    long size;

    String sha256;

    Instant expiresAt;

    int downloads;

    @Version
    int version;

    protected ExportFile() {}

    ExportFile(long school, Demand demand, Asker.Person person, Instant now) {
        Offer offer = demand.offer();
        this.ref = Ref.fresh();
        this.schoolId = school;
        this.kind = offer.kind();
        this.subject = offer.subject();
        this.title = offer.title();
        this.rowCount = offer.rows();
        this.filter = shortened(demand.told());
        this.ruleVersion = "";
        this.format = demand.format();
        this.language = demand.language();
        this.full = demand.wish().full();
        this.reason = demand.reason();
        this.accountId = person.account();
        this.person = person.name();
        this.askedAt = now;
        this.sha256 = "";
        this.expiresAt = now.plus(full ? KEPT_IN_FULL : KEPT);
    }

    /** It holds whole numbers although nobody had to wish for them. */
    void holdsNumbers() {
        this.expiresAt = askedAt.plus(KEPT_IN_FULL);
    }

    /** The file is complete and lies where it is downloaded from. */
    void written(Table table, SheetWriter.Written written, long size, Instant now) {
        this.filter = shortened(table.filter());
        this.ruleVersion = table.ruleVersion();
        this.rowCount = written.rows();
        this.sha256 = written.sha256();
        this.size = size;
        this.writtenAt = now;
    }

    private static String shortened(String filter) {
        return filter.substring(0, Math.min(LONGEST_FILTER, filter.length()));
    }

    /** What it is to hold, sealed by the {@link WishSeal}. */
    void wishes(Secret sealed) {
        this.wish = sealed;
    }

    Optional<Secret> wish() {
        return Optional.ofNullable(wish);
    }

    void downloaded() {
        downloads++;
    }

    public boolean isReady(Instant now) {
        return writtenAt != null && now.isBefore(expiresAt);
    }

    boolean is(Offer offer) {
        return kind.equals(offer.kind()) && offer.covers(subject);
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

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    public ExportFormat format() {
        return format;
    }

    public Language language() {
        return language;
    }

    /** Whether numbers of documents and phones stand in it whole. */
    public boolean isFull() {
        return full;
    }

    /** Why, where it {@link #isFull}. */
    public String reason() {
        return reason;
    }

    /** Which rows were chosen, in words; empty until it is written where only its source can say it. */
    public String filter() {
        return filter;
    }

    /** Name of who asked for it. */
    public String person() {
        return person;
    }

    public long accountId() {
        return accountId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public long rows() {
        return rowCount;
    }

    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Of the table as a CSV file, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
