package callboard.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where somebody finds himself after he chose columns. */
final class ExportChoiceTest {

    private static final String HOME = "/schools/demo/desk/exports";

    private final ExportChoice choice = new ExportChoice();

    @Test
    void theAddressCarriesTheColumns() {
        choice.kind = "roster";

        assertEquals(
                HOME + "?kind=roster&column=NAME&column=%E8%80%83%E7%82%B9", choice.href(HOME, List.of("NAME", "考点")));
    }

    @Test
    void columnsThatAreTooLongForAnAddressAreLeftOut() {
        choice.kind = "roster";

        assertEquals(HOME + "?kind=roster", choice.href(HOME, Collections.nCopies(200, "考点意向第一志愿")));
    }
}
