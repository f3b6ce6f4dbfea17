package callboard.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Accounts;
import callboard.account.Role;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.config.DataFolder;
import callboard.retention.Deletions;
import callboard.retention.Retention;
import callboard.review.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FaceVerificationTest {

    private final ToldMatcher machine = new ToldMatcher();
    private final TestDatabase database = Databases.h2();
    private final Product product = Product.on(
            database,
            Map.of(
                    "callboard.job.threads",
                    "0",
                    "callboard.review.second-look-percent",
                    "100",
                    "callboard.face.matcher",
                    machine.toString()),
            InventedDocumentsInTests.class);
    private final Cast cast = new Cast(product);
    private long lin;
    private Browserless phone;
    private Browserless xu;

    @BeforeEach
    void linIsCertified() {
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        lin = cast.candidate("13800138001");
        phone = cast.filled(cast.in("/login", "13800138001"), "林知夏", Cast.LIN);
        phone.get("/face").see("先完成身份认证");
        cast.confirm(phone);
        xu = cast.in("/login/staff", "xu@example.org");
        cast.decide(xu, only("/platform/manual-entries"), Map.of("outcome", "ACCEPT"));
    }

    @AfterEach
    void stop() {
        product.close();
        database.close();
        machine.close();
    }

    @Test
    void aReviewerVerifiesAndItHolds() {
        capture();
        assertEquals(FaceStanding.WAITING, standing());
        String address = only("/platform/face-reviews");
        assertEquals(404, xu.get(address + "/images/front").status());
        cast.hold(xu, address);
        assertEquals(200, xu.get(Cast.picture(xu, address, "front")).status());
        assertEquals(200, xu.get(Cast.picture(xu, address, "certified")).status());

        xu.get(address).form(address).submit("是同一个人，通过 A").redirectsTo("/platform/face-reviews");

        assertEquals(FaceStanding.VERIFIED, standing());
        phone.get("/face").see("已通过");
    }

    @Test
    void whatCannotBeSeenIsCapturedAgain() {
        capture();
        cast.decide(xu, only("/platform/face-reviews"), Map.of("outcome", "RETURN", "reason", "face.reason.dark"));
        assertEquals(FaceStanding.NONE, standing());
        phone.get("/face").see("光线太暗");

        capture();

        assertEquals(FaceStanding.WAITING, standing());
    }

    @Test
    void theAdministratorsWordsStandInsteadOfOurs() {
        cast.staff("周管理", "zhou@example.org", Role.PLATFORM_ADMIN);
        Browserless zhou = cast.in("/login/staff", "zhou@example.org");
        assertEquals(404, xu.get("/platform/reasons").status());
        var wrong = zhou.post("/platform/reasons", dark(zhou, "")).hasStatus(422);
        var kept = wrong.select("details[open] :is([name=zh], [checked])").eachAttr("value");
        assertEquals(List.of("请到窗边再拍", "true"), kept);
        zhou.post("/platform/reasons", dark(zhou, "Go to a window")).redirectsTo("/platform/reasons");
        capture();
        String address = only("/platform/face-reviews");
        cast.hold(xu, address);
        String reason = xu.get(address)
                .see("请到窗边再拍")
                .seeNot("光线太暗")
                .select("[name=reason][value^=template]")
                .attr("value");

        cast.decide(xu, address, Map.of("outcome", "RETURN", "reason", reason));
        String retirement =
                zhou.get("/platform/reasons").select("form[action$=retirement]").attr("action");
        zhou.post(retirement, Map.of("_csrf", cast.token(zhou))).hasStatus(303);

        phone.get("/face").see("请到窗边再拍");
        zhou.get("/platform/reasons").seeNot("Go to a window");
    }

    @Test
    void whatTheMachineDoesNotMatchThreeTimesComesToAPerson() {
        machine.says("unsure 1 0 1");
        capture("MACHINE", "upload");
        assertEquals(FaceStanding.NONE, standing());
        phone.get("/face").see("第 1 次没有通过", "申请人工审核");
        capture("MACHINE", "upload");
        phone.get("/face").see("第 2 次没有通过");
        machine.says("fail 1 1 1");
        capture("MACHINE", "upload");

        assertEquals(FaceStanding.WAITING, standing());
        phone.get("/face").see("第 3 次也没有通过", "下一位就是你");
        String address = only("/platform/face-reviews");
        cast.hold(xu, address);
        xu.get(address).see("机器认为不是同一个人", "1 · 1 · 1", "3 次").seeNot("没有机器比对的结果");
    }

    @Test
    void aPersonLooksAsSoonAsTheCandidateAsks() {
        machine.says("unsure");
        phone.post("/face/review", Map.of("_csrf", cast.token(phone))).hasStatus(409);
        capture("MACHINE", "camera");
        phone.get("/face").form("/face/review").submit().redirectsTo("/face");

        assertEquals(FaceStanding.WAITING, standing());
        String address = only("/platform/face-reviews");
        cast.hold(xu, address);
        xu.get(address).see("机器没有把握", "考生要求人工审核");
        cast.decide(xu, address, Map.of("outcome", "ACCEPT"));
        assertEquals(FaceStanding.VERIFIED, standing());
    }

    @Test
    void whatWaitsMayBeTakenBackAndTheMachineTriesOnWhereItStood() {
        phone.post("/face/withdrawal", Map.of("_csrf", cast.token(phone))).hasStatus(409);
        machine.says("unsure");
        capture("MACHINE", "camera");
        phone.get("/face").form("/face/review").submit().redirectsTo("/face");
        String address = only("/platform/face-reviews");
        cast.hold(xu, address);
        phone.get("/face").see("还剩 2 次").form("/face/withdrawal").submit().redirectsTo("/face");

        assertEquals(FaceStanding.NONE, standing());
        xu.post(address, Map.of("outcome", "ACCEPT", "_csrf", cast.token(xu))).hasStatus(409);
        phone.get("/face").see("审核已撤回");
        capture("MACHINE", "camera");
        phone.get("/face").see("第 2 次没有通过");
        capture("MACHINE", "camera");
        phone.get("/face").see("第 3 次也没有通过", "仍由人核对");
    }

    @Test
    void onlyTheCameraLetsTheMachineVerify() {
        machine.says("pass 1 1 1");
        capture("MACHINE", "camera");
        assertEquals(FaceStanding.VERIFIED, standing());
        phone.get("/face").see("已通过");
        xu.get("/platform/face-reviews").see("没有");
    }

    @Test
    void anotherPersonIsRefusedWithTheReason() {
        capture();
        cast.decide(xu, only("/platform/face-reviews"), Map.of("outcome", "REJECT", "reason", "face.reason.person"));

        assertEquals(FaceStanding.REFUSED, standing());
        phone.get("/face").see("没有确认是同一个人", "不是同一个人");
    }

    /** Captures after 180 days, pictures of the document too, the account after a year without a sign-in. */
    @Test
    void whatIsKeptLongEnoughIsDeletedAndCounted() throws Exception {
        capture();
        cast.decide(xu, only("/platform/face-reviews"), Map.of("outcome", "ACCEPT"));
        cast.staff("马管理", "ma@example.org", Role.PLATFORM_ADMIN);
        assertEquals(6, pictures());

        expire(Duration.ofDays(179));
        assertEquals(6, pictures());
        expire(Duration.ofDays(2));
        assertEquals(6, pictures(), "while somebody is to look a second time");
        assertEquals(false, product.ask(() -> product.bean(Desk.class).isOpenAbout(lin)), "which she does not know");
        secondLooks();
        expire(Duration.ZERO);
        assertEquals(1, pictures());
        assertEquals(FaceStanding.VERIFIED, standing());
        cast.in("/login", "13800138001").get("/certification").see("已认证");

        expire(Duration.ofDays(366));
        assertEquals(0, pictures());
        product.browser()
                .post("/login", Map.of("username", "13800138001", "password", Cast.PASSWORD))
                .hasStatus(422);
        var account = product.ask(() -> product.bean(Accounts.class).byId(lin).orElseThrow());
        assertEquals("", account.name());
        cast.candidate("13800138001");
        cast.in("/login/staff", "ma@example.org")
                .get("/platform/retention")
                .see("人脸照片", "证件和报名证明照片", "没有申请过考试的账号", "180");
        assertEquals(
                List.of("account 1", "document 1", "face 1"),
                product.ask(() -> product.bean(Deletions.class).totals().stream()
                        .map(total -> total.className() + " " + total.many())
                        .toList()));
    }

    private void secondLooks() {
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        xu = cast.in("/login/staff", "dai@example.org");
        String face = only("/platform/face-reviews");
        cast.decide(xu, only("/platform/manual-entries"), Map.of("outcome", "ACCEPT"));
        cast.hold(xu, face);
        assertEquals(5, xu.get(face).select("img[src*='/images/']").size(), "all that the desk compares");
        cast.decide(xu, face, Map.of("outcome", "ACCEPT"));
    }

    private void expire(Duration later) {
        product.clock().advance(later);
        product.act(() -> product.bean(Retention.class).run());
    }

    private long pictures() throws IOException {
        try (Stream<Path> files = Files.walk(product.bean(DataFolder.class).folder("images"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aSecondLookComesToSomebodyElseAndADifferenceToTheAdministrator() {
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("周管理", "zhou@example.org", Role.PLATFORM_ADMIN);
        Browserless dai = cast.in("/login/staff", "dai@example.org");
        capture();
        cast.decide(xu, only("/platform/face-reviews"), Map.of("outcome", "ACCEPT"));
        var first = only("/platform/face-reviews");

        xu.get(first).see("你已经对这一件作过决定");
        cast.hold(dai, first);
        dai.get(first).see("随机复看");
        cast.decide(dai, first, Map.of("outcome", "REJECT", "reason", "face.reason.person"));

        assertEquals(FaceStanding.VERIFIED, standing());
        dai.get("/platform/face-reviews").see("1 件里 1 件不同", "戴审核 今天决定");
        cast.in("/login/staff", "zhou@example.org").get("/notices").see("复看结果和第一次不同");
    }

    private void capture() {
        capture("PERSON", "upload");
        phone.get("/face").see("下一位就是你");
    }

    private void capture(String how, String way) {
        phone.get("/face")
                .form("/face")
                .fill("how", how)
                .fill("way", way)
                .upload(Papers.picture("front"))
                .upload(Papers.picture("second"))
                .upload(Papers.picture("third"))
                .submit()
                .redirectsTo("/face");
    }

    private Map<String, String> dark(Browserless zhou, String english) {
        var fields = new java.util.HashMap<>(Map.of("desk", "FACE", "like", "face.reason.dark", "instead", "true"));
        fields.putAll(Map.of("zh", "请到窗边再拍", "en", english, "_csrf", cast.token(zhou)));
        return fields;
    }

    private String only(String list) {
        return xu.get(list).select(".casework__queue a").attr("href");
    }

    private FaceStanding standing() {
        return product.ask(() -> product.bean(FaceStandings.class).of(lin));
    }
}
