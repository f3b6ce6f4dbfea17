package callboard.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Accounts;
import callboard.account.Role;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 林知夏's document is held by the first account and claimed by the second. */
final class AppealTest {

    private static final Map<String, String> UPHOLD = Map.of("outcome", "ACCEPT");
    private static final Map<String, String> REFUSE =
            Map.of("outcome", "REJECT", "reason", "appeal.reason.not-proved", "words", "号码看不清");

    private final TestDatabase database = Databases.h2();
    private final Product product = Product.still(database, InventedDocumentsInTests.class, RoomsOfATest.class);
    private final Cast cast = new Cast(product);
    private long holder;
    private Browserless holderPhone;
    private Browserless phone;

    @BeforeEach
    void twoAccountsAndFourDeciders() {
        for (String name : new String[] {"xu", "dai", "bai", "meng"}) {
            cast.staff(name, name + "@example.org", Role.PLATFORM_REVIEWER);
        }
        cast.staff("周管理", "zhou@example.org", Role.PLATFORM_ADMIN);
        holder = cast.candidate("13800138001");
        cast.candidate("13800138002");
        holderPhone = cast.filled(cast.in("/login", "13800138001"), "林知夏", Cast.LIN);
        cast.confirm(holderPhone);
        Browserless meng = desk("meng");
        cast.decide(meng, only(meng, "/platform/manual-entries"), UPHOLD);
        phone = cast.in("/login", "13800138002");
        claim(phone);
    }

    @AfterEach
    void stop() {
        product.close();
        database.close();
    }

    @Test
    void twoWhoAgreeMoveTheDocumentAndEndTheLosersSignIns() {
        appeal(phone);
        Browserless xu = desk("xu");
        String address = only(xu, "/platform/appeals");
        cast.decide(xu, address, UPHOLD);
        assertEquals(Certification.State.CERTIFIED, state(holder));

        cast.decide(desk("dai"), address, UPHOLD);

        assertEquals(Certification.State.LOST, state(holder));
        var loser = product.ask(() -> product.bean(Accounts.class).byId(holder).orElseThrow());
        assertEquals("", loser.name());
        holderPhone.get("/certification").redirectsTo("/login?next=%2Fcertification");
        product.browser()
                .post("/login", Map.of("username", Cast.LIN, "password", Cast.PASSWORD))
                .hasStatus(422);
        phone.get("/certification").see("申诉成立");
        cast.in("/login", "13800138001")
                .get("/certification")
                .see("证件已改认证到另一个账号")
                .seeNot("138****8002");
    }

    @Test
    void twoWhoRefuseLeaveItAndTellWhy() {
        String own = appeal(phone);
        Browserless xu = desk("xu");
        String address = only(xu, "/platform/appeals");
        cast.decide(xu, address, REFUSE);
        phone.get(own).see("审核员正在核对").seeNot("号码看不清");
        phone.get(own).see(xu.get(address).select("h1").text().replaceAll(".* ", ""));
        phone.get("/").see("证件申诉正在核对").seeNot("先完成认证", "去认证");
        assertEquals(
                List.of(own),
                phone.get("/certification").select("a.button--filled").eachAttr("href"));

        cast.decide(desk("dai"), address, REFUSE);

        assertEquals(Certification.State.CERTIFIED, state(holder));
        phone.get(own).see("证件没有改动", "号码看不清").seeNot("138****8001");
    }

    @Test
    void theSecondDecidesBeforeHeSeesTheFirstOpinion() {
        appeal(phone);
        Browserless xu = desk("xu");
        String address = only(xu, "/platform/appeals");
        cast.decide(xu, address, REFUSE);

        Browserless dai = desk("dai");
        cast.hold(dai, address);
        dai.get(address).see("138****8001", "138****8002", "你决定之后才显示").seeNot("号码看不清");
        xu.get(address).see("你已经对这一件作过决定").seeNot("138****8001");
    }

    @Test
    void whoTwoDisagreeOnTheAdministratorDecides() {
        appeal(phone);
        Browserless xu = desk("xu");
        String address = only(xu, "/platform/appeals");
        cast.decide(xu, address, UPHOLD);
        cast.decide(desk("dai"), address, REFUSE);
        assertEquals(Certification.State.CERTIFIED, state(holder));
        desk("bai").get(address).see("由平台管理员决定");

        Browserless zhou = desk("zhou");
        cast.hold(zhou, address);
        zhou.get(address).see("号码看不清");
        cast.decide(zhou, address, UPHOLD);

        assertEquals(Certification.State.LOST, state(holder));
    }

    @Test
    void whoTouchedTheOtherSideCannotTakeTheCase() {
        appeal(phone);
        Browserless meng = desk("meng");
        String address = only(meng, "/platform/appeals");

        meng.get(address).see("你办过其中一个账号的审核");

        String ref = address.substring(address.lastIndexOf('/') + 1);
        meng.post("/platform/holds/" + ref, Map.of("_csrf", cast.token(meng))).hasStatus(409);
    }

