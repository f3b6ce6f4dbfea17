package callboard.review;

/**
 * What a desk is asked to decide.
 *
 * @param subjectRef ref of the row it is about
 * @param account the candidate who waits for it
 * @param otherAccount the account on the other side of a dispute, 0 where there is none
 * @param title the candidate's name as he gives it, or his masked log-in name
 * @param number how its candidate calls what it is about; empty where the case has a number of its own
 */
public record NewCase(CaseKind kind, String subjectRef, long account, long otherAccount, String title, String number) {

    /** One that is called by its own number. */
    public NewCase(CaseKind kind, String subjectRef, long account, long otherAccount, String title) {
        this(kind, subjectRef, account, otherAccount, title, "");
    }
}
