package callboard.exam;

import callboard.major.Direction;
import callboard.major.InUse;
import callboard.major.Major;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Exams refer to majors and directions. */
@RequestScoped
public class ExamUse implements InUse {

    private final Exams exams;

    @Inject
    ExamUse(Exams exams) {
        this.exams = exams;
    }

    @Override
    public boolean isUsed(Major major) {
        return exams.countOfMajor(major.schoolId(), major.id()) > 0;
    }

    @Override
    public boolean isUsed(Direction direction) {
        return exams.countOfDirection(direction.schoolId(), direction.id()) > 0;
    }

    @Override
    public boolean isUsedUndivided(Major major) {
        return exams.countOfUndividedMajor(major.schoolId(), major.id()) > 0;
    }
}
