package callboard.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.major.Majors;
import callboard.roster.Acts;
import callboard.roster.Applicant;
import callboard.roster.Applicants;
import callboard.school.School;
import callboard.school.Season;
import jakarta.data.Limit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** An officer's file on its way into the roster and back (R-43, R-43a). */
@OnBothDatabases
final class ImportFlowTest {

    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private School school;
    private Season season;
    private Browserless officer;
    private String imports;

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
        var desk = stage.desk("roster" + ++schools);
        school = desk.school();
        season = stage.schools().season(school);
        officer = desk.officer();
        imports = "/schools/" + school.code() + "/desk/roster/imports";
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

        String page = previewed(book.upload("2027初试.xlsx"));
        Page preview = officer.get(page);

        preview.see("2027初试.xlsx", "写入 994 行", "新增 994，变更 0");
        assertEquals(
                List.of("994", "0", "0", "0", "4", "2"),
                preview.select("main .chip b").eachText());
        officer.get(page + "?kind=REJECTED").see("考生10", "考生20", "考生30", "「手风琴」不在本季专业里。", "姓名为空。");
        officer.get(page + "?kind=DUPLICATE").see("第 51, 52 行");
        commit(page);

        officer.get(page).see("已写入：新增 994，变更 0。");
        assertEquals(994, count());
    }

    @Test
    void theListShowsThemMaskedAndFindsAWholeDocumentOnly() {
        written(RosterBook.of(3));
        String list = "/schools/" + school.code() + "/desk/roster";

        officer.get(list).see("考生1", "考生2", "1100**********", "139****0001").seeNot(RosterBook.document(1));
        officer.get(list + "?q=" + RosterBook.document(2)).see("考生2").seeNot("考生1", "考生3");
        officer.get(list + "?q=" + RosterBook.document(2).substring(0, 12)).see("没有符合条件的记录");
        officer.get(list + "?q=2705180003").see("考生3").seeNot("考生1");
    }

    @Test
    void aSecondFileShowsWhatItChangesAndWritesThat() {
        written(RosterBook.of(5));
        var again = RosterBook.of(6).set(2, 1, "欧阳雨桐").set(3, 5, "13800000003").without(5);

        String page = previewed(again.upload("again.xlsx"));

        assertEquals(
                List.of("1", "2", "2", "1", "0", "0"),
                officer.get(page).select("main .chip b").eachText());
        officer.get(page + "?kind=CHANGED")
                .see("欧阳雨桐", "139****0003", "138****0003")
                .seeNot("13800000003");
        officer.get(page + "?kind=MISSING").see("考生5");
        commit(page);
        assertEquals(6, count());
    }

    @Test
    void theSecondClickWritesNothingTwice() {
        String page = previewed(RosterBook.of(4).upload("a.xlsx"));
        Page preview = officer.get(page);
        preview.form(page + "/commit").submit().redirectsTo(page);
        preview.form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);
        preview.form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);

        assertEquals(4, count());
    }

    @Test
    void aPreviewOfAnOlderRosterIsRefused() {
        String first = previewed(RosterBook.of(4).upload("a.xlsx"));
        String second = previewed(RosterBook.of(5).upload("b.xlsx"));
        Page stale = officer.get(second);
        commit(first);

        stale.form(second + "/commit").submit().hasStatus(409).see("预览之后名单又变了");
        officer.get(second).see("预览之后名单又变了");
        assertEquals(4, count());
    }

    @Test
    void whileOneImportIsWrittenTheOtherWaits() {
        String first = previewed(RosterBook.of(4).upload("a.xlsx"));
        String second = previewed(RosterBook.of(5).upload("b.xlsx"));
        Page other = officer.get(second);
        officer.get(first).form(first + "/commit").submit().redirectsTo(first);

        other.form(second + "/commit").submit().hasStatus(409).see("王老师正在写入导入 #1");
    }

    @Test
    void anUndoBringsTheRosterBackAndKeepsWhoApplied() {
        written(RosterBook.of(3));
        String page = written(RosterBook.of(6).set(1, 1, "改了名"));
        use("考生5");

        officer.get(page).form(page + "/undo").submit().hasStatus(422).see("请写明为什么撤销。");
        officer.get(page).form(page + "/undo").fill("reason", "上传错了文件").submit().redirectsTo(page);
        Workshop.workOff(product);

        officer.get(page).see("这次导入已撤销", "上传错了文件", "有 1 行", "考生5");
        assertEquals(List.of("考生1", "考生2", "考生3", "考生5"), names());
    }

    @Test
    void aUsedRowIsNeitherWithdrawnNorGivenAnotherMajor() {
        officer.get("/schools/" + school.code() + "/desk/majors/new")
                .form("/schools/" + school.code() + "/desk/majors")
                .fill("name", "指挥")
                .submit()
                .hasStatus(303);
        written(RosterBook.of(4));
        use("考生1");
        use("考生2");

        String page = previewed(RosterBook.of(3).set(1, 4, "指挥").without(2).upload("c.xlsx"));
        officer.get(page + "?kind=LOCKED").see("考生1", "已申请「音乐学」，不能改为「指挥」");
        officer.get(page)
                .form(page + "/commit")
                .fill("missing", "WITHDRAW")
                .submit()
                .redirectsTo(page);
        Workshop.workOff(product);

        assertEquals(List.of("考生1", "考生2", "考生3"), names());
        var first = find("考生1");
        assertEquals("音乐学", majorOf(first));
    }

    @Test
    void whatWasWithdrawnComesBackWithAFile() {
        written(RosterBook.of(3));
        String page = previewed(RosterBook.of(2).upload("less.xlsx"));
        officer.get(page)
                .form(page + "/commit")
                .fill("missing", "WITHDRAW")
                .submit()
                .redirectsTo(page);
        Workshop.workOff(product);
        assertEquals(List.of("考生1", "考生2"), names());

        String back = previewed(RosterBook.of(3).upload("more.xlsx"));
        officer.get(back + "?kind=CHANGED").see("考生3", "恢复到名单");
        commit(back);

        assertEquals(List.of("考生1", "考生2", "考生3"), names());
    }

    @Test
    void headingsAreRememberedForTheNextFile() {
        String first = uploaded(RosterBook.of(1).upload("a.xlsx"));
        var form = officer.get(first + "/mapping").see("缴费", "1100**********").form(first + "/mapping");
        form.submit().redirectsTo(first);

        String second = uploaded(RosterBook.of(1).upload("b.xlsx"));

        officer.get(second + "/mapping").see("认出");
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedInWords() {
        refused(Upload.text("file", "a.xlsx", "%PDF-1.7 not a table \u0000"), 422);
        refused(new Upload("file", "empty.xlsx", "application/octet-stream", new byte[0]), 422);
        refused(new Upload("file", "", "application/octet-stream", new byte[0]), 422);
        refused(Upload.text("file", "page.xls", "<html><body><table><tr><td>姓名</td></tr></table></body></html>"), 422);
    }

    @Test
    void aWritingThatDiesLeavesNothingAndIsDoneAfterwards() {
        String page = previewed(RosterBook.of(700).upload("big.xlsx"));
        officer.get(page).form(page + "/commit").submit().redirectsTo(page);

        Workshop.dieAtTheEndOfAStep(product);
        assertEquals(0, count());
        officer.get(page).see("写入中");

        Workshop.workOff(product);
        assertEquals(700, count());
        officer.get(page).see("已写入：新增 700");
    }

    @Test
    void anOfficerCorrectsANameByHand() {
        written(RosterBook.of(2));
        String list = "/schools/" + school.code() + "/desk/roster/";
        String one = list + find("考生1").ref();

        officer.get(one + "/correction")
                .form(one + "/correction")
                .fill("name", "")
                .submit()
                .hasStatus(422);
        officer.get(one + "/correction")
                .form(one + "/correction")
                .fill("name", "阿依努尔.买买提")
                .fill("region", "新疆")
                .submit()
                .redirectsTo(one);

        officer.get(one).see("阿依努尔·买买提", "新疆维吾尔自治区").seeNot(RosterBook.document(1));
    }

    @Test
    void anotherSchoolsOfficerFindsNothingAndTheAuditorOnlyLooks() {
        String page = written(RosterBook.of(2));
        Browserless stranger = stage.desk("stranger" + schools).officer();
        Browserless auditor = stage.schools().staff(school, Role.AUDITOR, "审计员");

        stranger.get(page).hasStatus(404);
        stranger.get(imports).hasStatus(404);
        auditor.get(page).hasStatus(200).seeNot("撤销这次导入");
        auditor.get(imports).hasStatus(200).seeNot("上传名单");
        String token = auditor.cookie("cb-csrf").orElseThrow();
        auditor.post(page + "/undo", Map.of("_csrf", token, "reason", "x")).hasStatus(403);
        assertEquals(2, count());
    }

    private void refused(Upload upload, int status) {
        Page page = officer.get(imports).form(imports).upload(upload).submit().hasStatus(status);
        assertEquals(1, page.select(".field__error").size());
    }

    private String uploaded(Upload upload) {
        Page answer = officer.get(imports).form(imports).upload(upload).submit().hasStatus(303);
        return answer.header("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "")
                .replace("/mapping", "");
    }

    private String previewed(Upload upload) {
        String page = uploaded(upload);
        officer.get(page + "/mapping").form(page + "/mapping").submit().redirectsTo(page);
        Workshop.workOff(product);
        return page;
    }

    private void commit(String page) {
        officer.get(page).form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);
    }

    private String written(RosterBook book) {
        String page = previewed(book.upload("roster.xlsx"));
        commit(page);
        return page;
    }

    private long count() {
        return product.ask(() -> applicants().count(school.id(), season.id()));
    }

    private List<Applicant> all() {
        return product.ask(() -> applicants().page(school.id(), season.id(), "%", 0, Limit.of(51)));
    }

    private List<String> names() {
        return all().stream()
                .filter(one -> !one.isWithdrawn())
                .map(Applicant::name)
                .sorted()
                .toList();
    }

    private Applicant find(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private String majorOf(Applicant applicant) {
        return product.ask(() -> product.bean(Majors.class)
                .byId(school.id(), applicant.majorId())
                .orElseThrow()
                .name());
    }

    private void use(String name) {
        Applicant applicant = find(name);
        product.ask(() -> product.bean(Acts.class)
                .whole(() -> applicants().markUsed(school.id(), applicant.id(), TestClock.MORNING)));
    }

    private static Applicants applicants() {
        return product.bean(Applicants.class);
    }
}
