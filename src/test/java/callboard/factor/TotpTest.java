package callboard.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant STEP_100 = Instant.ofEpochSecond(3000);

    /** RFC 6238, appendix B; ours are the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void itMakesTheCodesOfTheStandard(long second, String eightDigits) {
        assertEquals(eightDigits.substring(2), Totp.code(SECRET, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void aCodeCountsOneStepBeforeAndAfterItsOwn(int stepsAway, boolean counts) {
        String code = Totp.code(SECRET, STEP_100);

        OptionalLong step = Totp.step(SECRET, code, STEP_100.plusSeconds(30L * stepsAway));

        assertEquals(counts ? OptionalLong.of(100) : OptionalLong.empty(), step);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void aSecretIsTypedInTheLettersOfTheStandard(String text, String letters) {
        assertEquals(letters, Base32.of(text.getBytes(US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource({"7k3fw-0m9qd", "7K3FW 0M9QD", "' 7k3f w-om9-qd '", "７ｋ３ｆｗ－０ｍ９ｑｄ", "7k3fw—0m9qd"})
    void aRecoveryCodeIsReadHoweverItIsTyped(String typed) {
        assertEquals("7k3fw0m9qd", RecoveryCode.read(typed));
    }

    @Test
    void aFreshRecoveryCodeIsReadAsItIsShown() {
        String code = RecoveryCode.fresh();

        assertEquals(code, RecoveryCode.read(RecoveryCode.shown(code).toUpperCase(java.util.Locale.ROOT)));
    }
}
