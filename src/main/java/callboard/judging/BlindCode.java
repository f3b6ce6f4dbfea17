package callboard.judging;

import callboard.screening.Work;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * 密号: what one judge calls one work. Each judge has another code for the same work and another order of works; code
 * and place come from chance alone.
 */
@Entity
@Table(name = "blind_code")
public class BlindCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blind_code_seq")
    @SequenceGenerator(name = "blind_code_seq", sequenceName = "blind_code_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long assignmentId;

    @Column(updatable = false)
    long takeId;

    @Column(updatable = false)
    int subjectNumber;

    @Column(updatable = false)
    String code;

    @Column(updatable = false)
    int place;

    boolean withdrawn;

    protected BlindCode() {}

    /** @param place its turn among the judge's works, from 1 */
    BlindCode(Assignment assignment, Work work, String code, int place) {
        this.schoolId = assignment.schoolId();
        this.assignmentId = assignment.id();
        this.takeId = work.take();
        this.subjectNumber = work.subjectNumber();
        this.code = code;
        this.place = place;
    }

    /** The work may not be judged any more, or may again. */
    void withdraw(boolean withdrawn) {
        this.withdrawn = withdrawn;
    }

    public long takeId() {
        return takeId;
    }

    public int subjectNumber() {
        return subjectNumber;
    }

    public String code() {
        return code;
    }

    public int place() {
        return place;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
