package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.identity.CertifiedPerson;
import callboard.journey.RecordedExam.Examinee;
import callboard.journey.RecordedExam.Work;
import callboard.video.DemoVideo.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/**
 * From recordings that have arrived to results that are read: 赵审核 screens, 孙评委 judges, 陈老师 draws the line, 钱发布 releases,
 * 吴导出 takes the sheet home, and the candidates look at their phones.
 */
final class ResultJourney {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "the curtain rises at nine";

    private static Product product;
    private static RunningClock clock;
    private static RecordedExam stage;
    private static String desk;
    private static Work lin;
    private static Work he;
    private static Work zheng;
    private static Work su;
    private static Examinee meng;

    private Visit visit;
    private Player film;

    @BeforeAll
    static void start() throws IOException {
        product = Product.on(DATABASE);
        product.clock().set(TestClock.MORNING);
        stage = new RecordedExam(product, DATABASE);
        desk = stage.desk();
        Examinee[] examinees = {
            stage.applied("林知夏"), stage.applied("何沐阳"), stage.applied("郑思远"), stage.applied("苏和巴特尔·阿木古楞")
        };
        meng = stage.applied("孟繁星");
        stage.open();
        lin = stage.recorded(examinees[0], 14, Picture.COLOURS);
        he = stage.recorded(examinees[1], 12, Picture.COLOURS);
        zheng = stage.recorded(examinees[2], 11, Picture.BLACK);
        su = stage.recorded(examinees[3], 13, Picture.COLOURS);
        clock = new RunningClock(product.clock(), product.clock().now());
    }

    @AfterAll
    static void stop() {
        clock.close();
        product.close();
        DATABASE.close();
    }

    @Test
    void recordingsBecomeResultsThatAreRead() throws Exception {
        try (Visit office = Visit.atDesk(product);
                Visit phone = Visit.withPhone(product)) {
            visit = office;
            film = new Player(office);
            letEverythingArrive();
            readNothingYet(phone);
            screen();
            assignJudge();
            judge();
            draft();
            String list = confirm(phone);
            read(phone, list);
            export();
        }
    }

    /** The films are examined while it is still the day they were made. */
    private void letEverythingArrive() {
        visit.patiently(() -> stage.ready(List.of(lin, he, zheng, su)) ? true : null);
        clock.goTo(RecordedExam.EVENING);
    }

    private void readNothingYet(Visit phone) {
        phone.signIn("/login", lin.examinee().person().phone(), CertifiedPerson.PASSWORD);
        phone.open("/results").see("还没有公布的结果").look("result-01-nothing-yet");
    }

    private void screen() {
        visit.signIn("/login/staff", stage.staff(Role.REVIEWER, "赵审核"), PASSWORD)
                .at(desk + "/screening")
                .look("result-02-reviewer")
                .press("声乐（美声）初试");
        visit.at(grid()).look("result-03-flagged").press("全部待筛4");
        visit.until("const posters = [...document.querySelectorAll('.reel__poster')]; "
                + "return posters.length === 4 && posters.every(one => one.naturalWidth > 0)");
        visit.look("result-04-grid");
        watch();
        findFault();
        findViolation();
        passTheOthers();
    }

    /** The black one stands first. */
    private void watch() {
        visit.click(".reel > li:first-child .reel__picture")
                .at(screening(zheng))
                .keys(" ");
        film.awaitPlaying();
        visit.keys(" ");
        film.awaitStill();
        visit.click(".sheet-cells li:last-child a");
        film.awaitAt(9, 11);
        visit.keys("j");
        film.awaitAt(4, 6);
        assertEquals(206L, film.partStatus());
        visit.look("result-05-watched");
    }

    private void findFault() {
        visit.keys("2").press("保存并看下一份");
        visit.see("请写明原因").look("result-06-no-reason");
        visit.fill("reason", "全程黑屏，只有声音。").press("保存并看下一份");
        visit.see("技术故障").see("改上一份").look("result-07-next");
    }

    private void findViolation() {
        visit.open(grid() + "?show=todo")
                .click("[aria-label='疑似违规 " + su.examinee().number() + "']");
        visit.at(screening(su)).click("[data-jump='5']");
        film.awaitAt(4, 6);
        visit.press("标记当前时间");
        visit.until("return document.activeElement.id === 'f-marks'").append("marks", "画面中有第二人");
        visit.fill("reason", "违反录制要求：他人入镜。").look("result-08-violation").press("保存并看下一份");
        visit.see("疑似违规");
    }

    private void passTheOthers() {
        visit.open(grid() + "?show=todo")
                .click("[aria-label='通过 " + lin.examinee().number() + "']");
        visit.at(screening(he)).choose("outcome", "OK").press("保存并看下一份");
        visit.at(grid()).see("这一组已全部看完").look("result-09-all-seen");
        visit.press("疑似违规1").see("他人入镜").look("result-10-suspected").leave();
    }

    private void assignJudge() {
        stage.staff(Role.JUDGE, "孙评委");
        visit.signIn("/login/staff", stage.staff(Role.OFFICER, "陈老师"), PASSWORD);
        visit.open(desk + "/judging").look("result-11-judging").press("声乐（美声）初试");
        visit.at(desk + "/exams/[^/]+/judging").look("result-12-no-judge");
        visit.click("label.choice").press("安排选中的评委");
        visit.see("孙评委").look("result-13-judge").leave();
    }

