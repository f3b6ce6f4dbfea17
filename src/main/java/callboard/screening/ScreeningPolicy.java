package callboard.screening;

import callboard.rules.Verdict;
import callboard.sitting.Take;

/** Who may decide about a take, and what (R-47, R-28a). */
final class ScreeningPolicy {

    private ScreeningPolicy() {}

    /** Whether anything may be decided. */
    static Verdict mayDecide(ScreeningSituation now) {
        if (!now.reviewer()) {
            return Verdict.refused("screening.refused.reviewer");
        } else if (!now.counts()) {
            return Verdict.refused("screening.refused.past");
        }
        return switch (now.state()) {
            case READY, EXPIRED -> Verdict.allowed();
            case STORED, VERIFIED -> Verdict.refused("screening.refused.checking");
            case SEALED, CORRUPT -> Verdict.refused("screening.refused.coming");
            case CREATED, DISCARDED -> Verdict.refused("screening.refused.past");
        };
    }

    /** Whether this may be decided. A recording that never came can only be a fault; what nobody can watch is not in order. */
    static Verdict mayFind(Screening.Outcome outcome, ScreeningSituation now) {
        return mayDecide(now).and(fits(outcome, now));
    }

    private static Verdict fits(Screening.Outcome outcome, ScreeningSituation now) {
        if (now.state() == Take.State.EXPIRED && outcome != Screening.Outcome.TECHNICAL_FAULT) {
            return Verdict.refused("screening.refused.expired");
        } else if (outcome == Screening.Outcome.OK && !now.playable()) {
            return Verdict.refused("screening.refused.unplayable");
        }
        return Verdict.allowed();
    }
}
