package callboard.review;

import callboard.rules.Asker;
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

/** What one person decided about a case, and why. It is given once and never changes. */
@Entity
@Table(name = "review_opinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_opinion_seq")
    @SequenceGenerator(name = "review_opinion_seq", sequenceName = "review_opinion_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long reviewId;

    @Column(updatable = false)
    long reviewerId;

    @Column(updatable = false)
    String reviewerName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Outcome outcome;

    @Column(updatable = false)
    String reasonKey;

    @Column(updatable = false)
    String words;

    @Column(updatable = false)
    Instant givenAt;

    protected Opinion() {}

    Opinion(ManualReview review, Asker.Person reviewer, Decision decision, Instant now) {
        this.reviewId = review.id;
        this.reviewerId = reviewer.account();
        this.reviewerName = reviewer.name();
        this.outcome = decision.outcome();
        this.reasonKey = decision.reasonKey();
        this.words = decision.words();
        this.givenAt = now;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public String reviewerName() {
        return reviewerName;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Message key of the chosen reason; empty where none was needed. */
    public String reasonKey() {
        return reasonKey;
    }

    /** In the reviewer's own words; may be empty. */
    public String words() {
        return words;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
