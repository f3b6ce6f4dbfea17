package callboard.support;

import callboard.rules.Verdict;

/** What may be done for a candidate who called. Which role does what is said at the doors. */
final class SupportPolicy {

    private SupportPolicy() {}

    /** @param waits whether wrong passwords keep somebody from trying */
    static Verdict mayUnlock(boolean waits) {
        return waits ? Verdict.allowed() : Verdict.refused("support.unlock.none");
    }

    /**
     * A desk never interrupts a room: who sits an exam keeps his sign-ins until he has left it.
     *
     * @param open in how many browsers he is signed in
     */
    static Verdict mayEndSignIns(int open, boolean inRoom) {
        if (inRoom) {
            return Verdict.refused("support.end.in-room");
        } else {
            return open > 0 ? Verdict.allowed() : Verdict.refused("support.end.none");
        }
    }

    /** A whole number is shown to reviewers alone, whatever else somebody is. */
    static Verdict mayReveal(boolean reviewer, boolean hasDocument) {
        if (!reviewer) {
            return Verdict.refused("support.reveal.reviewer");
        } else {
            return hasDocument ? Verdict.allowed() : Verdict.refused("support.reveal.none");
        }
    }
}
