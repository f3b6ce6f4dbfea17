package callboard.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person in a publication, as it was when the publication was prepared. It is written once and never changed. */
@Entity
@Table(name = "publication_line")
public class PublicationLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_line_seq")
    @SequenceGenerator(name = "publication_line_seq", sequenceName = "publication_line_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long publicationId;

    @Column(updatable = false)
    long entryId;

    @Column(updatable = false)
    long applicantId;

    @Column(updatable = false)
    int place;

    @Column(updatable = false, name = "rank_number")
    @Nullable
    Integer rank;

    @Column(updatable = false)
    @Nullable
    BigDecimal total;

    @Column(updatable = false)
    String scores;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Withholding withheld;

    protected PublicationLine() {}

    /** @param place in the order of the sheet, from 1 */
    PublicationLine(Publication publication, int place, Draft.Line line) {
        this.schoolId = publication.schoolId();
        this.publicationId = publication.id();
        this.entryId = line.contestant().entry().id();
        this.applicantId = line.contestant().entry().applicantId();
        this.place = place;
        this.rank = line.rank().isPresent() ? line.rank().getAsInt() : null;
        this.total = line.total().orElse(null);
        this.scores = line.contestant().scores().text();
        this.outcome = line.outcome();
        this.withheld = line.contestant().withheld();
    }

    public long id() {
        return id;
    }

    public long publicationId() {
        return publicationId;
    }

    public long entryId() {
        return entryId;
    }

    public long applicantId() {
        return applicantId;
    }

    public int place() {
        return place;
    }

    /** Empty for who has no score that counts. */
    public Optional<Integer> rank() {
        return Optional.ofNullable(rank);
    }

    public Optional<BigDecimal> total() {
        return Optional.ofNullable(total);
    }

    /** By subject. */
    public SubjectScores scores() {
        return SubjectScores.parse(scores);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Withholding withheld() {
        return withheld;
    }
}
