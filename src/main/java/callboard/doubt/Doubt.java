package callboard.doubt;

import callboard.application.Differences;
import callboard.entry.Entry;
import callboard.roster.Applicant;
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
 * The mark 待核对 on one entry. Raised by a change of its roster row after which the match R-12 fails; changed when the row changes
 * again and still differs; ended by a change after which it agrees, or by an officer who has looked and writes why the person is
 * the right one. An entry has one at a time; the past ones stay.
 */
@Entity
@Table(name = "entry_doubt")
public class Doubt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_doubt_seq")
    @SequenceGenerator(name = "entry_doubt_seq", sequenceName = "entry_doubt_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long seasonId;

    @Column(updatable = false)
    long entryId;

    @Column(updatable = false)
    long applicantId;

    @Nullable
    Long openKey;

    String differences;

    Instant raisedAt;

    @Nullable
    Instant endedAt;

    String settledBy;

    String settlement;

    @Version
    int version;

    protected Doubt() {}

    /** @param differences as {@link Differences} writes them */
    Doubt(Entry entry, Applicant applicant, String differences, Instant now) {
        this.schoolId = entry.schoolId();
        this.seasonId = applicant.seasonId();
        this.entryId = entry.id();
        this.applicantId = applicant.id();
        this.openKey = entry.id();
        this.differences = differences;
        this.raisedAt = now;
        this.settledBy = "";
        this.settlement = "";
    }

    /** The row changed again and differs otherwise. */
    void differ(String differences, Instant now) {
        this.differences = differences;
        this.raisedAt = now;
    }

    /** The row changed and agrees. */
    void end(Instant now) {
        openKey = null;
        endedAt = now;
    }

    /** An officer has looked: it is the right person, for this reason. */
    void settle(String officer, String reason, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("This doubt is over");
        }
        settledBy = officer;
        settlement = reason;
        end(now);
    }

    public boolean isOpen() {
        return openKey != null;
    }

    /** Whether an officer has accepted just this difference. */
    boolean accepts(String other) {
        return !settledBy.isEmpty() && differences.equals(other);
    }

    public long entryId() {
        return entryId;
    }

    /** What differs, masked. */
    public Differences differences() {
        return Differences.read(differences);
    }

    /** When it began to differ as it does. */
    public Instant raisedAt() {
        return raisedAt;
    }

    /** Which of its states somebody has seen, to be sent back with what he says to it; what differs may look alike masked. */
    public String shown() {
        return raisedAt + " " + version;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Who confirmed the person; empty where the roster did. */
    public String settledBy() {
        return settledBy;
    }

    public String settlement() {
        return settlement;
    }
}
