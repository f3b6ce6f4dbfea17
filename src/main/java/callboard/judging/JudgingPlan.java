package callboard.judging;

import callboard.exam.Exam;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/**
 * How the works of one exam are marked. The first of an exam is written when somebody changes what is usual; it stands
 * still from the first mark on. All judges count, their mean is rounded half up to two digits.
 */
@Entity
@Table(name = "judging_plan")
public class JudgingPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "judging_plan_seq")
    @SequenceGenerator(name = "judging_plan_seq", sequenceName = "judging_plan_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long examId;

    BigDecimal lowest;

    BigDecimal highest;

    BigDecimal step;

    @Version
    int version;

    protected JudgingPlan() {}

    JudgingPlan(Exam exam, ScoreRange range) {
        this.schoolId = exam.schoolId();
        this.examId = exam.id();
        agree(range);
    }

    final void agree(ScoreRange range) {
        lowest = range.lowest();
        highest = range.highest();
        step = range.step();
    }

    public ScoreRange range() {
        return new ScoreRange(lowest, highest, step);
    }
}
