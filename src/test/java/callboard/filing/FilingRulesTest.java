package callboard.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check of the regulator's layout (domain §7.3), field by field. */
final class FilingRulesTest {

    private static final Map<FilingField, String> GOOD = Map.ofEntries(
            Map.entry(FilingField.KSH, "27440111150023"),
            Map.entry(FilingField.XM, "林知夏"),
            Map.entry(FilingField.XBDM, "2"),
            Map.entry(FilingField.SFZH, "990111200901011183"),
            Map.entry(FilingField.BYXXMC, "江州市第一中学"),
            Map.entry(FilingField.YXDM, "14388"),
            Map.entry(FilingField.YXMC, "江州音乐学院"),
            Map.entry(FilingField.CCDM, "1"),
            Map.entry(FilingField.ZYDM, "130201"),
            Map.entry(FilingField.ZYMC, "音乐表演"),
            Map.entry(FilingField.STKKM, "音乐类"),
            Map.entry(FilingField.STKCSF, "241.5"),
            Map.entry(FilingField.YXKSKM, "声乐"),
            Map.entry(FilingField.YXSKCSF, "85.00"),
            Map.entry(FilingField.YXZYMC, "1"),
            Map.entry(FilingField.YXKSDD, "线上"),
            Map.entry(FilingField.BZ, ""));

    @Test
    void theLayoutIsTheRegulators() {
        assertEquals(
                List.of(
                        "KSH C14",
                        "XM C24",
                        "XBDM C1",
                        "SFZH C18",
                        "BYXXMC C20",
                        "YXDM C5",
                        "YXMC C40",
                        "CCDM C1",
                        "ZYDM C6",
                        "ZYMC C30",
                        "STKKM C30",
                        "STKCSF N7,3",
                        "YXKSKM C30",
                        "YXSKCSF N7,3",
                        "YXZYMC N4",
                        "YXKSDD C30",
                        "BZ C60"),
                FilingField.columns().stream()
                        .map(one -> one.name() + " " + one.type() + one.length()
                                + (one.decimals() == 0 ? "" : "," + one.decimals()))
                        .toList());
    }

    @Test
    void aGoodRowIsGood() {
        FilingRow row = FilingRow.of(GOOD);

        assertEquals(List.of(), row.findings());
        assertFalse(row.isRefused());
        assertEquals("241.500", row.cell(FilingField.STKCSF));
        assertEquals("85.000", row.cell(FilingField.YXSKCSF));
        assertEquals(17, row.values().size());
    }

    /** field, value, the fault (or none), what is told of the value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KSH     | ''                        | EMPTY    | ''
                    KSH     | 274401111500231           | LONG     | ''
                    KSH     | 2744-0111                 | SHAPE    | ''
                    KSH     | 2744 0111 1500 23         | NONE     | ''
                    XM      | ''                        | EMPTY    | ''
                    XM      | 㛃知夏                      | GLYPH    | 㛃
                    XM      | 阿卜杜热合曼·阿卜杜拉提江        | LONG     | ''
                    XM      | 阿依古丽·买买提               | NONE     | ''
                    XM      | 林 知 夏                    | NONE     | ''
                    XBDM    | ''                        | EMPTY    | ''
                    SFZH    | ''                        | EMPTY    | ''
                    SFZH    | 9901112009010111833       | LONG     | ''
                    SFZH    | 99011120090101118X        | NONE     | ''
                    SFZH    | C8-123                    | SHAPE    | ''
                    BYXXMC  | ''                        | NONE     | ''
                    BYXXMC  | 江州市音乐学院附属中学          | LONG     | ''
                    BYXXMC  | 江州音乐学院附属中学            | NONE     | ''
                    BYXXMC  | 㛃州中学                     | GLYPH    | 㛃
                    YXDM    | ''                        | EMPTY    | ''
                    YXDM    | 1438                      | SHAPE    | ''
                    YXDM    | 143880                    | LONG     | ''
                    YXMC    | ''                        | EMPTY    | ''
                    YXMC    | 一二三四五六七八九十一二三四五六七八九十一 | LONG     | ''
                    CCDM    | ''                        | EMPTY    | ''
                    ZYDM    | ''                        | EMPTY    | ''
                    ZYDM    | 13020                     | SHAPE    | ''
                    ZYDM    | 130212T                   | LONG     | ''
                    ZYDM    | 13022T                    | NONE     | ''
                    ZYMC    | ''                        | EMPTY    | ''
                    ZYMC    | 一二三四五六七八九十一二三四五六       | LONG     | ''
                    STKKM   | ''                        | NONE     | ''
                    STKCSF  | ''                        | NONE     | ''
                    STKCSF  | 优                         | NUMBER   | 优
                    STKCSF  | -3                        | NUMBER   | -3
                    STKCSF  | 241.5000                  | DECIMALS | 241.5000
                    STKCSF  | 241.123                   | NONE     | ''
                    STKCSF  | 999.999                   | NONE     | ''
                    STKCSF  | 1000                      | LARGE    | 1000
                    YXKSKM  | ''                        | EMPTY    | ''
                    YXSKCSF | ''                        | EMPTY    | ''
                    YXSKCSF | 0                         | NONE     | ''
                    YXZYMC  | ''                        | EMPTY    | ''
                    YXZYMC  | 9999                      | NONE     | ''
                    YXZYMC  | 10000                     | LARGE    | 10000
                    YXZYMC  | 1.5                       | DECIMALS | 1.5
                    YXKSDD  | ''                        | NONE     | ''
                    YXKSDD  | 一二三四五六七八九十一二三四五六       | LONG     | ''
                    BZ      | ''                        | NONE     | ''
                    """)
    void everyFieldIsChecked(FilingField field, String value, String fault, String detail) {
        List<Finding> findings = with(field, value).findings();

        assertEquals(
                fault.equals("NONE") ? List.of() : List.of(new Finding(field, Fault.valueOf(fault), detail)), findings);
    }

    @Test
    void aNameLosesItsBlanksAndWhatGbkLacksBecomesTwoQuestionMarks() {
        FilingRow row = with(FilingField.XM, "㛃 知　夏");

        assertEquals("??知夏", row.cell(FilingField.XM));
        assertFalse(row.isRefused(), "the layout itself asks for it");
    }

    @Test
    void aSchoolNameWithSuchACharacterIsTurnedDown() {
        assertTrue(with(FilingField.BYXXMC, "㛃州中学").isRefused());
    }

    @Test
    void aCharacterOfTwoUnitsIsOneMissingGlyph() {
        FilingRow row = with(FilingField.XM, "𠮷野");

        assertEquals("??野", row.cell(FilingField.XM));
        assertEquals("𠮷", row.findings().get(0).detail());
    }

    private static FilingRow with(FilingField field, String value) {
        Map<FilingField, String> raw = new EnumMap<>(GOOD);
        raw.put(field, value);
        return FilingRow.of(raw);
    }
}
