package callboard.imports;

import callboard.data.Ref;
import callboard.intake.Mapping;
import callboard.rules.Asker;
import callboard.school.Season;
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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the roster. Born by an upload; the officer says what its columns mean; a job reads it and leaves
 * {@link RosterLine}s; he commits, and a job writes all of it or nothing; the last one committed can be undone. While it writes,
 * {@code activeKey} keeps every other import of the season from writing, and {@code turn} tells those previewed before that the
 * roster is no longer the one they saw.
 */
@Entity
@Table(name = "roster_import")
public class RosterImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "roster_import_seq")
    @SequenceGenerator(name = "roster_import_seq", sequenceName = "roster_import_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long seasonId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String fileName;

    @Column(updatable = false)
    long fileBytes;

    String sheet;

    String mapping;

    boolean splitsMajors;

    @Enumerated(EnumType.STRING)
    MissingRows missing;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @Column(updatable = false)
    Instant uploadedAt;

    @Column(updatable = false)
    long uploadedBy;

    @Column(updatable = false)
    String uploader;

    @Embedded
    Counts counts;

    int seenTurn;

    @Nullable
    Integer turn;

    @Nullable
    Instant committedAt;

    @Nullable
    Long committedBy;

    String committer;

    @Nullable
    Instant undoneAt;

    String undoReason;

    int kept;

    @Nullable
    String activeKey;

    @Version
    int version;

    protected RosterImport() {}

    /** A file that was just uploaded, the {@code number}th of its school. */
    RosterImport(Season season, int number, UploadedFile file, Asker.Person by) {
        this.ref = file.ref();
        this.schoolId = season.schoolId();
        this.seasonId = season.id();
        this.number = number;
        this.fileName = file.name();
        this.fileBytes = file.bytes();
        this.sheet = "";
        this.mapping = "";
        this.missing = MissingRows.KEEP;
        this.state = ImportState.UPLOADED;
        this.uploadedAt = file.at();
        this.uploadedBy = by.account();
        this.uploader = by.name();
        this.counts = Counts.NONE;
        this.committer = "";
        this.undoReason = "";
    }

    /** What becomes of unused rows that a file does not have (R-43a). */
    public enum MissingRows {
        KEEP,
        WITHDRAW
    }

    /** A file on our disk. */
    public record UploadedFile(String ref, String name, long bytes, Instant at) {

        public static String freshRef() {
            return Ref.fresh();
        }
    }

    /** What the columns mean; it can be read now. */
    void map(String sheet, Mapping mapping, boolean splitsMajors) {
        require(state == ImportState.UPLOADED || state == ImportState.PREVIEWED || state == ImportState.MAPPED);
        this.sheet = sheet;
        this.mapping = mapping.json();
        this.splitsMajors = splitsMajors;
        this.counts = Counts.NONE;
        this.state = ImportState.MAPPED;
    }

    /** @param seenTurn the roster's last turn when the file was compared with it */
    void preview(Counts counts, int seenTurn) {
        require(state == ImportState.MAPPED);
        this.counts = counts;
        this.seenTurn = seenTurn;
        this.state = ImportState.PREVIEWED;
    }

    /** Takes the season's roster for writing; the database admits one at a time. */
    void claim(Asker.Person by, MissingRows missing) {
        require(state == ImportState.PREVIEWED);
        this.state = ImportState.COMMITTING;
        this.committedBy = by.account();
        this.committer = by.name();
        this.missing = missing;
        this.activeKey = activeKey(schoolId, seasonId);
    }

    void committed(Instant now) {
        require(state == ImportState.COMMITTING);
        this.state = ImportState.COMMITTED;
        this.committedAt = now;
        this.turn = seenTurn + 1;
        this.activeKey = null;
    }

    void claimUndo(String reason) {
        require(state == ImportState.COMMITTED);
        this.state = ImportState.UNDOING;
        this.undoReason = reason;
        this.activeKey = activeKey(schoolId, seasonId);
    }

    /**
     * @param kept rows it brought that stay because they are used
     * @param turn the roster's next turn, for the roster has changed again
     */
    void undone(Instant now, int kept, int turn) {
        require(state == ImportState.UNDOING);
        this.state = ImportState.UNDONE;
        this.undoneAt = now;
        this.kept = kept;
        this.turn = turn;
        this.activeKey = null;
    }

    /** Back where it stood: the writing failed and nothing was written. */
    void release() {
        require(state.isWriting());
        this.state = state == ImportState.COMMITTING ? ImportState.PREVIEWED : ImportState.COMMITTED;
        this.activeKey = null;
    }

    void drop() {
        require(state.isOpen());
        this.state = ImportState.DROPPED;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("import " + ref + " is " + state);
        }
    }

    static String activeKey(long schoolId, long seasonId) {
        return schoolId + " " + seasonId;
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

    public long seasonId() {
        return seasonId;
    }

    public int number() {
        return number;
    }

    public String fileName() {
        return fileName;
    }

    public long fileBytes() {
        return fileBytes;
    }

    public String sheet() {
        return sheet;
    }

    /** What the columns mean, once somebody has said it. */
    Optional<Mapping> mapping() {
        return mapping.isEmpty() ? Optional.empty() : Optional.of(Mapping.ofJson(mapping));
    }

    public ImportState state() {
        return state;
    }

    public Counts counts() {
        return counts;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploader() {
        return uploader;
    }

    public Optional<Instant> committedAt() {
        return Optional.ofNullable(committedAt);
    }

    public String committer() {
        return committer;
    }

    public MissingRows missing() {
        return missing;
    }

    public String undoReason() {
        return undoReason;
    }

    public int kept() {
        return kept;
    }

    /** What would really be written, or was (the number on the button). */
    public int rowsToWrite() {
        return counts.added() + counts.changed();
    }
}
