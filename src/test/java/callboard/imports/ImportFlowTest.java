package callboard.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.roster.Acts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** An officer's file on its way into the roster. */
@OnBothDatabases
final class ImportFlowTest {

    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private ImportDesk desk;

    ImportFlowTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database, Acts.class);
        stage = new ExamStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @BeforeEach
    void aSchoolWithOneMajor() {
        desk = new ImportDesk(stage, product, "roster" + ++schools);
    }

    @Test
    void aThousandRowsWithErrorsAddUp() {
        var book = RosterBook.of(1000)
                .set(10, 2, "1.10000E+17")
                .set(
                        20,
                        2,
                        RosterBook.document(20).substring(0, 17)
                                + (RosterBook.document(20).endsWith("1") ? "2" : "1"))
                .set(30, 4, "手风琴")
                .set(40, 1, "")
                .set(50, 2, RosterBook.document(51));

        String page = desk.previewed(book.upload("2027初试.xlsx"));
        Page preview = desk.officer.get(page);

        preview.see("2027初试.xlsx", "写入 994 行", "新增的 994 行", "拒绝的 6 行不动。");
        assertEquals(
                List.of("994", "0", "0", "0", "4", "2"),
                preview.select("main .chip b").eachText());
        desk.officer.get(page + "?kind=REJECTED").see("考生10", "考生20", "考生30", "「手风琴」不在本季专业里。", "姓名为空。");
        desk.officer.get(page + "?kind=DUPLICATE").see("第 51, 52 行");
        desk.commit(page);

        desk.officer.get(page).see("已写入：新增 994，变更 0。");
        assertEquals(994, desk.count());
    }

    @Test
    void theListShowsThemMaskedAndFindsAWholeDocumentOnly() {
        desk.written(RosterBook.of(3));
        String list = "/schools/" + desk.school.code() + "/desk/roster";

        desk.officer
                .get(list)
                .see("考生1", "考生2", "1100**********", "139****0001")
                .seeNot(RosterBook.document(1));
        desk.officer.get(list + "?q=" + RosterBook.document(2)).see("考生2").seeNot("考生1", "考生3");
        desk.officer.get(list + "?q=" + RosterBook.document(2).substring(0, 12)).see("没有符合条件的记录");
        desk.officer.get(list + "?q=2705180003").see("考生3").seeNot("考生1");
    }

    @Test
    void aSecondFileShowsWhatItChangesAndWritesThat() {
        desk.written(RosterBook.of(5));
        var again = RosterBook.of(6).set(2, 1, "欧阳雨桐").set(3, 5, "13800000003").without(5);

        String page = desk.previewed(again.upload("again.xlsx"));

        assertEquals(
                List.of("1", "2", "2", "1", "0", "0"),
                desk.officer.get(page).select("main .chip b").eachText());
        desk.officer
                .get(page + "?kind=CHANGED")
                .see("欧阳雨桐", "139****0003", "138****0003")
                .seeNot("13800000003");
        desk.officer.get(page + "?kind=MISSING").see("考生5");
        desk.commit(page);
        assertEquals(6, desk.count());
    }

    @Test
    void aPreviewOfAnOlderRosterIsRefused() {
        String first = desk.previewed(RosterBook.of(4).upload("a.xlsx"));
        String second = desk.previewed(RosterBook.of(5).upload("b.xlsx"));
        Page stale = desk.officer.get(second);
        desk.commit(first);

        stale.form(second + "/commit").submit().hasStatus(409).see("预览之后名单又变了");
        desk.officer.get(second).see("预览之后名单又变了");
        assertEquals(4, desk.count());
    }

    @Test
    void headingsAreRememberedForTheNextFile() {
        String first = desk.uploaded(RosterBook.of(1).upload("a.xlsx"));
        var form =
                desk.officer.get(first + "/mapping").see("缴费", "1100**********").form(first + "/mapping");
        form.submit().redirectsTo(first);

        String second = desk.uploaded(RosterBook.of(1).upload("b.xlsx"));

        desk.officer.get(second + "/mapping").see("认出");
    }

    @Test
    void theSameHeadingsAreReadAsTheyWereDecidedLast() {
        String first = desk.uploaded(strange("生源地,手机号,专业,姓名,身份证号,费用"));
        desk.officer
                .get(first + "/mapping?row=3")
                .form(first + "/mapping")
                .fill("splits", "true")
                .submit()
                .redirectsTo(first);
        for (int other = 0; other < 3; other++) {
            desk.previewed(RosterBook.of(1).upload("other.xlsx"));
        }

        String second = desk.uploaded(strange("费用,姓名,身份证号,生源地,专业,手机号"));

        Page mapping = desk.officer.get(second + "/mapping").see("沿用", "导入 #1 的对应", "表头在第 3 行");
        assertEquals("true", mapping.form(second + "/mapping").value("splits"));
        mapping.form(second + "/mapping").submit().redirectsTo(second);
        Workshop.workOff(product);
        assertEquals("1", desk.counts(second).get(0));
    }

    /** A note that looks like headings above the real ones. */
    private static Upload strange(String headings) {
        String row = headings.replace("生源地", "江西")
                .replace("手机号", "13900000001")
                .replace("专业", "音乐学")
                .replace("姓名", "考生1")
                .replace("身份证号", RosterBook.document(1))
                .replace("费用", "已缴");
        return Upload.text("file", "strange.csv", "姓名,身份证号,专业,手机号,生源地,考生号\n说明,,,,,\n" + headings + "\n" + row + "\n");
    }

    @Test
    void linesAreFoundByMajorAndByReason() {
        desk.major("指挥");
        String page = desk.previewed(RosterBook.of(9)
                .set(2, 4, "指挥")
                .set(4, 1, "")
                .set(5, 1, "")
                .set(5, 4, "手风琴")
                .upload("a.xlsx"));

        Page rejected = desk.officer.get(page + "?kind=REJECTED");
        assertEquals(
                List.of("2", "1"),
                rejected.select(".row-line__end").eachText(),
                "a row counts for each of its reasons");
        desk.officer
                .get(rejected.select("a.row-line").get(1).attr("href"))
                .see("共 1 行")
                .seeNot("考生4");
        Page added = desk.officer.get(page + "?kind=ADDED");
        String conductor = added.select("select[name=major] option").stream()
                .filter(option -> option.text().equals("指挥"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        desk.officer
                .get(page + "?kind=ADDED&major=" + conductor)
                .see("考生2", "共 1 行")
                .seeNot("考生1");
        desk.officer.get(page + "?kind=ADDED&q=考生3").see("考生3", "共 1 行").seeNot("考生1");
        desk.officer.get(page + "?kind=ADDED&q=音乐").see("没有符合条件的行");
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedInWords() {
        refused(Upload.text("file", "a.xlsx", "%PDF-1.7 not a table \u0000"), 422);
        refused(new Upload("file", "empty.xlsx", "application/octet-stream", new byte[0]), 422);
        refused(new Upload("file", "", "application/octet-stream", new byte[0]), 422);
        refused(Upload.text("file", "page.xls", "<html><body><table><tr><td>姓名</td></tr></table></body></html>"), 422);
    }

    @Test
    void anOfficerCorrectsANameByHand() {
        desk.written(RosterBook.of(2));
        String list = "/schools/" + desk.school.code() + "/desk/roster/";
        String one = list + desk.find("考生1").ref();

        desk.officer
                .get(one + "/correction")
                .form(one + "/correction")
                .fill("name", "")
                .submit()
                .hasStatus(422);
        desk.officer
                .get(one + "/correction")
                .form(one + "/correction")
                .fill("name", "阿依努尔.买买提")
                .fill("region", "新疆")
                .submit()
                .redirectsTo(one);

        desk.officer.get(one).see("阿依努尔·买买提", "新疆维吾尔自治区").seeNot(RosterBook.document(1));
    }

    @Test
    void anotherSchoolsOfficerFindsNothingAndTheAuditorOnlyLooks() {
        String page = desk.written(RosterBook.of(2));
        Browserless stranger = stage.desk("stranger" + schools).officer();
        Browserless auditor = stage.schools().staff(desk.school, Role.AUDITOR, "审计员");

        stranger.get(page).hasStatus(404);
        stranger.get(desk.imports).hasStatus(404);
        auditor.get(page).hasStatus(200).seeNot("撤销这次导入");
        auditor.get(desk.imports).hasStatus(200).seeNot("上传名单");
        String token = auditor.cookie("cb-csrf").orElseThrow();
        auditor.post(page + "/undo", Map.of("_csrf", token, "reason", "x")).hasStatus(403);
        assertEquals(2, desk.count());
    }

    private void refused(Upload upload, int status) {
        Page page = desk.officer
                .get(desk.imports)
                .form(desk.imports)
                .upload(upload)
                .submit()
                .hasStatus(status);
        assertEquals(1, page.select(".field__error").size());
    }
}
