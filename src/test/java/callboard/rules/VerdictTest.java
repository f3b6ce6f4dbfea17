package callboard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {

    private static final Verdict LATE = Verdict.refused("x.late", 5);
    private static final Verdict FULL = Verdict.refused("x.full");

    @Test
    void theFirstRefusalIsTheOneThatIsTold() {
        assertEquals(LATE, Verdict.allowed().and(LATE));
        assertEquals(LATE, LATE.and(FULL));
        assertEquals(LATE, LATE.and(Verdict.allowed()));
        assertEquals(Verdict.allowed(), Verdict.allowed().and(Verdict.allowed()));
    }

    @Test
    void aRefusalCarriesItsReasonAndArgumentsOutOfTheService() {
        var refused = assertThrows(Refused.class, LATE::orRefuse);

        assertEquals("x.late", refused.verdict().reasonKey());
        assertEquals(List.of(5), refused.verdict().args());
    }

    @Test
    void aReasonExistsExactlyWhenSomethingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Verdict(true, "x.late", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Verdict(false, "", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Refused(Verdict.allowed()));
    }
}
