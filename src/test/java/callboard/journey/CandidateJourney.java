package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.exam.Exam;
import callboard.major.Direction;
import callboard.rich.Prose;
import callboard.rules.Asker;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import callboard.text.ExamText;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;

/** 林知夏 with her phone, from the registration to the recording that has arrived at the house. */
final class CandidateJourney {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PHONE = "13800138001";
    private static final String PLEDGE = "我本人参加江州音乐学院的远程视频考试，所提交的视频由我本人在考试时间内录制。\n\n".repeat(12);

    private static Product product;
    private static RunningClock clock;
    private static ApplyStage stage;
    private static Cast cast;
    private static Exam exam;

    private Visit visit;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE, java.util.Map.of(), InventedDocumentsInTests.class);
        clock = new RunningClock(product.clock(), TestClock.MORNING);
        stage = new ApplyStage(product, DATABASE, "jiangzhou", "江州音乐学院");
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        Direction bel = stage.direction("美声");
        exam = stage.exam(bel, terms());
        product.act(() -> product.bean(ExamTexts.class)
                .add(new ExamText(
                        exam,
                        TextKind.PLEDGE,
                        2,
                        new ExamText.Draft("诚信承诺书", Prose.ofPlain(PLEDGE), false, 0),
                        new Asker.Person(0, "王老师"),
                        product.clock().now())));
        stage.register("林知厦", Cast.LIN, "江西省", bel);
    }

    private static SubjectTerms terms() {
        return new SubjectTerms(
                "自选曲目一首",
                Format.PREPARED,
                new SubjectTerms.Framing(Subject.Orientation.FREE, Subject.Camera.FREE, false, false),
                new SubjectTerms.Takes(4, 60, true, 2),
                "请勿在画面和声音中透露姓名、学校。");
    }

    @AfterAll
    static void stop() {
        clock.close();
        product.close();
        DATABASE.close();
    }

    @Test
    void aCandidateGetsFromTheRegistrationToTheArrivedRecording() throws IOException {
        try (Visit phone = Visit.withPhone(product)) {
            visit = phone;
            register();
            certify();
            beCertified();
            beRefused();
            apply();
            signPledge();
            comeBackInTheMorning();
            checkDevice();
            recordTwice();
            submit();
            arrive();
        }
    }

    private void register() {
        visit.open("/").look("candidate-01-door").click(".footbar a");
        visit.at("/login").click("main a[href='/register']");
        visit.at("/register").look("candidate-02-register");
        visit.solve().fill("username", PHONE).press("获取验证码");
        visit.see("验证码已发").look("candidate-03-code");
        visit.fill("code", visit.fromOutbox("\\d{6}"))
                .fill("password", Cast.PASSWORD)
                .tick("terms", "sensitive")
                .press("注册");
        visit.at("/").look("candidate-04-home");
    }

    private void certify() throws IOException {
        visit.open("/certification").look("candidate-05-certification").press("开始认证");
        visit.at("/certification/category")
                .choose("category", "NATIONAL")
                .look("candidate-06-category")
                .press("保存并继续");
        visit.at("/certification/document").look("candidate-07-document");
        upload("front");
        upload("back");
        visit.fill("name", "林知夏").fill("number", Cast.LIN.replace("469", "461")).press("保存并继续");
        visit.see("校验码不对").look("candidate-08-wrong-number");
        visit.fill("number", Cast.LIN).press("保存并继续");
        visit.at("/certification/photo").look("candidate-09-photo");
        upload("photo");
        visit.press("继续");
        visit.at("/certification/school")
                .select("region", "江西省")
                .fill("school", "安澜县第一中学")
                .look("candidate-10-school")
                .press("保存并继续");
        visit.at("/certification/confirmation").look("candidate-11-confirmation");
        visit.choose("agreed", "true").press("确认认证");
        visit.at("/certification").look("candidate-12-in-review");
    }

    private void upload(String side) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "journey"));
        visit.attach(
                side,
                Files.write(folder.resolve(side + ".jpg"), Papers.picture(side).bytes()));
        visit.click("[data-check]:not([hidden]) [data-check-use]");
        visit.shown("img[src*='/images/" + side + "?']");
    }

    private void beCertified() {
        Browserless xu = cast.in("/login/staff", "xu@example.org");
        String entry = xu.get("/platform/manual-entries")
                .select(".casework__queue a:contains(林知夏)")
                .attr("href");
        cast.hold(xu, entry);
        xu.get(entry).form(entry).submit("通过 A").redirectsTo("/platform/manual-entries");
        visit.open("/certification").see("已认证").look("candidate-13-certified");
        visit.open("/").look("candidate-14-home");
    }

    /** The school's list has her name with another character. */
    private void beRefused() {
        visit.open("/schools").look("candidate-15-schools");
        visit.click("main a[href='/schools/jiangzhou']")
                .look("candidate-16-school")
                .press("申请视频考试");
        visit.at("/schools/jiangzhou/applications")
                .look("candidate-17-document")
                .press("是这个证件，查看专业");
        visit.at("/refusals/.+").look("candidate-18-refused");
        Browserless officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
        String row =
                officer.get(stage.desk() + "/roster").select("a:contains(林知厦)").attr("href");
        officer.get(row + "/correction")
                .form(row + "/correction")
                .fill("name", "林知夏")
                .submit()
                .redirectsTo(row);
    }

    private void apply() {
        visit.open("/schools/jiangzhou/applications").press("是这个证件，查看专业");
        visit.at("/schools/jiangzhou/registrations")
                .choose("exam", exam.ref())
                .look("candidate-19-registrations")
                .press("申请这个专业");
        visit.at("/entries/.+").look("candidate-20-applied");
    }

    private void signPledge() {
        visit.press("去签署");
        visit.at("/entries/[^/]+/pledge").look("candidate-21-pledge");
        visit.until("scrollTo(0, document.body.scrollHeight); "
                + "return document.querySelector('[data-read-gate] a').hasAttribute('href')");
        visit.picture("candidate-22-read").press("去签名");
        visit.at("/entries/[^/]+/pledge/signature").fill("name", "林知夏");
        draw(visit.shown("[data-pad-canvas]"));
        visit.choose("read", "true").look("candidate-23-signature").press("签署承诺书");
        visit.see("服务器收到").look("candidate-24-signed");
    }

    /** Something like a 林. */
    private void draw(WebElement pad) {
        Actions pen = new Actions(visit.driver());
        for (int[] stroke :
                new int[][] {{-90, -20, -10, -20}, {-50, -50, -50, 50}, {10, -20, 90, -20}, {50, -50, 50, 50}}) {
            pen.moveToElement(pad, stroke[0], stroke[1])
                    .clickAndHold()
                    .moveToElement(pad, stroke[2], stroke[3])
                    .release();
        }
        pen.perform();
    }

    private void comeBackInTheMorning() {
        clock.goTo(ApplyStage.OPENS.plus(Duration.ofMinutes(5)));
        visit.leave().signIn("/login", PHONE, Cast.PASSWORD).look("candidate-25-morning");
        visit.open("/entries").look("candidate-26-entries").press("查看详情");
        visit.at("/entries/[^/]+").look("candidate-27-entry").press("去考试");
        visit.at("/entries/[^/]+/notice").look("candidate-28-notice");
        visit.choose("read", "true").click("[form=notice]").at("/entries/[^/]+/device");
    }

    private void checkDevice() {
        String checked = "return ['passed', 'failed'].some(s => !document.querySelector(`[data-stage=${s}]`).hidden)";
        visit.look("candidate-29-device").click("[data-room=start]").until(checked);
        if (!visit.reads("这台设备可以考试")) { // a busy machine may play the sample too late: one presses again
            visit.click("[data-room=start]").until(checked);
        }
        visit.see("这台设备可以考试").look("candidate-30-device").click("[data-room=next]");
        visit.until("return !!document.querySelector('.room-subject')").look("candidate-31-room");
    }

    private void recordTwice() {
        visit.click(".room-subject [data-room=record]");
        record("candidate-32");
        visit.look("candidate-34-take").click("[data-room=takes] [data-room=back]");
        visit.look("candidate-35-room").click(".room-subject [data-room=record]");
        record("candidate-36");
        visit.click(".room-take:first-of-type [data-room=choose]").look("candidate-38-chosen");
    }

    private void record(String pictures) {
        visit.until(phase("guide")).picture(pictures + "-guide").click("[data-room=shutter]");
        visit.until(phase("rec")).picture(pictures + "-recording");
        visit.until("return document.querySelector('[data-room=shutter]').getAttribute('aria-disabled') !== 'true'");
        visit.click("[data-room=shutter]").until("return !document.querySelector('[data-room=takes]').hidden");
    }

    private static String phase(String name) {
        return "return document.querySelector('[data-room=stage]').dataset.phase === '" + name + "'";
    }

    /** Over a line so slow that she is back at her uploads, and reloads them, before the bytes are through. */
    private void submit() {
        visit.click("[data-room=ask]").shown("[data-room=confirm]");
        visit.look("candidate-39-sure");
        slowLine();
        visit.click("[data-room=confirm]").until("return !document.querySelector('[data-room=receipt]').hidden");
        visit.look("candidate-40-receipt");
        visit.open("/uploads").shown("[data-upload-phase=sending]");
        visit.look("candidate-41-uploading");
        visit.driver().navigate().refresh();
        visit.shown("[data-upload-phase=sending]");
        visit.driver().deleteNetworkConditions();
    }

    private void slowLine() {
        ChromiumNetworkConditions line = new ChromiumNetworkConditions();
        line.setLatency(Duration.ofMillis(50));
        line.setDownloadThroughput(1_000_000);
        line.setUploadThroughput(20_000);
        visit.driver().setNetworkConditions(line);
    }

    private void arrive() {
        visit.until("return document.querySelector('[data-upload-phase=stored]')?.hidden === false");
        visit.until("return !document.querySelector('.footbar')").look("candidate-42-arrived");
        visit.patiently(() -> takes().get(0).state() == Take.State.READY ? true : null);
        assertEquals(true, takes().get(0).copies().playback().isPresent());
        assertEquals(true, takes().get(0).copies().sheet().isPresent());
        visit.click("a[href^='/receipts/']").look("candidate-43-receipt");
        visit.open("/entries").look("candidate-44-entries");
        visit.open("/").look("candidate-45-home");
    }

    private static List<Take> takes() {
        return product.ask(() -> {
            Account account = product.bean(AccountService.class).byLogin(PHONE).orElseThrow();
            return product.bean(Takes.class).sealedOf(account.id());
        });
    }
}
