package callboard.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.rules.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentCheckTest {

    /** Invented: no region begins with 99. */
    private static final String GIRL = "990726200811040426";

    private static final LocalDate EXAM_DAY = LocalDate.of(2027, 1, 16);
    private static final DocumentCheck DEMO = new DocumentCheck(EXAM_DAY, DocumentRanges.ISSUED_AND_INVENTED);
    private static final DocumentCheck REAL = new DocumentCheck(EXAM_DAY, DocumentRanges.ISSUED);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "RESIDENT_ID, '', identity.document.empty",
        "RESIDENT_ID, ' \u3000', identity.document.empty",
        "RESIDENT_ID, 11010519491231002X, ''", // the sample of GB 11643 itself
        "RESIDENT_ID, 11010519491231002x, ''",
        "RESIDENT_ID, '１１０１０５ 19491231　００２ｘ', ''",
        "RESIDENT_ID, 110105491231002, identity.document.fifteen-digits",
        "RESIDENT_ID, 1101051949123100, identity.document.length",
        "RESIDENT_ID, 11010519491231002X1, identity.document.length",
        "RESIDENT_ID, 1101051949123100ZX, identity.document.characters",
        "RESIDENT_ID, X1010519491231002X, identity.document.characters",
        "RESIDENT_ID, 660101200801010016, identity.document.region",
        "RESIDENT_ID, 980101200801010010, identity.document.region",
        "RESIDENT_ID, 000101200801010013, identity.document.region",
        "RESIDENT_ID, 710101200801010010, identity.document.region",
        "RESIDENT_ID, 810000200801010012, identity.document.region",
        "RESIDENCE_PERMIT, 810000200801010012, ''",
        "RESIDENCE_PERMIT, 820000200801010022, ''",
        "RESIDENCE_PERMIT, 830000200801010032, ''",
        "RESIDENCE_PERMIT, 810100200801010018, identity.document.residence-permit-region",
        "RESIDENCE_PERMIT, 11010519491231002X, identity.document.residence-permit-region",
        "RESIDENCE_PERMIT, 810000200801010013, identity.document.checksum",
        "RESIDENT_ID, 990101200702290012, identity.document.birth-date",
        "RESIDENT_ID, 99010120080229001X, ''",
        "RESIDENT_ID, 990101189912310013, identity.document.birth-date",
        "RESIDENT_ID, 990101190001010018, ''",
        "RESIDENT_ID, 990101202701160012, ''", // born on the exam day
        "RESIDENT_ID, 990101202701170018, identity.document.birth-future",
        "RESIDENT_ID, 990726200811040426, ''",
        "RESIDENT_ID, 990726200811040462, identity.document.checksum", // two digits swapped
        "HONG_KONG_MACAO_PERMIT, H12345678, ''",
        "HONG_KONG_MACAO_PERMIT, m1234567890, ''",
        "HONG_KONG_MACAO_PERMIT, A12345678, identity.document.hong-kong-macao-permit",
        "HONG_KONG_MACAO_PERMIT, H1234567, identity.document.hong-kong-macao-permit",
        "TAIWAN_PERMIT, 12345678, ''",
        "TAIWAN_PERMIT, 1234567890T, ''",
        "TAIWAN_PERMIT, 1234567, identity.document.taiwan-permit",
        "FOREIGN_PERMANENT_RESIDENCE, GBR110001010101, ''",
        "FOREIGN_PERMANENT_RESIDENCE, 990726200811040426, ''",
        "FOREIGN_PERMANENT_RESIDENCE, 990726200811040462, identity.document.checksum",
        "FOREIGN_PERMANENT_RESIDENCE, GB110001010101, identity.document.foreign-permanent-residence",
        "PASSPORT, C8000021, ''",
        "PASSPORT, e 1234 5678, ''",
        "PASSPORT, ABCDEFGH, identity.document.passport",
        "PASSPORT, 1234, identity.document.passport",
        "PASSPORT, E12345678_, identity.document.passport"
    })
    void everyFaultHasItsOwnReason(DocumentType type, String number, String reason) {
        assertEquals(reason, DEMO.of(new DocumentNumber(type, number)).reasonKey());
    }

    @Test
    void inventedNumbersAreRefusedWhereRealPeopleApply() {
        assertEquals(Verdict.refused("identity.document.region"), REAL.of(resident(GIRL)));
        assertEquals(Verdict.allowed(), DEMO.of(resident(GIRL)));
        assertEquals(Verdict.allowed(), REAL.of(resident("11010519491231002X")));
    }

    @Test
    void everyWrongDigitIsCaught() {
        var caught = IntStream.range(0, 17)
                .boxed()
                .flatMap(place -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != GIRL.charAt(place))
                        .mapToObj(digit -> GIRL.substring(0, place) + (char) digit + GIRL.substring(place + 1)))
                .filter(number -> DEMO.of(resident(number)).isAllowed())
                .toList();

        assertEquals(List.of(), caught);
    }

    @Test
    void theNumberStatesBirthDateAndSex() {
        var girl = resident(GIRL);

        assertEquals(Optional.of(LocalDate.of(2008, 11, 4)), girl.birthDate());
        assertEquals(Optional.of(Sex.FEMALE), girl.sex());
        assertEquals(Optional.of(Sex.MALE), resident("990101200703010019").sex());
        assertEquals(Optional.empty(), new DocumentNumber(DocumentType.PASSPORT, "C8000021").sex());
        assertEquals(Optional.empty(), resident("990101200702290012").birthDate());
    }

    @Test
    void whatSomebodyStatedIsComparedWithTheNumber() {
        assertEquals(Verdict.allowed(), DEMO.agrees(resident(GIRL), Sex.FEMALE));
        assertEquals(Verdict.refused("identity.document.sex"), DEMO.agrees(resident(GIRL), Sex.MALE));
        assertEquals(Verdict.allowed(), DEMO.agrees(resident(GIRL), LocalDate.of(2008, 11, 4)));
        assertEquals(
                Verdict.refused("identity.document.other-birth-date"),
                DEMO.agrees(resident(GIRL), LocalDate.of(2008, 11, 5)));
        assertEquals(Verdict.allowed(), DEMO.agrees(new DocumentNumber(DocumentType.PASSPORT, "C8000021"), Sex.MALE));
    }

    @ParameterizedTest(name = "{0} {1} is shown as {2}")
    @CsvSource({
        "RESIDENT_ID, 110105194912310012, 1101**********0012",
        "PASSPORT, C8000021, C8****21",
        "PASSPORT, E12345, E1**45",
        "HONG_KONG_MACAO_PERMIT, H12345678, H1*****78",
        "PASSPORT, E123, ****",
        "PASSPORT, '', ''"
    })
    void aMaskedNumberKeepsOnlyItsEnds(DocumentType type, String number, String masked) {
        assertEquals(masked, new DocumentNumber(type, number).masked());
    }

    @Test
    void aNumberNeverPrintsItself() {
        assertEquals("RESIDENT_ID 9907**********0426", resident(GIRL).toString());
    }

    @Test
    void twoWaysOfWritingOneNumberAreEqual() {
        assertEquals(resident("11010519491231002X"), resident("１１０１０５１９４９ 1231 002ｘ\u200b"));
    }

    @ParameterizedTest(name = "{0} proves {1}")
    @CsvSource({
        "990726200811040426, RESIDENT_ID",
        "11010519491231002x, RESIDENT_ID",
        "110105491231002, RESIDENT_ID",
        "9907262008110404261, RESIDENT_ID",
        "810000200801010012, RESIDENCE_PERMIT",
        "H12345678, ",
        "12345678, ",
        "'', "
    })
    void onlyTheShapeOfAResidentIdProvesAType(String number, DocumentType type) {
        assertEquals(Optional.ofNullable(type), DocumentType.provedBy(number));
    }

    private static DocumentNumber resident(String number) {
        return new DocumentNumber(DocumentType.RESIDENT_ID, number);
    }
}
