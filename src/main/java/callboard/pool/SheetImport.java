package callboard.pool;

import callboard.data.Ref;
import callboard.data.Secret;
import callboard.prompt.Pool;
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
import java.time.Instant;

/**
 * A sheet of prompts on its way into a pool: read, looked at, then written once or dropped. What its rows say is compared with
 * the pools each time it is looked at, and once more when it is written; afterwards the rows are gone.
 */
@Entity
@Table(name = "prompt_import")
public class SheetImport {

    /** Where it stands; moved by {@link SheetImports} only, so that two clicks are one. */
    public enum State {
        PREVIEWED,
        COMMITTED,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prompt_import_seq")
    @SequenceGenerator(name = "prompt_import_seq", sequenceName = "prompt_import_seq", allocationSize = 50)
    long id;

    String ref;

    long schoolId;

    long subjectId;

    @Enumerated(EnumType.STRING)
    Pool pool;

    String fileName;

    int rowCount;

    @AttributeOverride(name = "sealed", column = @Column(name = "sheet_rows"))
    Secret rows;

    @Enumerated(EnumType.STRING)
    State state;

    int written;

    String officer;

    Instant uploadedAt;

    protected SheetImport() {}

    SheetImport(Subject subject, Pool pool, Uploaded upload, String officer, Instant now) {
        this.ref = upload.ref();
        this.schoolId = subject.schoolId();
        this.subjectId = subject.id();
        this.pool = pool;
        this.fileName = upload.fileName();
        this.rowCount = upload.rowCount();
        this.rows = upload.rows();
        this.state = State.PREVIEWED;
        this.officer = officer;
        this.uploadedAt = now;
    }

    /** A file that was read. @param rows sealed for {@code ref} */
    record Uploaded(String ref, String fileName, int rowCount, Secret rows) {}

    static String freshRef() {
        return Ref.fresh();
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

    public Pool pool() {
        return pool;
    }

    public String fileName() {
        return fileName;
    }

    public int rowCount() {
        return rowCount;
    }

    public Secret rows() {
        return rows;
    }

    public boolean isOpen() {
        return state == State.PREVIEWED;
    }

    public boolean isCommitted() {
        return state == State.COMMITTED;
    }

    public int written() {
        return written;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
