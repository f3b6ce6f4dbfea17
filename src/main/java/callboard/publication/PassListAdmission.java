package callboard.publication;

import callboard.application.RoundAdmission;
import callboard.entry.EntryState;
import callboard.exam.Exam;
import callboard.result.Outcome;
import callboard.result.Publication;
import callboard.result.PublicationLines;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A later round admits who is 合格 on the released list of the round before, from the moment anybody can read that he is, and no
 * longer once that list was recalled. Whose result is withheld is not on it, and who lost his identity passed nothing.
 */
@ApplicationScoped
public class PassListAdmission implements RoundAdmission {

    private final EarlierRound rounds;
    private final PublicationLines lines;

    @Inject
    PassListAdmission(EarlierRound rounds, PublicationLines lines) {
        this.rounds = rounds;
        this.lines = lines;
    }

    @Override
    public Verdict admits(Exam exam, long applicantId) {
        Optional<Exam> earlier = rounds.before(exam);
        if (earlier.isEmpty()) {
            return Verdict.refused("publication.round.none");
        }
        return rounds.released(earlier.get())
                .map(list -> verdict(outcome(list, applicantId)))
                .orElse(Verdict.refused("publication.round.unreleased"));
    }

    private Optional<Outcome> outcome(Publication list, long applicantId) {
        return lines.ofApplicant(list.schoolId(), list.examId(), applicantId).stream()
                .filter(own -> own.publication().id() == list.id())
                .filter(own -> own.entry().writtenState() != EntryState.FROZEN)
                .map(own -> own.line().outcome())
                .findFirst();
    }

    private static Verdict verdict(Optional<Outcome> outcome) {
        if (outcome.equals(Optional.of(Outcome.PASSED))) {
            return Verdict.allowed();
        } else if (outcome.equals(Optional.of(Outcome.WITHHELD))) {
            return Verdict.refused("publication.round.withheld");
        } else {
            return Verdict.refused("publication.round.not-passed");
        }
    }
}
