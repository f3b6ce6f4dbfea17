package callboard.sheet;

import static callboard.sheet.Reading.rows;
import static callboard.sheet.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.sheet.Cell.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an XLSX file says is what its rows say, whoever wrote it. */
final class XlsxReadingTest {

    // numFmt 164: custom; cellXfs: 0 general, 1 date (14), 2 custom date, 3 zeros, 4 Chinese built-in date, 5 quoted y
    private static final String STYLES = "<numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
            + "<numFmt numFmtId='165' formatCode='00000000'/><numFmt numFmtId='166' formatCode='0\"days\"'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
            + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='57'/><xf numFmtId='166'/></cellXfs>";

    @TempDir
    Path folder;

    @Test
    void chineseHeadingsAndNamesComeFromSharedTexts() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' t='s'><v>3</v></c></row>")
                .strings("<si><t>姓名</t></si><si><t>证件号码</t></si>"
                        + "<si><r><t>李</t></r><r><t>娜</t></r><rPh sb='0' eb='1'><t>リナ</t></rPh></si>"
                        + "<si><t xml:space='preserve'> 44010119900101123x </t></si>")
                .in(folder);

        var found = texts(file);

        assertEquals(List.of(List.of("姓名", "证件号码"), List.of("李娜", " 44010119900101123x ")), found);
    }

    @Test
    void aCellKeepsItsColumnWhenThoseBeforeItAreMissing() throws IOException {
        var file = HandmadeXlsx.rows("<row r='3'><c r='B3' s='0'/><c r='D3'><v>7</v></c><c r='E3' s='0'/></row>")
                .in(folder);

        var found = rows(file);

        var expected = List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, new Cell("7", Kind.NUMBER));
        assertEquals(List.of(new Row(3, expected)), found);
    }

    @Test
    void rowsWithoutAnythingToSeeAreSkippedAndKeepTheOthersNumbers() throws IOException {
        var file = HandmadeXlsx.rows("<row r='2'><c r='A2' t='inlineStr'><is><t>名单</t></is></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><t>\u3000\u00A0 </t></is></c></row>"
                        + "<row r='1048576'><c r='A1048576' t='b'><v>1</v></c></row>")
                .in(folder);

        var found = rows(file);

        assertEquals(
                List.of(
                        new Row(2, List.of(new Cell("名单", Kind.TEXT))),
                        new Row(1048576, List.of(new Cell("TRUE", Kind.TRUTH)))),
                found);
    }

    @Test
    void aFileWithoutAddressesIsCounted() throws IOException {
        var file = HandmadeXlsx.rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .in(folder);

        assertEquals(List.of(List.of("1", "2"), List.of("3")), texts(file));
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 0, 13800138000, NUMBER",
        "1.3800138E10, 0, 13800138000, NUMBER",
        "110105491231002, 0, 110105491231002, NUMBER",
        "1.1010119900101101E+17, 0, 110101199001011000, LOSSY",
        "440101199001011234, 0, 440101199001011234, LOSSY",
        "1000000000000000, 0, 1000000000000000, LOSSY",
        "0.30000000000000004, 0, 0.3, NUMBER",
        "88.50, 0, 88.5, NUMBER",
        "-0, 0, 0, NUMBER",
        "12, 3, 00000012, NUMBER",
        "39142, 1, 2007-03-01, DATE",
        "39142, 2, 2007-03-01, DATE",
        "39142, 4, 2007-03-01, DATE",
        "39142, 5, 39142, NUMBER",
        "39142.354166667, 1, 2007-03-01T08:30:00, DATE",
        "0.354166667, 1, 08:30:00, DATE",
        "31536, 1, 1986-05-04, DATE",
        "1, 1, 1900-01-01, DATE",
        "59, 1, 1900-02-28, DATE",
        "60, 1, 1900-02-29, ERROR",
        "61, 1, 1900-03-01, DATE",
        "440101199001011234, 1, 440101199001011234, LOSSY",
        "1E400, 0, 1E400, ERROR",
        "zwölf, 0, zwölf, ERROR",
    })
    void numbersAndDatesReadAsAPersonSeesThem(String stored, int style, String text, Kind kind) throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' s='" + style + "'><v>" + stored + "</v></c></row>")
                .styles(STYLES)
                .in(folder);

        assertEquals(List.of(new Row(1, List.of(new Cell(text, kind)))), rows(file));
    }

    @Test
    void datesCountFrom1904WhereTheWorkbookSaysSo() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' s='1'><v>37680</v></c><c r='B1' s='1'><v>0</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        HandmadeXlsx.workbook("<sheet name='名单' r:id='s1'/>", "<workbookPr date1904='1'/>"))
                .styles(STYLES)
                .in(folder);

        assertEquals(List.of(List.of("2007-03-01", "1904-01-01")), texts(file));
    }

    @Test
    void formulasAreNeverEvaluatedOnlyTheirRememberedResultIsRead() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1'><f>1+1</f><v>5</v></c>"
                        + "<c r='B1' t='str'><f>HYPERLINK(\"http://127.0.0.1/\")</f><v>看这里</v></c>"
                        + "<c r='C1'><f>A1*1</f><v>4.4010119900101101E17</v></c>"
                        + "<c r='D1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='E1'><f>NOW()</f></c></row>")
                .in(folder);

        var expected = List.of(
                new Cell("5", Kind.FORMULA),
                new Cell("看这里", Kind.FORMULA),
                new Cell("440101199001011000", Kind.LOSSY),
                new Cell("#DIV/0!", Kind.ERROR));
        assertEquals(List.of(new Row(1, expected)), rows(file));
    }

    @Test
    void aSharedTextThatDoesNotExistIsADanglingCellNeverAnEmptyOne() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' t='s'><v>77</v></c><c r='B1' t='s'><v>-1</v></c>"
                        + "<c r='C1' t='s'><v>0</v></c></row>")
                .strings("<si><t>李娜</t></si>")
                .in(folder);

        var dangling = new Cell("", Kind.DANGLING);
        assertEquals(List.of(new Row(1, List.of(dangling, dangling, new Cell("李娜", Kind.TEXT)))), rows(file));
    }

    @Test
    void declaredCountsAndDimensionsAreIgnored() throws IOException {
        var file = HandmadeXlsx.sheet(
                        "<worksheet xmlns='" + HandmadeXlsx.MAIN + "'><dimension ref='A1:XFD1048576'/>"
                                + "<sheetData><row r='1' spans='1:16384'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='" + HandmadeXlsx.MAIN
                                + "' count='2147483647' uniqueCount='2147483647'><si><t>李娜</t></si></sst>")
                .in(folder);

        assertEquals(List.of(List.of("李娜")), texts(file));
    }

    @Test
    void severalSheetsAreReadByNameAndHiddenOnesAreNotOffered() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        HandmadeXlsx.workbook(
                                "<sheet name='字典' state='hidden' r:id='s1'/><sheet name='名单' r:id='s2'/>", ""))
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet xmlns='" + HandmadeXlsx.MAIN
                                + "'><sheetData><row r='1'><c r='A1'><v>2</v></c></row></sheetData></worksheet>")
                .in(folder);

        try (var workbook = Workbook.open(file, SheetLimits.STANDARD)) {
            assertEquals(List.of("名单"), workbook.sheets());
            assertEquals("2", rows(workbook, "名单").get(0).cell(0).text());
            var refused = assertThrows(SheetRefused.class, () -> rows(workbook, "成绩"));
            assertEquals(List.of("成绩"), refused.arguments());
        }
    }

    @Test
    void theKindIsReadFromTheContentAndNotFromTheName() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1'><v>1</v></c></row>").in(folder);

        var renamed = Files.move(file, folder.resolve("名单.csv"));

        assertEquals(List.of(List.of("1")), texts(renamed));
    }

    @Test
    void aPreviewStopsAfterTheRowsItNeedsAndCanBeRepeated() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>"
                        + "<row r='3'><c r='ZZZZZZ99999999'><v>3</v></c></row>")
                .in(folder);
        List<Integer> numbers = new ArrayList<>();

        try (var workbook = Workbook.open(file, SheetLimits.STANDARD)) {
            for (int time = 0; time < 2; time++) {
                workbook.rows("名单", row -> numbers.add(row.number()) && row.number() < 2);
            }
        }

        assertEquals(List.of(1, 2, 1, 2), numbers);
    }

    @Test
    void whatTheVisitorThrowsComesOutAsItIs() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1'><v>1</v></c></row>").in(folder);

        try (var workbook = Workbook.open(file, SheetLimits.STANDARD)) {
            var thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workbook.rows("名单", row -> {
                        throw new IllegalStateException("the database is away");
                    }));

            assertEquals("the database is away", thrown.getMessage());
        }
    }

    @Test
    void readingHoldsNoRowsHoweverManyThereAre() throws IOException {
        var file = HandmadeXlsx.rows(IntStream.rangeClosed(1, 300_000)
                        .mapToObj(
                                i -> "<row r='%1$d'><c><v>%2$d</v></c><c t='inlineStr'><is><t>考生%2$d</t></is></c></row>"
                                        .formatted(i, i * 7919L % 1_000_003))
                        .collect(Collectors.joining()))
                .in(folder);
        var held = new long[2];

        try (var workbook = Workbook.open(file, new SheetLimits(50_000_000, 300_000, 5, 50, 20, 1L << 30, 1000))) {
            workbook.rows("名单", row -> {
                if (row.number() == 1000 || row.number() == 299_000) {
                    held[row.number() / 299_000] = memoryInUse();
                }
                return true;
            });
        }

        assertEquals(0, Math.max(0, held[1] - held[0]) / 4_000_000, "grew from " + held[0] + " to " + held[1]);
    }

    private static long memoryInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
