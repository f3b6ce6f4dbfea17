package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static callboard.sheet.Reading.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.sheet.Cell.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Excel 97–2003 files, which school systems still export. */
@Timeout(20)
final class XlsReadingTest {

    @TempDir
    Path folder;

    private final HSSFWorkbook workbook = new HSSFWorkbook();

    @Test
    void everyKindOfCellReadsAsInXlsx() throws IOException {
        var row = workbook.createSheet("名单").createRow(2);
        row.createCell(0).setCellValue("李娜");
        row.createCell(2).setCellValue(13800138000d);
        row.createCell(3).setCellValue(440101199001011234d);
        row.createCell(4).setCellValue(LocalDate.of(1986, 5, 4));
        var date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        row.getCell(4).setCellStyle(date);
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellFormula("1+1");
        row.createCell(7).setCellFormula("\"广\"&\"东\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        var expected = List.of(
                new Cell("李娜", Kind.TEXT),
                Cell.BLANK,
                new Cell("13800138000", Kind.NUMBER),
                new Cell("440101199001011000", Kind.LOSSY),
                new Cell("1986-05-04", Kind.DATE),
                new Cell("TRUE", Kind.TRUTH),
                new Cell("2", Kind.FORMULA),
                new Cell("广东", Kind.FORMULA));
        assertEquals(List.of(new Row(3, expected)), rows(saved()));
    }

    @Test
    void eachSheetIsReadByItsOwnNameAndHiddenOnesAreNotOffered() throws IOException {
        fill(workbook.createSheet("字典"), "北京");
        fill(workbook.createSheet("声乐"), "李娜", "王芳");
        fill(workbook.createSheet("器乐"), "张伟");
        workbook.setSheetHidden(0, true);

        try (var read = Workbook.open(saved(), SheetLimits.STANDARD)) {
            assertEquals(List.of("声乐", "器乐"), read.sheets());
            assertEquals(List.of("王芳"), List.of(rows(read, "声乐").get(1).cell(0).text()));
            assertEquals(List.of("张伟"), List.of(rows(read, "器乐").get(0).cell(0).text()));
            assertThrows(SheetRefused.class, () -> rows(read, "成绩"));
        }
    }

    @Test
    void aPreviewStopsAndWhatTheVisitorThrowsComesOutAsItIs() throws IOException {
        fill(workbook.createSheet("声乐"), "李娜", "王芳", "张伟");

        try (var read = Workbook.open(saved(), SheetLimits.STANDARD)) {
            var seen = new ArrayList<String>();
            read.rows("声乐", row -> seen.add(row.cell(0).text()) && row.number() < 2);
            assertEquals(List.of("李娜", "王芳"), seen);
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> read.rows("声乐", row -> {
                        throw new UnsupportedOperationException();
                    }));
        }
    }

    @Test
    void limitsHoldHereToo() throws IOException {
        var limits = new SheetLimits(1_000_000, 1, 1, 3, 1, 1, 1);
        var sheet = workbook.createSheet("声乐");
        fill(sheet, "李娜", "王芳");
        assertEquals(List.of("sheet.refused.rows", 1), refusal(saved(), limits));

        sheet.getRow(0).createCell(1).setCellValue("女");
        assertEquals(List.of("sheet.refused.columns", "B1", 1), refusal(saved(), limits));

        sheet.getRow(0).getCell(0).setCellValue("阿依古丽");
        assertEquals(List.of("sheet.refused.cell", "A1", 3), refusal(saved(), limits));
    }

    @Test
    void aFileBehindAPasswordIsRefused() throws IOException {
        fill(workbook.createSheet("声乐"), "李娜");
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try {
            saved();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertEquals(List.of("sheet.refused.password"), refusal(folder.resolve("名单.xlsx")));
    }

    @Test
    void aFileCutOffOnItsWayIsRefused() throws IOException {
        fill(workbook.createSheet("声乐"), "李娜");
        byte[] whole = Files.readAllBytes(saved());

        for (int length : List.of(8, 100, 600, whole.length / 2)) {
            var cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length));
            assertEquals(List.of("sheet.refused.damaged"), refusal(cut), length + " bytes");
        }
    }

    @Test
    void anotherOfficeDocumentIsRefused() throws IOException {
        var file = folder.resolve("letter.xls");
        try (var letter = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            letter.createDocument(new ByteArrayInputStream(new byte[100]), "WordDocument");
            letter.writeFilesystem(out);
        }

        assertEquals(List.of("sheet.refused.type"), refusal(file));
    }

    private static void fill(Sheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.createRow(i).createCell(0).setCellValue(names[i]);
        }
    }

    private Path saved() throws IOException {
        var file = folder.resolve("名单.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
