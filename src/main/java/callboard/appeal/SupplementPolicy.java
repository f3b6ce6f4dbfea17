package callboard.appeal;

import callboard.rules.Verdict;

/** How often more may be asked for, and until when it may be handed in. */
final class SupplementPolicy {

    /** Beyond it a case would never end. */
    static final int MOST = 3;

    private SupplementPolicy() {}

    /** @param asked how often somebody was asked in this case already */
    static Verdict mayAsk(int asked) {
        return asked < MOST ? Verdict.allowed() : Verdict.refused("appeal.ask.often", MOST);
    }

    /** Once, not too late, and while the appeal is still to be decided. */
    static Verdict mayAnswer(Supplement.State state, IdentityAppeal.State appeal) {
        return mayAnswer(state)
                .and(
                        appeal == IdentityAppeal.State.OPEN
                                ? Verdict.allowed()
                                : Verdict.refused("appeal.supplement.over"));
    }

    static Verdict mayAnswer(Supplement.State state) {
        return switch (state) {
            case OPEN -> Verdict.allowed();
            case ANSWERED -> Verdict.refused("appeal.supplement.sent");
            case LAPSED -> Verdict.refused("appeal.supplement.late");
        };
    }
}
