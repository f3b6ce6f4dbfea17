package callboard.handback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.Upload;
import callboard.account.Role;
import callboard.config.DataFolder;
import callboard.exam.ExamStage;
import callboard.imports.ImportDesk;
import callboard.imports.RosterBook;
import callboard.intake.ImportFiles;
import callboard.job.Workshop;
import callboard.roster.Acts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officer's file goes back to him, as it came or with its errors marked, until it is deleted. */
final class ErrorBookTest {

    private static final int NAME = 1;
    private static final int DOCUMENT = 2;
    private static final int ERRORS = 7;

    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private ImportDesk desk;

    @BeforeAll
    static void start() {
        product = Product.still(Databases.h2(), Acts.class);
        stage = new ExamStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @BeforeEach
    void aSchoolWithOneMajor() {
        desk = new ImportDesk(stage, product, "errors" + ++schools);
    }

    @Test
    void itIsHisOwnFileWithTheErrorsMarked() throws IOException {
        try (Workbook book = errors(previewed(dirty()))) {
            Sheet sheet = book.getSheet("本科");

            assertEquals("江州音乐学院 2027 年报名汇总", text(sheet.getRow(0), 0));
            assertEquals(List.of("考生号", "姓名", "身份证号", "生源地", "报考专业", "手机号", "缴费", "错误"), texts(sheet.getRow(2)));
            assertEquals("", text(sheet.getRow(3), ERRORS));
            assertEquals("姓名为空。 「手风琴」不在本季专业里。", text(sheet.getRow(4), ERRORS), "all errors of the row in one cell");
            assertEquals("姓名为空。", comment(sheet.getRow(4), NAME));
            assertEquals("「手风琴」不在本季专业里。", comment(sheet.getRow(4), 4));
            assertEquals(CellType.NUMERIC, sheet.getRow(5).getCell(DOCUMENT).getCellType(), "lost digits stay lost");
            assertEquals("=1+2", text(sheet.getRow(6), 6), "what looks like a formula is text");
            assertEquals(CellType.STRING, sheet.getRow(6).getCell(6).getCellType());
            assertEquals(RosterBook.document(4), text(sheet.getRow(6), DOCUMENT));
            assertEquals("同一人同一方向重复：第 7, 8 行。", comment(sheet.getRow(7), DOCUMENT));
            assertFalse(marked(sheet.getRow(3), NAME));
            assertEquals(8, sheet.getLastRowNum() + 1);
        }
    }

    @Test
    void theWrongRowsComeBackOnASheetOfTheirOwn() throws IOException {
        String page = previewed(dirty());
        desk.commit(page);
        byte[] mended;
        try (Workbook book = errors(page)) {
            Sheet wrong = book.getSheetAt(1);
            assertEquals("要改的行", wrong.getSheetName());
            assertEquals("第 5 行：姓名为空。 「手风琴」不在本季专业里。", text(wrong.getRow(1), ERRORS));
            assertEquals(
                    List.of(5, 6, 7, 8),
                    Stream.of(1, 2, 3, 4)
                            .map(row -> numberIn(wrong.getRow(row)))
                            .toList());
            wrong.getRow(1).createCell(NAME).setCellValue("补名");
            wrong.getRow(1).createCell(4).setCellValue("音乐学");
            wrong.getRow(2).createCell(DOCUMENT).setCellValue(RosterBook.document(3));
            wrong.getRow(4).createCell(DOCUMENT).setCellValue(RosterBook.document(5));
            book.removeSheetAt(0);
            mended = bytes(book);
        }

        String again = desk.uploaded(new Upload("file", "mended.xlsx", "application/octet-stream", mended));
        desk.officer
                .get(again + "/mapping")
                .see("错误", "不导入")
                .form(again + "/mapping")
                .submit()
                .redirectsTo(again);
        Workshop.workOff(product);

        assertEquals(
                List.of("4", "0", "0", "1", "0", "0"),
                desk.counts(again),
                () -> desk.officer.get(again + "?kind=REJECTED").select("main").text());
        desk.commit(again);
        assertEquals(List.of("考生1", "考生3", "考生4", "考生5", "补名"), desk.names());
    }

    @Test
    void itSpeaksTheReadersLanguageAndAcceptsItselfAgain() throws IOException {
        String page = previewed(dirty());
        desk.officer.speaking("en");
        byte[] english = desk.officer.get(page + "/errors").hasStatus(200).bytes();
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(english))) {
            assertEquals("Errors", text(book.getSheetAt(0).getRow(2), ERRORS));
            assertEquals(
                    "The name is empty. “手风琴” is not a major of this season.",
                    text(book.getSheetAt(0).getRow(4), ERRORS));
        }

        desk.officer.speaking("zh-CN");
        String again = previewed(english);

