package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.export.ExportFile;
import callboard.export.ExportFiles;
import callboard.publication.ResultSheet;
import jakarta.data.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The result sheet as officers and exporters download it. */
final class ResultSheetTest {

    private static TestDatabase database;
    private static Product product;
    private static ResultStage stage;

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new ResultStage(product, "sheet");
        stage.sql("update applicant set name = '=1+1' where name = '郑思远'");
    }

    @AfterAll
    static void stop() {
        product.close();
        database.close();
    }

    @BeforeEach
    void nothingIsPublished() {
        stage.begin();
    }

    @Test
    void identifiersAreTextFormulasAreDeadAndItsOriginIsTold() throws IOException {
        String page = stage.draft("80");
        Page file = made(stage.staff(Role.OFFICER), page, "XLSX");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals(
                    List.of("", "2705180001", "林知夏", "", "江西省", "90.00", "80.00", "85.00", "1", "合格", "已完成", ""),
                    row(sheet, 1));
            assertEquals("=1+1", sheet.getRow(3).getCell(2).getStringCellValue());
            assertEquals(CellType.STRING, sheet.getRow(3).getCell(2).getCellType());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(1).getCellType());
            assertTrue(all(sheet).contains("暂不公布"));
            assertTrue(all(book.getSheetAt(1)).contains("某OFFICER"));
        }
    }

    @Test
    void theSameAsCsvForOtherPrograms() {
        String page = stage.draft("80");

        String text = new String(made(stage.staff(Role.ADMIN), page, "CSV").bytes(), StandardCharsets.UTF_8);

        assertTrue(text.startsWith("\uFEFF考生号,准考证号,姓名,证件号码（打码）,"), text);
        assertTrue(text.contains("'=1+1"), text);
    }

    @Test
    void theRightIsAskedAgainAtTheDownload() {
        String page = stage.draft("80");
        stage.release(page, "2");
        Browserless exporter = stage.staff(Role.EXPORTER);
        String file = link(exporter, page, "XLSX");
        exporter.get(file).hasStatus(200);

        stage.staff(Role.PUBLISHER)
                .get(page)
                .form(page + "/recall")
                .fill("reason", "分数录错")
                .submit()
                .hasStatus(303);
        stage.people()
                .otherPublisher()
                .get(page)
                .form(page + "/recall/confirmation")
                .submit()
                .hasStatus(303);

        exporter.get(file).hasStatus(404);
        stage.staff(Role.OFFICER).get(file).hasStatus(200);
    }

    @Test
    void aFileIsKeptForAWeek() {
        made(stage.staff(Role.OFFICER), stage.draft("80"), "XLSX");
        ExportFile file = product.ask(() -> product.bean(ExportFiles.class)
                .ofSchool(stage.screening().school().id(), Limit.of(1))
                .get(0));

        assertEquals(
                List.of(true, false),
                List.of(
                        file.isReady(
                                ResultStage.EVENING.plus(Duration.ofDays(7)).minusMillis(1)),
                        file.isReady(ResultStage.EVENING.plus(Duration.ofDays(7)))));
    }

    @Test
    void makingAndDownloadingStandInTheTrail() {
        String page = stage.draft("80");
        long before = acts();

        made(stage.staff(Role.OFFICER), page, "XLSX");

        assertEquals(2, acts() - before);
    }

    @Test
    void onlyWhoMaySeeTheLinesIsSentThereToChangeTheFilter() {
        String page = stage.draft("80");
        stage.release(page, "2");
        String sheet = stage.desk("exports") + "?kind=" + ResultSheet.KIND + "&subject=" + page.replaceFirst(".*/", "");
        Browserless officer = stage.staff(Role.OFFICER);
        Browserless auditor = stage.people().exporterWhoAudits();

        officer.get(officer.get(sheet).link("改筛选")).hasStatus(200);
        auditor.get(auditor.get(sheet).link("改筛选")).hasStatus(200);
        stage.staff(Role.EXPORTER).get(sheet).see("成绩表").seeNot("改筛选");
    }

    private static long acts() {
        return stage.number(
                "select count(*) from audit_row where kind in ('export.act.asked', 'export.act.downloaded')");
    }

    private static Page made(Browserless who, String page, String format) {
        return who.get(link(who, page, format)).hasStatus(200);
    }

    private static String link(Browserless who, String page, String format) {
        String exports = stage.desk("exports");
        who.post(
                        exports,
                        java.util.Map.of(
                                "_csrf",
                                who.cookie("cb-csrf").orElseThrow(),
                                "kind",
                                ResultSheet.KIND,
                                "subject",
                                page.replaceFirst(".*/", ""),
                                "format",
                                format))
                .hasStatus(303);
        return who.get(exports).select("a[href$=/file]").first().attr("href");
    }

    private static List<String> row(Sheet sheet, int number) {
        List<String> cells = new ArrayList<>();
        sheet.getRow(number).forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }

    private static String all(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(cell.getStringCellValue()).append('\n')));
        return text.toString();
    }
}
