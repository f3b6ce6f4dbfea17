package callboard.inquiry;

import callboard.account.Role;
import callboard.review.CaseKind;
import callboard.rules.Verdict;

/** Who may do what with a question, and when. */
final class InquiryPolicy {

    /** Questions of one candidate that may wait at once. */
    static final int MOST_OPEN = 3;

    /** What one candidate may write in a day. */
    static final int MOST_A_DAY = 20;

    private InquiryPolicy() {}

    /** What can be done. */
    enum Deed {
        WRITE,
        ANSWER,
        CLOSE,
        REOPEN
    }

    /** Who does it: whose question it is, or somebody who works at the desk. Nobody else comes to a door. */
    enum Who {
        OWNER,
        STAFF,
        NOBODY;

        static Who of(Role role) {
            return CaseKind.INQUIRY.roles().contains(role) ? STAFF : NOBODY;
        }
    }

    /**
     * May he begin another one? So many that wait, or so many words a day, are no question any more.
     *
     * @param open his questions that wait
     * @param today what he wrote in the last 24 hours
     */
    static Verdict mayBegin(long open, long today) {
        return open >= MOST_OPEN ? Verdict.refused("inquiry.begin.open", MOST_OPEN) : mayWriteMore(today);
    }

    static Verdict mayWriteMore(long today) {
        return today >= MOST_A_DAY ? Verdict.refused("inquiry.write.today", MOST_A_DAY) : Verdict.allowed();
    }

    static Verdict may(Deed deed, Inquiry.State state, Who party) {
        boolean his = deed == Deed.CLOSE || (deed == Deed.WRITE) == (party == Who.OWNER);
        if (party == Who.NOBODY || !his) {
            return Verdict.refused("inquiry.nobody");
        }
        return switch (deed) {
            case WRITE -> unless(state == Inquiry.State.CLOSED, "inquiry.write.closed");
            case ANSWER -> unless(state != Inquiry.State.OPEN, "inquiry.answer.answered");
            case CLOSE ->
                unless(state == Inquiry.State.CLOSED, "inquiry.close.closed")
                        .and(unless(party == Who.STAFF && state == Inquiry.State.OPEN, "inquiry.close.open"));
            case REOPEN -> unless(state == Inquiry.State.OPEN, "inquiry.reopen.open");
        };
    }

    private static Verdict unless(boolean wrong, String key) {
        return wrong ? Verdict.refused(key) : Verdict.allowed();
    }
}
