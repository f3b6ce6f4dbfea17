package callboard.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.rules.Asker;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReviewPolicyTest {

    private static final Instant NOW = Instant.parse("2027-01-16T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // kind, escalated, reviewer, admin, opined, touched, reason
        "MANUAL_ENTRY, false, true, false, false, false, ''",
        "MANUAL_ENTRY, false, true, false, false, true, ''",
        "MANUAL_ENTRY, false, false, true, false, false, review.decide.reviewer",
        "APPEAL, false, true, false, false, false, ''",
        "APPEAL, false, true, false, true, false, review.decide.twice",
        "APPEAL, false, true, false, false, true, review.decide.touched",
        "APPEAL, true, true, false, false, false, review.decide.admin",
        "APPEAL, true, false, true, false, false, ''",
        "APPEAL, true, false, true, true, false, review.decide.twice",
        "APPEAL, true, true, true, false, true, review.decide.touched",
        "FACE, false, true, false, false, true, ''",
        "FACE, false, true, false, true, false, review.decide.twice",
        "CORRECTION, false, true, false, false, false, ''",
        "CORRECTION, false, false, true, false, false, review.decide.reviewer",
        "CORRECTION, false, true, false, true, false, review.decide.twice",
        "CORRECTION, false, true, false, false, true, review.decide.touched",
        "CORRECTION, true, true, false, false, false, review.decide.admin",
        "CORRECTION, true, false, true, false, false, ''",
        "CORRECTION, true, false, true, false, true, review.decide.touched",
        "FACE, false, false, false, false, false, review.decide.reviewer",
    })
    void whoMayTakeACase(
            CaseKind kind,
            boolean escalated,
            boolean reviewer,
            boolean admin,
            boolean opined,
            boolean touched,
            String reason) {
        ManualReview review = waiting(kind);
        review.escalated = escalated;

        var verdict = ReviewPolicy.mayHold(review, new ReviewPolicy.Seat(7, reviewer, admin, opined, touched), NOW);

        assertEquals(reason, verdict.reasonKey());
    }

    @Test
    void aCaseIsHeldByOneUntilTheLeaseEnds() {
        ManualReview review = waiting(CaseKind.MANUAL_ENTRY);
        review.heldBy = 8;
        review.heldUntil = NOW.plus(ManualReview.LEASE);
        var me = new ReviewPolicy.Seat(7, true, false, false, false);

        assertEquals("review.hold.held", ReviewPolicy.mayHold(review, me, NOW).reasonKey());
        assertEquals(
                "review.hold.held",
                ReviewPolicy.mayHold(review, me, review.heldUntil.minusMillis(1))
                        .reasonKey());
        assertEquals("", ReviewPolicy.mayHold(review, me, review.heldUntil).reasonKey());
        assertEquals(
                "review.decide.not-held",
                ReviewPolicy.mayDecide(review, me, NOW).reasonKey());
    }

    /** Whoever he is: what it waits for is not here. Afterwards it is as before. */
    @Test
    void aParkedCaseIsNobodysUntilItsInstant() {
        ManualReview review = waiting(CaseKind.APPEAL);
        review.heldUntil = NOW.plusSeconds(60);
        assertEquals(ManualReview.State.PARKED, review.state(NOW));
        for (boolean admin : new boolean[] {false, true}) {
            review.escalated = admin;
            var seat = new ReviewPolicy.Seat(7, !admin, admin, false, false);

            assertEquals(
                    "review.hold.parked",
                    ReviewPolicy.mayHold(review, seat, NOW).reasonKey());
            assertEquals(
                    "review.decide.not-held",
                    ReviewPolicy.mayDecide(review, seat, NOW).reasonKey());
            assertEquals(
                    "", ReviewPolicy.mayHold(review, seat, NOW.plusSeconds(60)).reasonKey());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // kind, first, second, third, outcome, escalated
        "MANUAL_ENTRY, RETURN, , , RETURN, false",
        "CORRECTION, ACCEPT, , , , false",
        "CORRECTION, ACCEPT, ACCEPT, , ACCEPT, false",
        "CORRECTION, REJECT, ACCEPT, , , true",
        "CORRECTION, REJECT, ACCEPT, REJECT, REJECT, true",
        "FACE, REJECT, , , REJECT, false",
        "APPEAL, ACCEPT, , , , false",
        "APPEAL, ACCEPT, ACCEPT, , ACCEPT, false",
        "APPEAL, REJECT, REJECT, , REJECT, false",
        "APPEAL, ACCEPT, REJECT, , , true",
        "APPEAL, ACCEPT, REJECT, ACCEPT, ACCEPT, true",
        "APPEAL, ACCEPT, REJECT, REJECT, REJECT, true",
    })
    void howOpinionsDecide(
            CaseKind kind, Outcome first, Outcome second, Outcome third, Outcome outcome, boolean escalated) {
        ManualReview review = waiting(kind);
        var given = new java.util.ArrayList<Opinion>();

        for (Outcome one : java.util.Arrays.asList(first, second, third)) {
            if (one != null) {
                var opinion =
                        new Opinion(review, new Asker.Person(given.size() + 1, "审核"), new Decision(one, "", ""), NOW);
                review.take(opinion, List.copyOf(given), NOW);
                given.add(opinion);
            }
        }

        assertEquals(java.util.Optional.ofNullable(outcome), review.outcome());
        assertEquals(escalated, review.escalated());
    }

    private static ManualReview waiting(CaseKind kind) {
        return new ManualReview(new NewCase(kind, "s".repeat(26), 1, 2, "林知夏"), NOW);
    }
}
