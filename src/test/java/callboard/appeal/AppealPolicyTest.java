package callboard.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may appeal, and what may become of an appeal. Who may decide one: {@code ReviewPolicyTest}. */
final class AppealPolicyTest {

    private static final Instant NOW = Instant.parse("2027-01-16T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // held, open, lost, answered, reason
        "false, false, false, false, appeal.nothing",
        "true, false, false, false, ''",
        "true, true, false, false, appeal.open-already",
        "true, false, true, false, ''",
        "true, true, true, false, appeal.open-already",
        "true, false, true, true, appeal.answered",
        "false, false, true, true, appeal.nothing",
        "true, false, false, true, ''",
    })
    void whoMayAppeal(boolean held, boolean open, boolean lost, boolean answered, String reason) {
        var claim = new AppealPolicy.Claim(held, open, lost, answered);

        assertEquals(reason, AppealPolicy.mayAppeal(claim).reasonKey());
    }

    @ParameterizedTest
    @CsvSource({
        // refused before, something new, reason
        "false, false, ''",
        "false, true, ''",
        "true, true, ''",
        "true, false, appeal.evidence.same",
    })
    void whoWasRefusedBringsSomethingNew(boolean refused, boolean something, String reason) {
        assertEquals(reason, AppealPolicy.maySubmit(refused, something).reasonKey());
    }

    @ParameterizedTest
    @CsvSource({
        // state, act, becomes; nothing where the act is impossible
        "DRAFT, keep, DRAFT",
        "DRAFT, submit, OPEN",
        "DRAFT, uphold,",
        "DRAFT, await,",
        "DRAFT, refuse,",
        "DRAFT, ask,",
        "OPEN, keep,",
        "OPEN, submit,",
        "OPEN, uphold, UPHELD",
        "OPEN, await, AWAITING",
        "OPEN, refuse, REFUSED",
        "OPEN, ask, OPEN",
        "AWAITING, keep,",
        "AWAITING, submit,",
        "AWAITING, uphold, UPHELD",
        "AWAITING, await, AWAITING",
        "AWAITING, refuse,",
        "AWAITING, ask,",
        "UPHELD, keep,",
        "UPHELD, submit,",
        "UPHELD, uphold,",
        "UPHELD, await,",
        "UPHELD, refuse,",
        "UPHELD, ask,",
        "REFUSED, keep,",
        "REFUSED, submit,",
        "REFUSED, uphold,",
        "REFUSED, await,",
        "REFUSED, refuse,",
        "REFUSED, ask,",
    })
    void whatBecomesOfAnAppeal(IdentityAppeal.State state, String act, IdentityAppeal.State becomes) {
        IdentityAppeal appeal = new IdentityAppeal();
        appeal.state = state;

        if (becomes == null) {
            assertThrows(IllegalStateException.class, () -> act(appeal, act));
            assertEquals(state, appeal.state());
        } else {
            act(appeal, act);
            assertEquals(becomes, appeal.state());
            boolean waits = becomes == IdentityAppeal.State.AWAITING;
            assertEquals(waits, appeal.takesEffectAt().isPresent());
        }
    }

    private static void act(IdentityAppeal appeal, String act) {
        switch (act) {
            case "keep" -> appeal.keep(Evidence.MORE, "key");
            case "submit" -> appeal.submit("words", "", NOW);
            case "uphold" -> appeal.uphold(NOW);
            case "await" -> appeal.await(NOW, NOW);
            case "ask" -> appeal.ask(SupplementPolicyTest.wanted(Supplement.Party.HOLDER), NOW);
            default -> appeal.refuse("reason", "", NOW);
        }
    }
}
