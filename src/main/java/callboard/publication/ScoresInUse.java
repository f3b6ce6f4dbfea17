package callboard.publication;

import callboard.config.Clock;
import callboard.judging.ScoreUse;
import callboard.result.PublicationState;
import callboard.result.Publications;
import callboard.rules.Verdict;
import callboard.screening.Frozen;
import callboard.sitting.Take;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What a confirmed publication stands on stays as it is, until it is cancelled or recalled. */
@ApplicationScoped
public class ScoresInUse implements ScoreUse, Frozen {

    private final Publications publications;
    private final Clock clock;

    @Inject
    ScoresInUse(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public Verdict mayChange(long school, long exam) {
        Instant now = clock.now();
        return publications.ofExam(school, exam).stream()
                .filter(one -> one.state(now) == PublicationState.CONFIRMED || one.isVisible(now))
                .findFirst()
                .map(one -> Verdict.refused("result.refused.in-use", one.number()))
                .orElse(Verdict.allowed());
    }

    @Override
    public Verdict mayChange(Take take) {
        return mayChange(take.schoolId(), take.examId());
    }

    @Override
    public Verdict mayJudge(long school, long exam, long account) {
        boolean published = publications.ofExam(school, exam).stream()
                .anyMatch(one ->
                        one.confirmation().by().filter(by -> by == account).isPresent());
        return published ? Verdict.refused("result.refused.publisher-judges") : Verdict.allowed();
    }
}
