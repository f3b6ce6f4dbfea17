package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.screening.ScreeningStage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From scores to what candidates read, through the real pages. */
final class PublicationPagesTest {

    private static TestDatabase database;
    private static Product product;
    private static ResultStage stage;

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new ResultStage(product, "result");
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
    void theOfficerDrawsTheLineAndSeesWhoItParts() {
        Page page = stage.staff(Role.OFFICER)
                .get(stage.desk("exams/" + stage.screening().exam().ref() + "/publications/new?cut=SCORE&score=80"));

        page.see("合格线 80", "林知夏", "85.00", "郑思远", "59.50", "1 人疑似违规", "写成草稿，2 人合格");
        assertEquals(List.of("2", "1", "1", "1"), page.select(".figure-box b").eachText());
    }

    @Test
    void aLineByPlacesTakesWhoTiesAlong() {
        stage.sql(
                "update judge_mark set score = 80 where exam_id = ?",
                stage.screening().exam().id());
        Page page = stage.staff(Role.OFFICER)
                .get(stage.desk("exams/" + stage.screening().exam().ref() + "/publications/new?cut=PLACES&places=1"));

        page.see("有 3 人并列在线上，都合格", "写成草稿，3 人合格");
    }

    @Test
    void aLineThatIsNoNumberIsSaidBesideItsField() {
        stage.staff(Role.OFFICER)
                .get(stage.desk("exams/" + stage.screening().exam().ref() + "/publications/new?cut=SCORE&score=abc"))
                .see("请填写 0 到 9999 之间的分数")
                .seeNot("需要改正", "写成草稿");
    }

    @Test
    void nothingIsDraftedWhileSomebodyIsNotJudged() {
        stage.reopenAMark();
        Page page = stage.staff(Role.OFFICER)
                .get(stage.desk("exams/" + stage.screening().exam().ref() + "/publications/new?cut=SCORE&score=80"));

        page.see("还有 1 人没有成绩");
        page.form(page.address().replaceFirst("/new.*", ""))
                .submit()
                .hasStatus(409)
                .see("还有 1 人没有成绩");
    }

    @Test
    void aSecondPersonConfirmsByTheCountAndCandidatesReadIt() {
        String page = stage.draft("80");
        Browserless publisher = stage.staff(Role.PUBLISHER);

        stage.confirm(publisher, page, "3", "").hasStatus(422).see("与名单不一致");
        stage.candidate("林知夏").get("/results").see("还没有公布的结果");
        stage.confirm(publisher, page, "２", "").redirectsTo(page).arrive().see("已公布");

        stage.candidate("林知夏")
                .get("/results/" + stage.entry("林知夏").ref())
                .see("合格", "90.00", "80.00", "85.00", "1 / 3");
        stage.candidate("郑思远").get("/results/" + stage.entry("郑思远").ref()).see("未合格", "59.50", "3 / 3");
        stage.candidate("孟繁星")
                .get("/results/" + stage.entry("孟繁星").ref())
                .see("缺考")
                .seeNot("85.00");
        stage.candidate("苏和巴特尔")
                .get("/results/" + stage.entry("苏和巴特尔").ref())
                .see("暂不公布")
                .seeNot("违规", "由江州音乐学院");
        stage.candidate("林知夏").get("/results/" + stage.entry("郑思远").ref()).hasStatus(404);
        stage.candidate("林知夏").get("/entries").see("查看考试结果");
        stage.candidate("林知夏").get("/").see("查看考试结果");
    }

    @Test
    void whoHasANoticeFindsItFromHisHome() {
        Browserless lin = stage.candidate("林知夏");
        lin.get("/").seeNot("未读");
        stage.release(stage.draft("80"), "2");
        stage.writeReleases();

        lin.get("/").see("1 条未读");
        lin.get(lin.get("/account").see("1 条未读").link("通知1 条未读"))
                .see("考试结果已公布")
                .form("/notices/read")
                .submit()
                .redirectsTo("/notices");
        lin.get("/").seeNot("未读");
        stage.candidate("苏和巴特尔").get("/account").link("通知");
        stage.candidate("苏和巴特尔").get("/").seeNot("未读");
    }

    @Test
    void thePublicListNamesOnlyWhoPassedAndMasksThem() {
        String page = stage.draft("80");
        String address = "/schools/" + stage.screening().school().code() + "/results/"
                + stage.publication(page).ref();
        product.browser().get(address).hasStatus(404);
        stage.release(page, "2");

        product.browser()
                .get(address)
                .see("林*夏", "27****0001", "何*阳", "合格 2 人")
                .seeNot("林知夏", "2705180001", "85", "郑", "苏", "孟");
    }

