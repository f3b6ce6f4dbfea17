package callboard.correction;

import callboard.identity.Certification;
import callboard.rules.Verdict;

/** When a correction may be begun and handed in, and if not, why. */
final class CorrectionPolicy {

    private CorrectionPolicy() {}

    /**
     * Only what is certified can be wrong, and one correction of it waits at a time.
     *
     * @param open whether one waits already
     */
    static Verdict mayBegin(Certification certification, boolean open) {
        if (!certification.certified()) {
            return Verdict.refused("correction.begin.not-certified");
        }
        return open ? Verdict.refused("correction.begin.open") : Verdict.allowed();
    }

    /** With at least one picture that shows it. */
    static Verdict maySubmit(Correction correction) {
        if (correction.state() != Correction.State.DRAFT) {
            return Verdict.refused("correction.submit.done");
        }
        return correction.evidence().isEmpty() ? Verdict.refused("correction.submit.evidence") : Verdict.allowed();
    }

    static Verdict mayKeep(Correction correction) {
        if (correction.state() != Correction.State.DRAFT) {
            return Verdict.refused("correction.submit.done");
        }
        return correction.evidence().size() < Correction.MOST_EVIDENCE
                ? Verdict.allowed()
                : Verdict.refused("correction.keep.most", Correction.MOST_EVIDENCE);
    }
}
