package callboard.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.appeal.Supplement.Party;
import callboard.appeal.Supplement.State;
import callboard.data.Secret;
import callboard.rules.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom more may be wanted, how often, and until when it may be handed in. Who may ask: {@code ReviewPolicyTest}. */
final class SupplementPolicyTest {

    private static final Instant NOW = Instant.parse("2027-01-16T01:00:00Z");
    private static final Secret WORDS = new Secret(new byte[] {1});
    private static final long APPELLANT = 7;
    private static final long HOLDER = 8;

    static Supplement.Wanted wanted(Party party) {
        return new Supplement.Wanted(party, "appeal.want.school", "", Duration.ofDays(3));
    }

    @ParameterizedTest
    @CsvSource({"APPELLANT, 7", "HOLDER, 8"})
    void oneSideIsAskedAndKnowsWhichItIs(Party party, long account) {
        IdentityAppeal appeal = open();

        Supplement supplement = appeal.ask(wanted(party), NOW);

        assertEquals(account, supplement.account());
        assertEquals(party, supplement.party(appeal));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "2, ''", "3, appeal.ask.often", "4, appeal.ask.often"})
    void howOften(int asked, String reason) {
        assertEquals(reason, SupplementPolicy.mayAsk(asked).reasonKey());
    }

    @ParameterizedTest
    @CsvSource({
        // answered before, seconds from its date, state, reason why it may not be answered
        "false, -259200, OPEN, ''",
        "false, -1, OPEN, ''",
        "false, 0, LAPSED, appeal.supplement.late",
        "false, 86400, LAPSED, appeal.supplement.late",
        "true, -1, ANSWERED, appeal.supplement.sent",
        "true, 86400, ANSWERED, appeal.supplement.sent",
    })
    void untilWhen(boolean answered, long after, State state, String reason) {
        Supplement supplement = open().ask(wanted(Party.HOLDER), NOW);
        if (answered) {
            supplement.answer(List.of("one", "two"), WORDS, NOW.plusSeconds(1));
        }
        Instant then = supplement.answerBy().plusSeconds(after);

        assertEquals(state, supplement.state(then));
        assertEquals(reason, SupplementPolicy.mayAnswer(supplement.state(then)).reasonKey());
        if (reason.isEmpty()) {
            supplement.answer(List.of("one", "two", "three"), WORDS, then);
            assertEquals(List.of("one", "two", "three"), supplement.keys());
        } else {
            List<String> before = supplement.keys();
            assertThrows(Refused.class, () -> supplement.answer(List.of("other"), WORDS, then));
            assertEquals(before, supplement.keys());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // state of the supplement, of the appeal, reason why it may not be answered
        "OPEN, OPEN, ''",
        "OPEN, AWAITING, appeal.supplement.over",
        "OPEN, UPHELD, appeal.supplement.over",
        "OPEN, REFUSED, appeal.supplement.over",
        "ANSWERED, REFUSED, appeal.supplement.sent",
        "LAPSED, UPHELD, appeal.supplement.late",
    })
    void notOnceTheAppealIsDecided(State state, IdentityAppeal.State appeal, String reason) {
        assertEquals(reason, SupplementPolicy.mayAnswer(state, appeal).reasonKey());
    }

    private static IdentityAppeal open() {
        IdentityAppeal appeal = new IdentityAppeal();
        appeal.state = IdentityAppeal.State.OPEN;
        appeal.accountId = APPELLANT;
        appeal.holderId = HOLDER;
        return appeal;
    }
}