    @Test
    void whoPreparedItOrJudgesItOrIsNoPublisherIsRefused() {
        String page = stage.draft("80");

        stage.people().judgeWhoPublishes().get(page).see("你是这个考试的评委");
        stage.staff(Role.OFFICER).get(page).see("只有发布人可以确认");
        assertEquals(403, post(stage.staff(Role.OFFICER), page + "/confirmation"));
        assertEquals(PublicationState.DRAFT, stage.publication(page).state(ResultStage.EVENING));
    }

    @Test
    void whatChangedSinceTheDraftIsNotConfirmed() {
        String page = stage.draft("80");
        stage.reopenAMark();

        stage.staff(Role.PUBLISHER).get(page).see("起草之后成绩或案件有变化");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", "").hasStatus(409).see("起草之后成绩或案件有变化");
        stage.staff(Role.OFFICER).get(page).form(page + "/removal").submit().redirectsTo(page);
        stage.staff(Role.OFFICER).get(stage.desk("publications")).see("已放弃");
    }

    @Test
    void aConfirmationIsCancelledUpToItsInstant() {
        String page = stage.draft("80");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", "2027-01-17T10:00")
                .redirectsTo(page);

        Page waiting = stage.staff(Role.PUBLISHER).get(page).see("已确认，等待公布", "1月17日");
        waiting.form(page + "/cancellation").submit().redirectsTo(page);

        stage.staff(Role.PUBLISHER).get(page).see("等待第二人确认");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", "2026-01-17T10:00")
                .hasStatus(422)
                .see("公布时间已经过去");
    }

    @Test
    void twoPeopleRecallAndNobodyReadsItAnyMore() {
        String page = stage.draft("80");
        stage.release(page, "2");
        stage.writeReleases();
        stage.staff(Role.OFFICER)
                .get(page)
                .form(page + "/recall")
                .submit()
                .hasStatus(422)
                .see("请写明撤回的原因");
        stage.staff(Role.PUBLISHER)
                .get(page)
                .form(page + "/recall")
                .fill("reason", "郑思远的分数录错了")
                .submit()
                .redirectsTo(page);
        stage.staff(Role.PUBLISHER).get(page).see("撤回由你提出");
        stage.candidate("林知夏").get("/results/" + stage.entry("林知夏").ref()).see("85.00");

        stage.people()
                .otherPublisher()
                .get(page)
                .form(page + "/recall/confirmation")
                .submit()
                .redirectsTo(page);

        stage.candidate("林知夏").get("/results/" + stage.entry("林知夏").ref()).hasStatus(404);
        stage.candidate("林知夏").get("/results").see("还没有公布的结果");
        stage.staff(Role.OFFICER).get(page).see("已撤回", "郑思远的分数录错了");
        assertEquals(
                List.of(4L, 4L),
                List.of(notices("result.notice.released.title"), notices("result.notice.recalled.title")));
        stage.draft("60");
    }

    @Test
    void anotherSchoolFindsNothingAndTheWrongRoleIsToldSo() {
        String page = stage.draft("80");
        Browserless stranger = new ScreeningStage(product, "elsewhere").staff(Role.PUBLISHER);

        stranger.get(page).hasStatus(404);
        stranger.get(page + "/lines").hasStatus(404);
        stranger.get(stage.desk("publications")).hasStatus(404);
        stranger.get(stage.desk("exports")).hasStatus(404);
        stage.staff(Role.REVIEWER).get(page).hasStatus(403);
        stage.staff(Role.JUDGE).get(stage.desk("publications")).hasStatus(403);
        stage.staff(Role.EXPORTER).get(page).hasStatus(403);
        stage.staff(Role.PUBLISHER).get(stage.desk("exports")).hasStatus(403);
        stage.staff(Role.AUDITOR).get(page).see("林知夏");
        assertEquals(403, post(stage.staff(Role.AUDITOR), page + "/removal"));
    }

    @Test
    void theWholeSheetIsFilteredByOutcome() {
        String page = stage.draft("80");

        stage.staff(Role.PUBLISHER).get(page + "/lines").see("林知夏", "孟繁星", "违规未结", "合格线 80.00");
        stage.staff(Role.PUBLISHER)
                .get(page + "/lines?outcome=ABSENT")
                .see("孟繁星")
                .seeNot("林知夏");
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        String page = stage.draft("80");
        Browserless officer = stage.staff(Role.OFFICER).speaking("en");

        officer.get(page).see("Around the cut-off", "Waits for a second person");
        officer.get(stage.desk("publications")).see("Pass lists");
        officer.get(stage.desk("exports")).see("Columns to export");
        officer.speaking("zh-CN");
    }

    private long notices(String kind) {
        return stage.number(
                "select count(*) from notice where kind = ? and school_id = ?",
                kind,
                stage.screening().school().id());
    }

    private static int post(Browserless browser, String address) {
        return browser.post(
                        address,
                        java.util.Map.of("_csrf", browser.cookie("cb-csrf").orElseThrow()))
                .status();
    }
}
