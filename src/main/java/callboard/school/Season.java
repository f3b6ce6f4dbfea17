package callboard.school;

import callboard.data.Ref;
import callboard.rules.Asker;
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
 * One admissions year of a school. Majors, exams and rosters belong to it. A school works in its current season, of which
 * there is at most one; candidates see that one only. Earlier seasons stay readable; one that is over can be archived,
 * then nothing in it is prepared any more until it is brought back.
 */
@Entity
@Table(name = "season")
public class Season {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "season_seq")
    @SequenceGenerator(name = "season_seq", sequenceName = "season_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long schoolId;

    @Column(name = "admission_year", updatable = false)
    int year;

    /** The school's id while this season is the current one: the database admits it once. */
    @Nullable
    Long activeKey;

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant archivedAt;

    @Nullable
    String archivedBy;

    /** Counted up by the database alone, see {@link Seasons#rosterCorrected}. */
    @Column(updatable = false)
    int rosterCorrections;

    @Version
    int version;

    protected Season() {}

    public Season(School school, int year, Instant now) {
        this.ref = Ref.fresh();
        this.schoolId = school.id();
        this.year = year;
        this.createdAt = now;
    }

    /** Makes it the one the school works in; whoever calls retires the one before first. */
    public void becomeCurrent() {
        activeKey = schoolId;
    }

    public void retire() {
        activeKey = null;
    }

    /** Puts it out of the way; the one the school works in stays. */
    public void archive(Asker.Person officer, Instant now) {
        if (current() || isArchived()) {
            throw new IllegalStateException("Only a season that nobody works in can be archived");
        }
        archivedAt = now;
        archivedBy = officer.name();
    }

    public void bringBack() {
        archivedAt = null;
        archivedBy = null;
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

    public int year() {
        return year;
    }

    public boolean current() {
        return activeKey != null;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    /** The officer's name as it was then. */
    public Optional<String> archivedBy() {
        return Optional.ofNullable(archivedBy);
    }
}
