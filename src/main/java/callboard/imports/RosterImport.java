package callboard.imports;

import callboard.changeset.ChangeLine;
import callboard.changeset.ChangeSet;
import callboard.intake.ImportState;
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
 * {@link ChangeLine}s; he commits, and a job writes all of it or nothing; the last one committed can be undone. While it writes,
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

    @Embedded
    UploadedFile file;

    String sheet;

    String mapping;

    String headKey;

    boolean splitsMajors;

    @Embedded
    Taking taking;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @Embedded
    Counts counts;

    int seenTurn;

    int seenCorrections;

    @Nullable
    Integer turn;

    @Nullable
    Instant committedAt;

    @Nullable
    Long committedBy;

    String committer;

    @Embedded
    Undoing undoing;

    @Nullable
    Instant clearedAt;

    @Nullable
    String activeKey;

    @Version
    int version;

    protected RosterImport() {}

    /** A file that was just uploaded, the {@code number}th of its school. */
    RosterImport(Season season, int number, String ref, UploadedFile file) {
        this.ref = ref;
        this.schoolId = season.schoolId();
        this.seasonId = season.id();
        this.number = number;
        this.file = file;
        this.sheet = "";
        this.mapping = "";
        this.headKey = "";
        this.taking = Taking.EVERYTHING;
        this.state = ImportState.UPLOADED;
        this.counts = Counts.NONE;
        this.committer = "";
        this.undoing = Undoing.NONE;
    }

    /** What the columns mean; it can be read now. */
    void map(String sheet, Mapping mapping, boolean splitsMajors) {
        require(state == ImportState.UPLOADED || state == ImportState.PREVIEWED || state == ImportState.MAPPED);
        this.sheet = sheet;
        this.mapping = mapping.json();
        this.headKey = mapping.headings().key();
        this.splitsMajors = splitsMajors;
        this.counts = Counts.NONE;
        this.state = ImportState.MAPPED;
    }

    /** @param seen how the roster stood before the file was compared with it */
    void preview(Counts counts, RosterImports.Standing seen) {
        require(state == ImportState.MAPPED);
        this.counts = counts;
        this.seenTurn = seen.turn();
        this.seenCorrections = seen.corrections();
        this.state = ImportState.PREVIEWED;
    }

    /** Takes the season's roster for writing; the database admits one at a time. */
    void claim(Asker.Person by, Taking taking) {
        require(state == ImportState.PREVIEWED);
        this.state = ImportState.COMMITTING;
        this.committedBy = by.account();
        this.committer = by.name();
        this.taking = taking;
        this.activeKey = activeKey(schoolId, seasonId);
    }

    void committed(Instant now) {
        require(state == ImportState.COMMITTING);
        this.state = ImportState.COMMITTED;
        this.committedAt = now;
        this.turn = seenTurn + 1;
        this.activeKey = null;
    }

    void claimUndo(Asker.Person by, String reason) {
        require(state == ImportState.COMMITTED && clearedAt == null);
        this.state = ImportState.UNDOING;
        this.undoing = Undoing.asked(by, reason);
        this.activeKey = activeKey(schoolId, seasonId);
    }

    /**
     * @param kept rows it brought that stay because they are used
     * @param turn the roster's next turn, for the roster has changed again
     */
    void undone(Instant now, int kept, int turn) {
        require(state == ImportState.UNDOING);
        this.state = ImportState.UNDONE;
        this.undoing = undoing.done(now, kept);
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

    /** Its file and its lines are gone; what nobody wrote until then is given up. */
    public void clear(Instant now) {
        require(!state.isWriting());
        this.state = state.isOpen() ? ImportState.DROPPED : state;
        this.clearedAt = now;
    }

    /** What it would change, or has changed. */
    public ChangeSet changes() {
        return new ChangeSet(schoolId, id, ref);
    }

    /** Whether the roster is still the one it was compared with. */
    boolean saw(RosterImports.Standing now) {
        return seenTurn == now.turn() && seenCorrections == now.corrections();
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

    public String sheet() {
        return sheet;
    }

    /** Digest of the headings, empty before somebody has said what they mean. */
    public String headKey() {
        return headKey;
    }

    /** What the columns mean, once somebody has said it. */
    public Optional<Mapping> mapping() {
        return mapping.isEmpty() ? Optional.empty() : Optional.of(Mapping.ofJson(mapping));
    }

    public boolean splitsMajors() {
        return splitsMajors;
    }

    public ImportState state() {
        return state;
    }

    public Counts counts() {
        return counts;
    }

    public UploadedFile file() {
        return file;
    }

    public Optional<Instant> committedAt() {
        return Optional.ofNullable(committedAt);
    }

    public String committer() {
        return committer;
    }

    public Taking taking() {
        return taking;
    }

    /** Who took it over, for what the job does in his name. */
    Asker.Person taker() {
        return new Asker.Person(committedBy == null ? 0 : committedBy, committer);
    }

    public Undoing undoing() {
        return undoing;
    }

    /** Whether its file and its lines are gone. */
    public boolean isCleared() {
        return clearedAt != null;
    }

    /** From what its time to be kept counts: the writing, else the upload. */
    public Instant keptFrom() {
        return committedAt().orElse(file.at());
    }

    /** What would really be written, or was (the number on the button). */
    public int rowsToWrite() {
        return taking.rows(counts);
    }
}
