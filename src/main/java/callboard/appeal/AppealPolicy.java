package callboard.appeal;

import callboard.rules.Verdict;

/** Who may appeal for a document, and if not, why. */
final class AppealPolicy {

    private AppealPolicy() {}

    /**
     * How a document stands towards somebody who says that it is his.
     *
     * @param held whether another account holds it
     * @param open whether an appeal for it is undecided, or decided and not yet in effect
     * @param lost whether an appeal took it from him
     * @param answered whether he has appealed since it did
     */
    record Claim(boolean held, boolean open, boolean lost, boolean answered) {}

    /** Only for what another account holds, one appeal at a time; whoever lost it to an appeal answers once. */
    static Verdict mayAppeal(Claim claim) {
        if (!claim.held()) {
            return Verdict.refused("appeal.nothing");
        } else if (claim.open()) {
            return Verdict.refused("appeal.open-already");
        } else if (claim.lost() && claim.answered()) {
            return Verdict.refused("appeal.answered");
        }
        return Verdict.allowed();
    }

    /**
     * Once refused, only with something that was not looked at before.
     *
     * @param refusedBefore whether an appeal of his for this document was refused
     * @param somethingNew whether a picture is none of those
     */
    static Verdict maySubmit(boolean refusedBefore, boolean somethingNew) {
        return refusedBefore && !somethingNew ? Verdict.refused("appeal.evidence.same") : Verdict.allowed();
    }
}
