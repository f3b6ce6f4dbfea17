package callboard.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.account.Role;
import callboard.inquiry.Inquiry.State;
import callboard.inquiry.InquiryPolicy.Deed;
import callboard.inquiry.InquiryPolicy.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** State × deed × who, every row of it. */
final class InquiryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // state, deed, owner, staff
        "OPEN,     WRITE,  '',                     inquiry.nobody",
        "ANSWERED, WRITE,  '',                     inquiry.nobody",
        "CLOSED,   WRITE,  inquiry.write.closed,   inquiry.nobody",
        "OPEN,     ANSWER, inquiry.nobody,         ''",
        "ANSWERED, ANSWER, inquiry.nobody,         inquiry.answer.answered",
        "CLOSED,   ANSWER, inquiry.nobody,         inquiry.answer.answered",
        "OPEN,     CLOSE,  '',                     inquiry.close.open",
        "ANSWERED, CLOSE,  '',                     ''",
        "CLOSED,   CLOSE,  inquiry.close.closed,   inquiry.close.closed",
        "OPEN,     REOPEN, inquiry.nobody,         inquiry.reopen.open",
        "ANSWERED, REOPEN, inquiry.nobody,         ''",
        "CLOSED,   REOPEN, inquiry.nobody,         ''",
    })
    void whoMayDoWhat(State state, Deed deed, String owner, String staff) {
        assertEquals(owner, InquiryPolicy.may(deed, state, Who.OWNER).reasonKey());
        assertEquals(staff, InquiryPolicy.may(deed, state, Who.STAFF).reasonKey());
        assertEquals(
                "inquiry.nobody", InquiryPolicy.may(deed, state, Who.NOBODY).reasonKey());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlySupportAndReviewersWorkAtItsDesk(Role role) {
        boolean works = role == Role.SUPPORT || role == Role.PLATFORM_REVIEWER;

        assertEquals(works ? Who.STAFF : Who.NOBODY, Who.of(role));
    }

    @Test
    void threeWaitAndTwentyLinesADayAreTheMost() {
        assertEquals("", InquiryPolicy.mayBegin(2, 19).reasonKey());
        assertEquals("inquiry.begin.open", InquiryPolicy.mayBegin(3, 0).reasonKey());
        assertEquals("inquiry.write.today", InquiryPolicy.mayBegin(0, 20).reasonKey());
        assertEquals("inquiry.write.today", InquiryPolicy.mayWriteMore(20).reasonKey());
    }
}
