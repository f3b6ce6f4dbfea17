package callboard.publication;

import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.exam.Round;
import callboard.result.Publication;
import callboard.result.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The round before, of the same major and direction, and the list that it admits by. */
@ApplicationScoped
class EarlierRound {

    private final Exams exams;
    private final Publications publications;
    private final Clock clock;

    @Inject
    EarlierRound(Exams exams, Publications publications, Clock clock) {
        this.exams = exams;
        this.publications = publications;
        this.clock = clock;
    }

    /** Empty where the school has none, and for the first round. */
    Optional<Exam> before(Exam exam) {
        if (exam.round() == Round.PRELIMINARY) {
            return Optional.empty();
        }
        Round earlier = Round.values()[exam.round().ordinal() - 1];
        return exams.byRoundKey(exam.schoolId(), Exam.roundKey(exam.major(), exam.direction(), earlier));
    }

    /** What candidates can read of it now; an exam has one such list at a time. */
    Optional<Publication> released(Exam exam) {
        Instant now = clock.now();
        return publications.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(list -> list.isVisible(now))
                .findFirst();
    }
}
