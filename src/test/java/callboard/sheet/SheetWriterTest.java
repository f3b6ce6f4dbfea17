package callboard.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.sheet.Cell.Kind;
import callboard.sheet.SheetWriter.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write opens in Excel without losing a digit or becoming a formula, and comes back as it was (TH-142). */
final class SheetWriterTest {

    private static final List<String> HEADINGS = List.of("姓名", "证件号码", "备注");
    private static final Provenance PROVENANCE =
            new Provenance("王老师", Instant.parse("2026-01-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"), "专业：声乐", "第 3 版");
    private static final List<List<String>> ROWS = List.of(
            List.of("李娜", "44010119900101123X", "=1+1"),
            List.of("=HYPERLINK(\"http://127.0.0.1/\",\"看\")", "440101199001011234", "@SUM(A1)"),
            List.of("-王芳", "0012", "+86 13800138000"),
            List.of("＝1＋1", "－5", "＠x"),
            List.of("\t=1", "\r=1", "\n=1"),
            List.of("|cmd", "%0A", "'=1"),
            List.of("''=1", "'t Hooft", "一, 二; \"三\"\r\n四"),
            List.of("_x0041_", "a\u0001b", "𠮷野 阿依古丽·买买提"),
            List.of(" 前后有空 ", "4/5", "=\"0012\""));

    @TempDir
    Path folder;

    private Path scratch;

    @BeforeEach
    void makeScratch() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    @Test
    void csvComesBackAsItWas() throws IOException {
        writeCsv(ROWS);

        assertComesBack(csv());
    }

    @Test
    void xlsxComesBackAsItWas() throws IOException {
        writeXlsx(ROWS);

        assertComesBack(xlsx());
    }

    @Test
    void csvStartsWithAMarkAndHidesFormulasFromOtherPrograms() throws IOException {
        writeCsv(List.of(List.of("=1+1", "李娜", "a\"b"), List.of("＋1", "", "'@x")));

        assertArrayEquals(
                ("\uFEFF姓名,证件号码,备注\r\n" + "'=1+1,李娜,\"a\"\"b\"\r\n" + "'＋1,,''@x\r\n").getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(csv()));
    }

    @Test
    void everyCellOfAnXlsxIsTextThatStaysTextWhenEdited() throws IOException {
        writeXlsx(ROWS);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(xlsx()))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertNotEquals(CellType.NUMERIC, cell.getCellType());
                        assertNotEquals(CellType.FORMULA, cell.getCellType());
                        assertEquals(true, cell.getCellStyle().getQuotePrefixed());
                        assertEquals("@", cell.getCellStyle().getDataFormatString());
                    }
                }
            }
        }
    }

    @Test
    void theHeadingsOfAnXlsxAreBoldFrozenAndFiltered() throws IOException {
        writeXlsx(ROWS);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(xlsx()))) {
            var sheet = workbook.getSheetAt(0);
            var heading = sheet.getRow(0).getCell(1).getCellStyle();
            assertEquals(true, heading.getFont().getBold());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals("A1:C10", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(22 * 256, sheet.getColumnWidth(1));
            assertEquals("声乐 合格名单", sheet.getSheetName());
        }
    }

    @Test
    void aSecondSheetSaysWhereTheTableComesFrom() throws IOException {
        var written = writeXlsx(ROWS);

        try (var workbook = Workbook.open(xlsx(), SheetLimits.STANDARD)) {
            assertEquals(List.of("声乐 合格名单", "sheet.provenance.title"), workbook.sheets());
            var lines = Reading.rows(workbook, "sheet.provenance.title").stream()
                    .map(row -> row.cell(0).text() + " " + row.cell(1).text())
                    .toList();
            assertEquals(
                    List.of(
                            "sheet.provenance.who 王老师",
                            "sheet.provenance.when 2026-01-16 09:00:00 +08:00 [Asia/Shanghai]",
                            "sheet.provenance.filter 专业：声乐",
                            "sheet.provenance.rules 第 3 版",
                            "sheet.provenance.rows 9",
                            "sheet.provenance.digest " + written.sha256()),
                    lines);
        }
    }

    @Test
    void bothFormatsGiveTheDigestOfTheCsvFile() throws Exception {
        var ofCsv = writeCsv(ROWS);
        var ofXlsx = writeXlsx(ROWS);

        var bytes = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(csv()));
        assertEquals(new Written(9, HexFormat.of().formatHex(bytes)), ofCsv);
        assertEquals(ofCsv, ofXlsx);
    }

    @Test
    void aTableWithoutRowsIsStillAFile() throws IOException {
        assertEquals(0, writeXlsx(List.of()).rows());

        assertEquals(List.of(HEADINGS), Reading.texts(xlsx()));
    }

    @Test
    void aLongTableIsWrittenAndReadRowByRow() throws IOException {
        var digits = IntStream.range(0, 60_000).mapToObj(i -> "44010119900101%04d".formatted(i % 10_000));
        try (var out = Files.newOutputStream(xlsx());
                var writer = new XlsxWriter(out, frame())) {
            for (var id : (Iterable<String>) digits::iterator) {
                writer.row(List.of("李娜", id, ""));
            }
            writer.finish();
        }

        var kept = new int[1];
        try (var workbook = Workbook.open(xlsx(), SheetLimits.STANDARD)) {
            workbook.rows(workbook.sheets().get(0), row -> {
                kept[0] += row.cell(1).kind() == Kind.TEXT ? 1 : 0;
                return true;
            });
        }
        assertEquals(60_001, kept[0]);
    }

    private Written writeCsv(List<List<String>> rows) throws IOException {
        try (var out = Files.newOutputStream(csv());
                var writer = new CsvWriter(out, HEADINGS)) {
            return write(writer, rows);
        }
    }

    private Written writeXlsx(List<List<String>> rows) throws IOException {
        try (var out = Files.newOutputStream(xlsx());
                var writer = new XlsxWriter(out, frame())) {
            return write(writer, rows);
        }
    }

    private static Written write(SheetWriter writer, List<List<String>> rows) throws IOException {
        for (var row : rows) {
            writer.row(row);
        }
        return writer.finish();
    }

    private static void assertComesBack(Path file) throws IOException {
        var found = Reading.texts(file);

        assertEquals(HEADINGS, found.get(0));
        for (int i = 0; i < ROWS.size(); i++) {
            assertEquals(ROWS.get(i), found.get(i + 1));
        }
    }

    private static XlsxWriter.Frame frame() {
        return new XlsxWriter.Frame("声乐/合格名单", HEADINGS, PROVENANCE, key -> key);
    }

    private Path csv() {
        return folder.resolve("result.csv");
    }

    private Path xlsx() {
        return folder.resolve("result.xlsx");
    }
}