    private void judge() {
        visit.signIn("/login/staff", "jiangzhou.JUDGE@example.org", PASSWORD);
        visit.at("/judging").look("result-14-duties").press("开始评分");
        listen("result-15-work");
        saveDraft();
        String score = score();
        visit.fill("score", score).press("定稿并看下一份");
        visit.see("已定稿：" + score + " 分").look("result-19-next");
        listen("result-20-second");
        visit.fill("score", score()).press("定稿");
        visit.at("/judging/[^/]+").see("2 / 2 份已定稿").look("result-21-all-marked");
        assertBlind();
        visit.leave();
    }

    private void listen(String picture) {
        visit.at("/judging/[^/]+/works/[^/]+").click("[data-play]");
        film.awaitPlaying();
        visit.click("[data-pause]");
        film.awaitStill();
        visit.keys("l");
        film.awaitAt(5, 12);
        visit.look(picture);
        assertBlind();
    }

    /** Nothing on a judge's page leads to a person. */
    private void assertBlind() {
        String page = visit.driver().getPageSource();
        List<String> found = new ArrayList<>();
        for (Work work : List.of(lin, he, zheng, su)) {
            CertifiedPerson person = work.examinee().person();
            found.addAll(List.of(person.name(), person.number(), person.phone()));
            found.addAll(List.of(
                    work.examinee().number(), work.take(), work.examinee().entry()));
        }
        assertEquals(List.of(), found.stream().filter(page::contains).toList());
    }

    private void saveDraft() {
        visit.fill("score", "88.3").press("存草稿");
        visit.see("最近的是 88 和 88.5").look("result-16-refused");
        visit.fill("score", "75").see("草稿已保存").press("存草稿");
        visit.see("草稿已保存。").look("result-17-draft").press("退出");
        visit.at("/judging/[^/]+").see("1 份草稿").look("result-18-works").press("草稿1");
        visit.until("return location.search === '?show=DRAFT'").click("td.table__main a");
        visit.at("/judging/[^/]+/works/[^/]+");
        assertEquals("75", visit.shown("#f-score").getDomProperty("value"));
    }

    /** He likes the longer film, which is 林知夏's, as he cannot know. */
    private String score() {
        return Integer.parseInt(visit.shown("video").getDomAttribute("data-seconds")) > he.seconds() ? "91.5" : "78";
    }

    private void draft() {
        visit.signIn("/login/staff", "jiangzhou.OFFICER@example.org", PASSWORD);
        visit.open(desk + "/publications").look("result-22-no-list").press("起草名单");
        visit.at(desk + "/exams/[^/]+/publications/new").look("result-23-no-line");
        visit.fill("score", "八十").press("按这条线看看");
        visit.see("请填写 0 到 9999 之间的分数").look("result-24-no-number");
        visit.fill("score", "80").press("按这条线看看").see("合格线 80").look("result-25-line");
        visit.press("写成草稿，1 人合格");
        visit.at(publication()).see("等待第二人确认").look("result-26-draft");
        visit.press("看全部 5 人").see("孟繁星").look("result-27-lines").leave();
    }

    /** Gives the public address of the list. */
    private String confirm(Visit phone) {
        visit.signIn("/login/staff", stage.staff(Role.PUBLISHER, "钱发布"), PASSWORD)
                .look("result-28-publisher");
        visit.open(desk + "/publications").press("查看").at(publication()).look("result-29-unconfirmed");
        visit.fill("count", "2").press("确认公布");
        visit.see("与名单不一致").look("result-30-wrong-count");
        phone.open("/results").see("还没有公布的结果");
        visit.fill("count", "1").see("与名单一致").choose("moment", "NOW").press("确认公布");
        visit.see("已公布").look("result-31-released");
        String list = visit.shown("main a[href*='/results/']").getDomAttribute("href");
        visit.leave();
        return list;
    }

    private void read(Visit phone, String list) {
        phone.patiently(() -> phone.open("/").reads("1 条未读") ? true : null);
        phone.see("查看考试结果").look("result-32-home").click("main a[href='/notices']");
        phone.at("/notices").see("合格名单」已公布").look("result-33-notice").press("去看「考试结果已公布」");
        phone.at("/results/[^/]+").see("合格").see("91.50").look("result-34-passed");
        phone.click("main a[href='" + list + "']");
        phone.at(list).see("林*夏").look("result-35-public");
        phone.open("/results").see("合格").look("result-36-results");
        read(phone, he.examinee(), "未合格", "result-37-failed");
        read(phone, su.examinee(), "暂不公布", "result-38-withheld");
        read(phone, zheng.examinee(), "暂不公布", "result-39-withheld");
        read(phone, meng, "缺考", "result-40-absent");
    }

    private static void read(Visit phone, Examinee who, String outcome, String picture) {
        phone.leave().signIn("/login", who.person().phone(), CertifiedPerson.PASSWORD);
        phone.open(who.entry().replace("/entries/", "/results/")).see(outcome).look(picture);
    }

    private void export() throws Exception {
        visit.signIn("/login/staff", stage.staff(Role.EXPORTER, "吴导出"), PASSWORD)
                .look("result-41-exporter");
        visit.open(desk + "/exports").look("result-42-exports").press("导出 5 行");
        WebElement link = visit.shown("a[href$='/file']");
        visit.look("result-43-exported");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(visit.download(link)))) {
            List<String> numbers = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                assertEquals(CellType.STRING, row.getCell(0).getCellType());
                numbers.add(row.getCell(0).getStringCellValue());
            }
            assertEquals(6, numbers.size());
            assertEquals(lin.examinee().number(), numbers.get(1));
            assertTrue(numbers.contains(meng.number()), numbers::toString);
        }
    }

    private static String grid() {
        return desk + "/exams/" + stage.exam().ref() + "/screening";
    }

    private static String screening(Work work) {
        return desk + "/screening/" + work.take();
    }

    private static String publication() {
        return desk + "/publications/[^/]+";
    }
}
