package callboard.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'姓 名 林知夏\n性 别 女 民 族 汉\n公民身份号码 990726200811040469', 林知夏, 990726200811040469",
        "'姓名林知夏性别女\n9907 2620 0811 0404 69', 林知夏, 990726200811040469",
        "'姓名 阿依努尔·买买提\n11010519491231002x', 阿依努尔·买买提, 11010519491231002X",
        "'姓名 林知夏\n990726200811040461', 林知夏, ''", // its check character does not fit
        "'9907262008110404699', '', ''", // one digit too many
        "'~~ ] | ~~', '', ''",
        "'', '', ''"
    })
    void whatAnIdentityCardSays(String text, String name, String number) {
        assertEquals(new Reading(name, number, "", Optional.empty()), Reading.of(text));
    }

    /** The sample of ICAO 9303. */
    @Test
    void whatAPassportSaysToMachines() {
        String lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

        assertEquals(
                new Reading("ERIKSSON ANNA MARIA", "L898902C3", "F", Optional.of(LocalDate.of(1974, 8, 12))),
                Reading.of("PASSPORT\n" + lines));
        assertEquals("", Reading.of(lines.replace("L898902C36", "L898902C46")).number());
        assertEquals(
                Optional.empty(),
                Reading.of(lines.replace("7408122", "7408132")).birth());
        assertTrue(Reading.of(lines.replace("P<UTO", "X<UTO")).isEmpty());
    }
}
