package callboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People on a public list. */
final class PublicNameTest {

    @ParameterizedTest
    @CsvSource({"林知夏,林*夏", "何沐,何*", "欧阳雨桐,欧**桐", "古丽米热·阿布都热西提,古**提", "王,*"})
    void aNameShowsItsFirstAndLastCharacter(String name, String shown) {
        assertEquals(shown, PublicName.name(name));
    }

    @ParameterizedTest
    @CsvSource({"2705180712,27****0712", "123456,***456", "A1,*1", "'',''"})
    void aNumberShowsTwoAndFourDigits(String number, String shown) {
        assertEquals(shown, PublicName.number(number));
    }
}
