package callboard.review;

import callboard.rules.Verdict;
import java.time.Instant;

/** Who may hold and decide a case, and if not, why. */
public final class ReviewPolicy {

    private ReviewPolicy() {}

    /**
     * A person before a case.
     *
     * @param person his account
     * @param works whether he has a role of its desk
     * @param admin whether he is a PLATFORM_ADMIN
     * @param opined whether he has given his opinion on this case
     * @param touched whether he decided something else about an account of this case
     */
    public record Seat(long person, boolean works, boolean admin, boolean opined, boolean touched) {}

    /** May he take the case onto his desk? */
    public static Verdict mayHold(ManualReview review, Seat seat, Instant now) {
        return mayOpine(review, seat, now).and(isFree(review, seat, now));
    }

    /** May he decide it? Only who holds it. */
    public static Verdict mayDecide(ManualReview review, Seat seat, Instant now) {
        return mayOpine(review, seat, now)
                .and(
                        review.isHeldBy(seat.person(), now)
                                ? Verdict.allowed()
                                : Verdict.refused("review.decide.not-held"));
    }

    /** May he open a case that needs a second person, as the first of the two? */
    public static Verdict mayPropose(boolean reviewer, boolean touched) {
        if (!reviewer) {
            return Verdict.refused("review.decide.reviewer");
        }
        return touched ? Verdict.refused("review.decide.touched") : Verdict.allowed();
    }

    /** Two people for disputes, who never touched either side; the administrator where they disagree. */
    private static Verdict mayOpine(ManualReview review, Seat seat, Instant now) {
        if (review.state(now) == ManualReview.State.DECIDED) {
            return Verdict.refused("review.decide.decided");
        } else if (seat.opined()) {
            return Verdict.refused("review.decide.twice");
        } else if (review.kind().people() > 1 && seat.touched()) {
            return Verdict.refused("review.decide.touched");
        } else if (review.escalated()) {
            return seat.admin() ? Verdict.allowed() : Verdict.refused("review.decide.admin");
        } else {
            return seat.works() ? Verdict.allowed() : Verdict.refused("review.decide.reviewer");
        }
    }

    private static Verdict isFree(ManualReview review, Seat seat, Instant now) {
        boolean free = review.state(now) == ManualReview.State.WAITING || review.isHeldBy(seat.person(), now);
        String reason = review.state(now) == ManualReview.State.PARKED ? "review.hold.parked" : "review.hold.held";
        return free ? Verdict.allowed() : Verdict.refused(reason, review.heldUntil());
    }
}
