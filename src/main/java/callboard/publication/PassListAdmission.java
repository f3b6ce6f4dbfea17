package callboard.publication;

import callboard.application.RoundAdmission;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.major.Direction;
import callboard.result.Outcome;
import callboard.result.PublicationLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A later round admits who passed the one before, from the moment anybody can read that he did. */
@ApplicationScoped
public class PassListAdmission implements RoundAdmission {

    private final Exams exams;
    private final PublicationLines lines;
    private final Clock clock;

    @Inject
    PassListAdmission(Exams exams, PublicationLines lines, Clock clock) {
        this.exams = exams;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public boolean isAdmitted(Exam exam, long applicantId) {
        return before(exam)
                .filter(earlier -> lines.ofApplicant(exam.schoolId(), earlier.id(), applicantId).stream()
                        .filter(own -> own.publication().isVisible(clock.now()))
                        .anyMatch(own -> own.line().outcome() == Outcome.PASSED))
                .isPresent();
    }

    private Optional<Exam> before(Exam exam) {
        return exams.ofSeason(exam.schoolId(), exam.season().id()).stream()
                .filter(one -> one.round().ordinal() == exam.round().ordinal() - 1)
                .filter(one -> one.examines(exam.major().id(), exam.direction().map(Direction::id)))
                .findFirst();
    }
}