    @Test
    void aSecondAppealForTheSameDocumentIsRefusedWhileTheFirstIsOpen() {
        appeal(phone);
        cast.candidate("13800138003");
        Browserless third = cast.in("/login", "13800138003");
        claim(third);

        third.get("/appeals/new").see("已有一件申诉正在核对").seeNot("手持证件", "看我的申诉");
        holderPhone.get("/appeals/new").see("现在不需要申诉", "去身份认证").seeNot("手持证件");
        third.post("/appeals", Map.of("words", "我的", "contact", "", "_csrf", cast.token(third)))
                .hasStatus(422);
    }

    @Test
    void aFormalRoomIsNotInterruptedAndTheDecisionTakesEffectWhenItIsOver() {
        Instant end = product.clock().now().plusSeconds(3600);
        product.act(() -> product.bean(RoomsOfATest.class).run(end));
        String own = upheld();

        product.act(() -> product.bean(AppealEffects.class).run());
        assertEquals(Certification.State.CERTIFIED, state(holder));
        assertEquals(200, holderPhone.get("/certification").status());
        phone.get(own).see("申诉成立，等待生效");
        phone.get("/appeals/new").see("已有一件申诉正在核对", "看我的申诉");
        product.clock().set(end);
        product.act(() -> product.bean(AppealEffects.class).run());

        assertEquals(Certification.State.LOST, state(holder));
        phone.get(own).see("证件已转到你的账号");
    }

    @Test
    void whatCannotTakeEffectAnyMoreEndsAndIsTold() throws SQLException {
        Instant end = product.clock().now().plusSeconds(3600);
        product.act(() -> product.bean(RoomsOfATest.class).run(end));
        String own = upheld();
        try (var connection = database.connection();
                var update = connection.createStatement()) {
            update.executeUpdate("update certification set document_index = 'other' where account_id <> " + holder);
        }
        product.clock().set(end);
        product.act(() -> product.bean(AppealEffects.class).run());

        phone.get(own).see("证件没有改动", "证件有变动，无法生效");
    }

    @Test
    void whoLostAnswersOnceBeforePeopleWhoDidNotDecide() {
        upheld();
        Browserless xu = desk("xu");
        Browserless loser = cast.in("/login", "13800138001");
        loser.post("/certification/renewal", Map.of("_csrf", cast.token(loser))).hasStatus(303);
        claim(loser);
        product.clock().set(product.clock().now().plusSeconds(60));

        String own = appeal(loser);
        String answer = only(xu, "/platform/appeals");
        xu.get(answer).see("你办过其中一个账号的审核");
        cast.staff("lan", "lan@example.org", Role.PLATFORM_REVIEWER);
        cast.decide(desk("bai"), answer, REFUSE);
        cast.decide(desk("lan"), answer, REFUSE);

        loser.get(own).see("证件没有改动");
        loser.get("/appeals/new").see("你已经申诉过一次");
    }

    @Test
    void anotherAppealNeedsNewEvidence() {
        appeal(phone);
        Browserless xu = desk("xu");
        String address = only(xu, "/platform/appeals");
        cast.decide(xu, address, REFUSE);
        cast.decide(desk("dai"), address, REFUSE);

        lin(phone).bring("holding", "household");
        var same = Map.of("words", "还是我的", "contact", "", "_csrf", cast.token(phone));
        phone.post("/appeals", same).hasStatus(422).see("再申诉要有新的材料");
        byte[] other = Papers.picture("photo").bytes();
        phone.get("/appeals/new")
                .form("/appeals/new/evidence/more")
                .upload(new Upload("more", "more.jpg", "image/jpeg", other))
                .submit();

        phone.post("/appeals", same).hasStatus(303);
    }

    @Test
    void evidenceOfADraftGoesWhenItIsOld() {
        lin(phone).bring("holding");

        product.clock().advance(Duration.ofDays(364));
        assertEquals(0, expired());
        product.clock().advance(Duration.ofDays(2));

        assertEquals(1, expired());
        assertEquals(0, expired());
    }

    private int expired() {
        Instant before = product.clock().now().minus(Duration.ofDays(365));
        return product.ask(() -> product.bean(ExpiredEvidence.class).delete(before, 50));
    }

    @Test
    void whoAppealsKeepsTheDocumentThatPeopleLookAt() {
        assertEquals(404, holderPhone.get(appeal(phone)).status());
        phone.get("/certification/document")
                .form("/certification/document")
                .fill("number", "990726200811040485")
                .submit()
                .hasStatus(409)
                .see("申诉还没有结束");
        claim(phone);
    }

    private static void claim(Browserless browser) {
        lin(browser).claim();
    }

    private String upheld() {
        String own = appeal(phone);
        Browserless xu = desk("xu");
        String address = only(xu, "/platform/appeals");
        cast.decide(xu, address, UPHOLD);
        cast.decide(desk("dai"), address, UPHOLD);
        return own;
    }

    private static String appeal(Browserless browser) {
        return lin(browser).appeal("我第一次注册登场");
    }

    private static Appellant lin(Browserless browser) {
        return new Appellant(browser, "林知夏", Cast.LIN);
    }

    private Browserless desk(String name) {
        return cast.in("/login/staff", name + "@example.org");
    }

    private static String only(Browserless desk, String list) {
        return desk.get(list).select(".casework__queue a").attr("href");
    }

    private Certification.State state(long account) {
        return product.ask(() ->
                product.bean(Certifications.class).of(account).orElseThrow().state());
    }
}
