package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.imports.RosterBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * From an empty platform to an exam that candidates can apply for, one with all formats beside it, and both once more for what comes next: 周平台,
 * the school's 王主任 and its officer 陈老师.
 */
final class OfficerJourney {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "the curtain rises at nine";
    private static final String DESK = "/schools/jiangzhou/desk";
    private static final String EXAM = DESK + "/exams/[^/]+";
    private static Product product;
    private static RunningClock clock;

    private Visit visit;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
        clock = new RunningClock(product.clock(), TestClock.MORNING);
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account zhou = accounts.create(
                    new AccountService.Newcomer(Account.Kind.STAFF, "周平台", "zhou@example.org", PASSWORD));
            accounts.grant(zhou, List.of(Role.PLATFORM_ADMIN), OptionalLong.empty());
        });
    }

    @AfterAll
    static void stop() {
        clock.close();
        product.close();
        DATABASE.close();
    }

    @Test
    void aSchoolIsFoundedAndItsExamOpened() throws IOException {
        try (Visit desk = Visit.atDesk(product)) {
            visit = desk;
            foundSchool();
            inviteColleagues();
            planSeason();
            publishPage();
            draftExam();
            addSubject();
            planSessions();
            writeTexts("officer-22");
            missOnly("officer-26-checklist", "名单里没有人报考");
            importRoster();
            openExam();
            draftEveryFormat();
            new Copies(visit, DESK).copyExamAndSeason("声乐（美声）复试");
        }
    }

    private void foundSchool() {
        visit.signIn("/login/staff", "zhou@example.org", PASSWORD).look("officer-01-platform");
        visit.open("/platform/schools").look("officer-02-no-schools").press("新建学校");
        visit.fill("name", "江州音乐学院")
                .fill("region", "江西省")
                .fill("code", "jiangzhou")
                .fill("adminName", "王主任")
                .fill("adminEmail", "wang@example.org")
                .look("officer-03-new-school")
                .press("建立学校");
        visit.at("/platform/schools/jiangzhou/edit")
                .fill("phone", "0791-5550 1208")
                .fill("email", "zsb@jiangzhou.example.org")
                .fill("hours", "工作日 9:00–17:00")
                .look("officer-04-school")
                .press("保存");
        visit.at("/platform/schools").look("officer-05-schools").leave();
    }

    private void inviteColleagues() {
        visit.open(invitation()).look("officer-06-invitation");
        accept(invitation());
        visit.at(DESK).look("officer-07-desk-of-the-administrator");
        visit.open(DESK + "/staff").press("邀请同事");
        visit.at(DESK + "/staff/new").look("officer-08-invite");
        welcome("赵审核", "zhao@example.org", "REVIEWER");
        welcome("孙评委", "sun@example.org", "JUDGE");
        welcome("钱发布", "qian@example.org", "PUBLISHER");
        visit.look("officer-09-staff");
        invite("陈老师", "chen@example.org", "OFFICER");
        accept(invitation());
        visit.at(DESK).look("officer-10-desk");
    }

    private void invite(String name, String email, String role) {
        visit.open(DESK + "/staff/new")
                .fill("name", name)
                .fill("email", email)
                .choose("roles", role)
                .press("发送邀请");
        visit.at(DESK + "/staff").see(name);
    }

    /** A colleague who does not sit down at this desk. */
    private void welcome(String name, String email, String role) {
        invite(name, email, role);
        String link = invitation();
        product.browser()
                .get(link)
                .form(link)
                .fill("password", PASSWORD)
                .submit()
                .hasStatus(303);
    }

    /** The person's mail is opened at this desk, whoever sat there before. */
    private void accept(String invitation) {
        visit.leave().open(invitation).fill("password", PASSWORD).press("接受邀请");
        visit.until("return !location.pathname.startsWith('/invitations')");
    }

    private String invitation() {
        return visit.fromOutbox("/invitations/\\S+");
    }

    private void planSeason() {
        visit.open(DESK + "/seasons")
                .fill("year", "2027")
                .look("officer-12-seasons")
                .press("建立招生季");
        visit.see("2027 招生季");
        visit.open(DESK + "/majors").look("officer-13-no-majors").press("新增专业");
        visit.fill("name", "声乐")
                .fill("majorCode", "130202")
                .look("officer-14-major")
                .press("保存专业");
        visit.at(DESK + "/majors").fill("direction", "美声").press("加方向");
        visit.see("加上方向 美声").fill("direction", "民族").press("加方向");
        visit.see("加上方向 民族").look("officer-15-majors");
    }

    private void publishPage() {
        visit.open(DESK + "/brochure")
                .write("introduction", "江西唯一的独立建制音乐学院。")
                .look("officer-15-page")
                .press("保存草稿");
        visit.see("草稿已保存").press("发布");
        visit.see("学校主页已发布").look("officer-15-school-page");
    }

    private void draftExam() {
        visit.open(DESK + "/exams").look("officer-16-exams");
        visit.open(DESK + "/exams/new")
                .select("target", "声乐（美声）")
                .choose("round", "PRELIMINARY")
                .look("officer-17-new-exam")
                .press("建立考试");
        visit.at(EXAM + "/edit")
                .fill("opensAt", "2027-01-17T09:00")
                .fill("closesAt", "2027-01-18T21:00")
                .fill("limitMinutes", "50")
                .choose("booking", "true")
                .choose("facePolicy", "OFF")
                .look("officer-18-times")
                .press("保存");
        visit.at(EXAM).look("officer-19-exam");
    }

    private void addSubject() {
        visit.press("添加科目");
        visit.at(EXAM + "/subjects/new")
                .fill("name", "自选曲目一首")
                .fill("maxSeconds", "300")
                .fill("minSeconds", "60")
                .fill("maxTakes", "2")
                .choose("orientation", "LANDSCAPE")
                .choose("camera", "REAR")
                .fill("cautions", "请勿在画面和声音中透露姓名、学校。")
                .look("officer-20-subject")
                .press("保存科目");
        visit.at(EXAM).see("自选曲目一首").look("officer-21-exam");
    }

    /** Every hour of both days but noon. */
    private void planSessions() {
        visit.press("场次").at(EXAM + "/slots").look("officer-21-no-sessions").press("批量添加");
        visit.at(EXAM + "/slots/series")
                .fill("firstDay", "2027-01-17")
                .fill("lastDay", "2027-01-18")
                .fill("from", "9:00")
                .fill("to", "17:00")
                .fill("pauseFrom", "12:00")
                .fill("pauseTo", "13:00")
                .fill("every", "60")
                .fill("capacity", "40")
                .press("预览");
        visit.see("14 个场次，560 个座位").look("officer-21-series").press("添加 14 个场次");
        visit.at(EXAM + "/slots").see("添加了 14 个场次").look("officer-21-sessions");
    }

    private void writeTexts(String pictures) {
        visit.press("文本");
        visit.at(EXAM + "/texts").look(pictures + "-texts").click("main li a[href$='/contact']");
        visit.at(EXAM + "/contact").fill("contact", "0791-5550 1208").press("保存联系方式");
        visit.see("联系方式已保存").press("文本");
        visit.at(EXAM + "/texts").click("main li a[href$='/notice']");
        visit.at(EXAM + "/notice").press("开始写");
        visit.at(EXAM + "/notice/new").look(pictures + "-notice").press("启用这个版本");
        visit.at(EXAM + "/notice").see("第 1 版已启用").press("承诺书");
        visit.at(EXAM + "/pledge").look(pictures + "-no-pledge").press("开始写");
        visit.at(EXAM + "/pledge/new").look(pictures + "-new-pledge").press("启用这个版本");
        visit.at(EXAM + "/pledge").look(pictures + "-pledge");
    }

    /** What the checklist of the exam at hand would have gone wrong with. */
    private void missOnly(String picture, String... titles) {
        visit.press("检查清单").at(EXAM + "/checklist").look(picture);
        assertEquals(
                List.of(titles),
                visit
                        .driver()
                        .findElements(By.cssSelector(".check--bad .check__title, .check--warn .check__title"))
                        .stream()
                        .map(WebElement::getText)
                        .toList());
    }

    private void importRoster() throws IOException {
        visit.open(DESK + "/roster").look("officer-27-no-roster");
        visit.open(DESK + "/roster/imports")
                .attach("file", workbook())
                .look("officer-28-upload")
                .press("上传");
        visit.at(DESK + "/roster/imports/[^/]+/mapping")
                .look("officer-29-mapping")
                .press("读取并预览");
        visit.click(".job a").shown(".desk__bar button");
        visit.look("officer-30-preview").press("写入 59 行");
        visit.click(".job a").see("已写入：新增 59").look("officer-31-imported");
        visit.open(DESK + "/roster").look("officer-32-roster");
    }

    /** A good roster but for a wrong check character, a name that is missing and a row that is there twice. */
    private static Path workbook() throws IOException {
        RosterBook book = RosterBook.of(63, "声乐（美声）");
        book.set(7, RosterBook.DOCUMENT, "110000200803010001").set(21, RosterBook.NAME, "");
        book.set(42, RosterBook.DOCUMENT, RosterBook.document(41)).set(42, RosterBook.NAME, "考生41");
        return Files.write(
                Files.createDirectories(Path.of("target", "journey")).resolve("2027声乐报名名单.xlsx"),
                book.upload("roster.xlsx").bytes());
    }

    private void openExam() {
        visit.open(DESK + "/exams").look("officer-33-exams");
        visit.click("main table a").press("检查并开放");
        visit.at(EXAM + "/checklist").look("officer-34-checklist").press("开放这场考试");
        visit.see("已开放").look("officer-35-open");
        visit.open(DESK + "/exams").look("officer-36-exams");
        visit.open(DESK).look("officer-37-desk");
    }

    /** 民族: each format once, of which the room plays one so far. */
    private void draftEveryFormat() {
        new EveryFormat(visit, DESK).draft("声乐（民族）");
        writeTexts("officer-44");
        missOnly("officer-45-checklist", "这种形式还不能考", "名单里没有人报考");
    }
}
