package callboard.sitting;

import callboard.subject.ExamRules.NumberedSubject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One subject of one sitting: how many of its takes are used and whether it is submitted. Whoever changes
 * either holds the lock of this row ({@link SittingSubjects#lock}), so that takes are counted and subjects sealed one after
 * the other whatever the number of tabs, devices and nodes.
 */
@Entity
@Table(name = "sitting_subject")
class SittingSubject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sitting_subject_seq")
    @SequenceGenerator(name = "sitting_subject_seq", sequenceName = "sitting_subject_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long sittingId;

    @Column(updatable = false)
    long subjectId;

    @Column(updatable = false)
    int number;

    int takes;

    /** Counted up by every lock and never by a save. */
    @Column(updatable = false)
    long turns;

    /** Written by {@link SittingSubjects#submit} only. */
    @Column(updatable = false)
    @Nullable
    Instant submittedAt;

    protected SittingSubject() {}

    SittingSubject(Sitting sitting, NumberedSubject subject) {
        this.schoolId = sitting.schoolId();
        this.sittingId = sitting.id();
        this.subjectId = subject.id();
        this.number = subject.number();
    }

    /** Uses one more take; gives its number. */
    int open() {
        return ++takes;
    }

    long subjectId() {
        return subjectId;
    }

    int number() {
        return number;
    }

    int takes() {
        return takes;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
