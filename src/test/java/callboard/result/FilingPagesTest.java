package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestDatabase;
import callboard.account.Role;
import com.linuxense.javadbf.DBFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 合格备案 from its checks to the file that another library reads (R-53, domain §7.3). */
final class FilingPagesTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final List<String> LAYOUT = List.of(
            "KSH C14,0",
            "XM C24,0",
            "XBDM C1,0",
            "SFZH C18,0",
            "BYXXMC C20,0",
            "YXDM C5,0",
            "YXMC C40,0",
            "CCDM C1,0",
            "ZYDM C6,0",
            "ZYMC C30,0",
            "STKKM C30,0",
            "STKCSF N7,3",
            "YXKSKM C30,0",
            "YXSKCSF N7,3",
            "YXZYMC N4,0",
            "YXKSDD C30,0",
            "BZ C60,0");

    private static TestDatabase database;
    private static Product product;
    private static ResultStage stage;
    private static String filing;
    private static FilingPeople people;

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new ResultStage(product, "filing");
        filing = stage.desk("exports/filing");
        people = new FilingPeople(product, stage);
    }

    @AfterAll
    static void stop() {
        product.close();
        database.close();
    }

    @BeforeEach
    void everybodyIsFit() {
        people.everybodyIsFit();
    }

    @Test
    void nothingIsFiledBeforeCandidatesCanReadIt() {
        stage.draft("80");

        Page page = stage.staff(Role.EXPORTER).get(filing).hasStatus(200);

        page.see("还没有可以备案的合格名单");
        page.seeNot("林知夏");
        assertEquals(0, page.select("form[action$=/filing]").size());
    }

    @Test
    void anotherLibraryReadsEveryFieldOfTheFile() throws IOException {
        people.publish();

        Page page = stage.staff(Role.EXPORTER).get(filing).hasStatus(200);
        page.see("YS14388.DBF");
        page.see("2 人，17 栏，GBK");
        Page file = people.made(stage.staff(Role.EXPORTER), "DBF");

        assertTrue(file.header("Content-Disposition").orElseThrow().contains("YS14388.DBF"));
        try (var reader = new DBFReader(new ByteArrayInputStream(file.bytes()), GBK)) {
            assertEquals(2, reader.getRecordCount());
            assertEquals(LAYOUT, fields(reader));
            List<Object> first = Arrays.asList(reader.nextRecord());
            assertEquals("林知夏", first.get(1));
            assertEquals("2", first.get(2));
            assertEquals(18, String.valueOf(first.get(3)).length());
            assertEquals(List.of("江州一中", "14388", "江州音乐学院", "1", "130201"), first.subList(4, 9));
            assertEquals(List.of("音乐类", new BigDecimal("241.500")), first.subList(10, 12));
            assertEquals(List.of(new BigDecimal("85.000"), new BigDecimal("1"), "", ""), first.subList(13, 17));
            assertEquals("何沐阳", reader.nextRecord()[1]);
        }
        assertEquals(0x4D, file.bytes()[29]);
    }

    @Test
    void aFileThatWouldBeRefusedIsNotMade() throws IOException {
        people.publish();
        stage.sql("update applicant set school_attended = '江州市音乐学院附属高级中学' where name = '林知夏'");
        stage.sql("update applicant set provincial_score = '241.5000' where name = '何沐阳'");

        Browserless exporter = stage.staff(Role.EXPORTER);
        Page page = exporter.get(filing);

        page.see("2 行会被拒收");
        page.see("毕业学校超过 20 字节，要写短一些");
        page.see("统考成绩多于 3 位小数 241.5000");
        page.see("改好 2 行后可以下载。");
        exporter.post(filing, Map.of("_csrf", exporter.cookie("cb-csrf").orElseThrow(), "of", "", "format", "DBF"))
                .redirectsTo(filing);
        assertEquals(0, stage.number("select count(*) from export_file where school_id = ?", school()));
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(people.made(exporter, "XLSX").bytes()))) {
            assertEquals("KSH", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            assertEquals("241.5000", book.getSheetAt(0).getRow(2).getCell(11).getStringCellValue());
            assertTrue(all(book.getSheetAt(1)).contains("尚未报送；其中 2 行会被拒收"));
        }
    }

    @Test
    void whoCanHaveNoCandidateNumberIsLeftOutAndBlocksNobody() throws IOException {
        people.publish();
        stage.sql("update applicant set candidate_number = '' where name = '何沐阳'");
        Browserless exporter = stage.staff(Role.EXPORTER);
        exporter.get(filing).see("1 行会被拒收").seeNot("不在文件里");

        for (String kind : List.of("category = 'TAIWAN'", "category = '', document_type = 'PASSPORT'")) {
            stage.sql("update applicant set " + kind + " where name = '何沐阳'");
            exporter.get(filing).see("1 名港澳台、华侨、国际考生没有考生号，不在文件里", "1 人，17 栏", "没有会被拒收的行");
            try (var reader = new DBFReader(
                    new ByteArrayInputStream(people.made(exporter, "DBF").bytes()), GBK)) {
                assertEquals(1, reader.getRecordCount());
                assertEquals("林知夏", reader.nextRecord()[1]);
            }
        }
    }

    @Test
    void aNamesMissingGlyphIsToldAndStopsNothing() throws IOException {
        people.publish();
        stage.sql("update applicant set name = '㛃沐阳' where name = '何沐阳'");
        try {
            Page page = stage.staff(Role.OFFICER).get(filing);
            page.see("姓名里有不在 GBK 里的字，按规定写成 ?? 㛃");

            Page file = people.made(stage.people().unmasker(), "DBF");

            assertTrue(new String(file.bytes(), GBK).contains("??沐阳"));
        } finally {
            stage.sql("update applicant set name = '何沐阳' where name = '㛃沐阳'");
        }
    }

    @Test
    void theRowsBehindALineLeadToWhereTheyAreCorrected() {
        people.publish();
        stage.sql("update applicant set candidate_number = '' where name = '林知夏'");

        String rows = stage.staff(Role.OFFICER)
                .get(filing)
                .select("a[href*=field=KSH]")
                .first()
                .attr("href");
        Page page = stage.staff(Role.OFFICER).get(rows).hasStatus(200);

        page.see("林知夏");
        page.seeNot("何沐阳");
        String roster = page.select("a[href*=/roster/]").first().attr("href");
        stage.staff(Role.OFFICER).get(roster).hasStatus(200);
        assertEquals(
                0,
                stage.staff(Role.EXPORTER)
                        .get(rows)
                        .hasStatus(200)
                        .select("a[href*=/roster/]")
                        .size());
        stage.staff(Role.OFFICER).get(filing + "/rows?field=KSH&fault=NOTHING").hasStatus(404);
    }

    @Test
    void theAdministratorNamesTheSchool() {
        people.publish();
        stage.sql("delete from school_filing where school_id = ?", school());
        Browserless admin = stage.staff(Role.ADMIN);
        admin.get(filing).see("2 行会被拒收");

        Page wrong = admin.get(filing + "/naming")
                .form(filing + "/naming")
                .fill("institutionCode", "1438")
                .fill("institutionName", "一二三四五六七八九十一二三四五六七八九十一")
                .fill("examPlace", "㛃州")
                .submit()
                .hasStatus(422);
        wrong.see("请填写 5 位数字的院校代码");
        wrong.see("超过 40 字节");
        wrong.see("「㛃」不在 GBK 里");

        admin.get(filing + "/naming")
                .form(filing + "/naming")
                .fill("institutionCode", " 10045 ")
                .submit()
                .redirectsTo(filing);
        admin.get(filing).see("YS10045.DBF");
        assertEquals(1, stage.number("select count(*) from audit_row where kind = 'filing.act.named'"));
        stage.staff(Role.OFFICER).get(filing + "/naming").hasStatus(403);
    }

    @Test
    void aRecalledListIsNoLongerDownloaded() {
        String page = people.publish();
        String file = people.link(stage.staff(Role.EXPORTER), "DBF");

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

        stage.staff(Role.EXPORTER).get(file).hasStatus(404);
        stage.staff(Role.OFFICER).get(file).hasStatus(404);
    }

    @Test
    void moreRowsAskNoMoreStatements() {
        String page = stage.draft("85");
        stage.release(page, "1");
        Browserless exporter = stage.staff(Role.EXPORTER);
        exporter.get(filing);
        long one = statements(() -> exporter.get(filing).hasStatus(200));
        stage.begin();
        people.publish();

        assertEquals(one, statements(() -> exporter.get(filing).hasStatus(200)));
    }

    private static List<String> fields(DBFReader reader) {
        return IntStream.range(0, reader.getFieldCount())
                .mapToObj(reader::getField)
                .map(field -> field.getName() + " " + field.getType().getCharCode() + field.getLength() + ","
                        + field.getDecimalCount())
                .toList();
    }

    private static long statements(Runnable act) {
        return Statements.of(product, act);
    }

    private static long school() {
        return stage.screening().school().id();
    }

    private static String all(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(cell.getStringCellValue()).append('\n')));
        return text.toString();
    }
}
