package callboard.judging;

import callboard.rules.Verdict;
import java.util.Optional;

/** What may be done to a mark, asked by the page and again by the act. */
final class MarkPolicy {

    private MarkPolicy() {}

    /** May the judge write it? @param isJudgeable whether the work may still be judged */
    static Verdict mayDraft(Optional<JudgeMark> mark, boolean isJudgeable) {
        if (mark.filter(JudgeMark::isFinal).isPresent()) {
            return Verdict.refused(
                    "judging.mark.final", mark.orElseThrow().finalAt().orElseThrow());
        }
        return isJudgeable ? Verdict.allowed() : Verdict.refused("judging.mark.withdrawn");
    }

    /** May it count from now on? Not without a score, and nothing typed is not 0. */
    static Verdict mayClose(Optional<JudgeMark> mark, boolean isJudgeable, JudgeMark.Opinion opinion) {
        return mayDraft(mark, isJudgeable)
                .and(opinion.score().isPresent() ? Verdict.allowed() : Verdict.refused("judging.score.missing"));
    }

    /** May an officer send it back? Whether he is one and scores may still change is asked beside it. */
    static Verdict mayReopen(JudgeMark mark) {
        return mark.isFinal() ? Verdict.allowed() : Verdict.refused("judging.mark.draft");
    }

    /** Has another page saved something else since this one was shown? @param seen the version that was shown, empty for none */
    static Verdict isUntouched(Optional<JudgeMark> mark, String seen, JudgeMark.Opinion opinion) {
        boolean same =
                mark.map(JudgeMark::version).map(String::valueOf).orElse("").equals(seen);
        return same || mark.filter(stored -> says(stored, opinion)).isPresent()
                ? Verdict.allowed()
                : Verdict.refused("judging.mark.elsewhere");
    }

    private static boolean says(JudgeMark mark, JudgeMark.Opinion opinion) {
        boolean score = mark.score().isPresent() == opinion.score().isPresent()
                && mark.score()
                        .map(stored -> stored.compareTo(opinion.score().orElseThrow()) == 0)
                        .orElse(true);
        return score && mark.remark().equals(opinion.remark());
    }
}