        assertEquals(desk.counts(page), desk.counts(again));
        try (Workbook book = errors(again)) {
            assertEquals(ERRORS + 1, book.getSheetAt(0).getRow(2).getLastCellNum(), "one column of errors, not two");
        }
    }

    @Test
    void theFileLiesSealedAndIsTheOfficersToDownload() throws IOException {
        byte[] file = dirty();
        String page = previewed(file);
        String audit = "/schools/" + desk.school.code() + "/desk/audit";

        Page answer = desk.officer.get(page + "/file").hasStatus(200);

        assertEquals(List.of(), plainCopies(file));
        assertEquals(
                List.of(), left(product.bean(ImportFiles.class).scratch()), "neither the upload nor a copy to read");
        assertEquals(
                new String(file, StandardCharsets.ISO_8859_1), new String(answer.bytes(), StandardCharsets.ISO_8859_1));
        assertEquals("private, no-store", answer.header("Cache-Control").orElse(""));
        desk.officer.get(desk.imports).see("下载原文件");
        var admin = stage.schools().staff(desk.school, Role.ADMIN, "管理员");
        admin.get(page).hasStatus(200).seeNot("下载原文件", "下载错误工作簿");
        admin.get(page + "/file").hasStatus(403);
        admin.get(page + "/errors").hasStatus(403);
        admin.get(audit).see("下载了导入的原文件");
        var auditor = stage.schools().staff(desk.school, Role.AUDITOR, "审计员");
        auditor.get(page).hasStatus(200).seeNot("下载原文件");
        auditor.get(page + "/file").hasStatus(404);
        auditor.get(page + "/errors").hasStatus(404);
        stage.desk("stranger" + schools).officer().get(page + "/file").hasStatus(404);
    }

    @Test
    void filesAndLinesGoWhenTheirTimeIsOver() {
        String kept = desk.written(RosterBook.of(2));
        String dropped = previewed(dirty());
        desk.officer.get(dropped).form(dropped + "/removal").submit().hasStatus(303);
        String forgotten = previewed(dirty());

        clear();
        desk.officer.get(dropped + "/file").hasStatus(404);
        assertEquals(0, desk.lines(dropped));
        desk.officer.get(kept + "/file").hasStatus(200);
        product.clock().advance(Duration.ofDays(90));
        clear();

        var officer = stage.schools().staff(desk.school, Role.OFFICER, "李老师", "later");
        officer.get(kept).see("原文件和逐行记录已按期删除", "这次导入的记录已按期删除，不能再撤销。");
        officer.get(kept + "/file").hasStatus(404);
        assertEquals(0, desk.lines(kept));
        assertEquals(2, desk.count());
        officer.get(forgotten).see("已放弃");
        officer.get(desk.imports).see("原文件和逐行记录已按期删除");
    }

    private static void clear() {
        product.act(() -> product.bean(ImportClearing.class).run());
    }

    private String previewed(byte[] file) {
        return desk.previewed(new Upload("file", "报名汇总.xlsx", "application/octet-stream", file));
    }

    private Workbook errors(String page) throws IOException {
        Page answer = desk.officer.get(page + "/errors").hasStatus(200);
        assertEquals(
                "attachment; filename=\"roster.xlsx\"; filename*=UTF-8''"
                        + URLEncoder.encode("报名汇总-错误.xlsx", StandardCharsets.UTF_8),
                answer.header("Content-Disposition").orElse(""));
        return new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()));
    }

    /** A title, a blank row and the headings; row 4 is sound, 5 wrong twice, 6 has lost digits, 7 and 8 are the same person. */
    private static byte[] dirty() {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("本科");
            fill(sheet.createRow(0), "江州音乐学院 2027 年报名汇总");
            fill(sheet.createRow(2), "考生号", "姓名", "身份证号", "生源地", "报考专业", "手机号", "缴费");
            fill(sheet.createRow(3), "01", "考生1", RosterBook.document(1), "江西", "音乐学", "13900000001", "");
            fill(sheet.createRow(4), "02", "", RosterBook.document(2), "江西", "手风琴", "13900000002", "");
            fill(sheet.createRow(5), "03", "考生3", "", "江西", "音乐学", "13900000003", "");
            sheet.getRow(5).getCell(DOCUMENT).setCellValue(1.1000020080301e17);
            fill(sheet.createRow(6), "04", "考生4", RosterBook.document(4), "江西", "音乐学", "13900000004", "=1+2");
            fill(sheet.createRow(7), "05", "考生5", RosterBook.document(4), "江西", "音乐学", "13900000005", "");
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }

    private static List<String> texts(Row row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(row.getLastCellNum())
                .map(column -> text(row, column))
                .toList();
    }

    private static int numberIn(Row row) {
        return Integer.parseInt(text(row, ERRORS).replaceAll("^第 (\\d+) 行.*", "$1"));
    }

    private static String comment(Row row, int column) {
        assertEquals(true, marked(row, column));
        assertNotNull(row.getCell(column).getCellComment());
        return row.getCell(column).getCellComment().getString().getString();
    }

    private static boolean marked(Row row, int column) {
        return row.getCell(column).getCellStyle().getFillForegroundColor() == IndexedColors.ROSE.getIndex();
    }

    private static List<Path> left(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Files of the data folder that hold the beginning of a file in clear. */
    private static List<Path> plainCopies(byte[] file) throws IOException {
        String start = new String(file, 0, 200, StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(product.bean(DataFolder.class).folder("imports"))) {
            return files.filter(Files::isRegularFile)
                    .filter(one -> read(one).contains(start))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
