package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.appeal.Appellant;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.face.ToldMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a machine cannot say people decide: whose document it is, and whether a face is the one that was certified. Candidates have a
 * phone; whoever decides has a keyboard and no mouse.
 */
final class DeskJourney {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String HOLDER = "13800138001";
    private static final String CLAIMANT = "13800138002";
    private static final Map<String, String> NOT_PROVED =
            Map.of("outcome", "REJECT", "reason", "appeal.reason.not-proved", "words", "户口本上没有你的名字");

    private static ToldMatcher machine;
    private static Product product;
    private static Cast cast;

    @BeforeAll
    static void start() {
        machine = new ToldMatcher();
        product = Product.on(
                DATABASE, Map.of("callboard.face.matcher", machine.toString()), InventedDocumentsInTests.class);
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("孟审核", "meng@example.org", Role.PLATFORM_REVIEWER);
        cast.candidate(HOLDER);
        cast.candidate(CLAIMANT);
        cast.confirm(cast.filled(cast.in("/login", HOLDER), "林知夏", Cast.LIN));
        first("meng", "/platform/manual-entries", Map.of("outcome", "ACCEPT"));
        new Appellant(cast.in("/login", CLAIMANT), "林知夏", Cast.LIN).claim();
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
        machine.close();
    }

    @Test
    void aRefusedAppealLeavesTheDocumentAndAnotherNeedsNewEvidence() throws IOException {
        try (Visit phone = Visit.withPhone(product);
                Visit desk = Visit.atDesk(product)) {
            phone.signIn("/login", CLAIMANT, Cast.PASSWORD);
            appeal(phone);
            first("xu", "/platform/appeals", NOT_PROVED);
            Keyboard keyboard = new Keyboard(desk);
            take(desk, keyboard, "dai", "/platform/appeals");
            ask(desk, keyboard);
            supply(phone);
            refuse(desk, keyboard);
            phone.driver().navigate().refresh();
            phone.see("证件没有改动").see("户口本上没有你的名字").look("desk-02-refused");
            assertEquals(false, phone.reads("138****8001"));
            phone.press("用新材料再申诉");
            evidence(phone, "holding", "household");
            hasNothingNew(phone);
            evidence(phone, "more");
            phone.fill("words", "补上学校的证明。").press("提交申诉");
            phone.at("/appeals/[^/]+").see("审核员正在核对");
            phone.leave().signIn("/login", HOLDER, Cast.PASSWORD).open("/certification");
            phone.see("已认证").look("desk-04-holder");
            assertEquals(false, phone.reads("138****8002"));
        }
    }

    @Test
    void aFaceThatTheMachineMissesThreeTimesComesToAPerson() {
        try (Visit phone = Visit.withPhone(product);
                Visit desk = Visit.atDesk(product)) {
            phone.signIn("/login", HOLDER, Cast.PASSWORD).open("/face");
            machine.says("unsure 1 1 1");
            capture(phone);
            phone.see("第 1 次没有通过").look("desk-11-missed");
            capture(phone);
            phone.see("第 2 次没有通过");
            capture(phone);
            phone.see("第 3 次也没有通过").see("下一位就是你").look("desk-12-waiting");
            verify(desk);
            phone.driver().navigate().refresh();
            phone.see("已通过").look("desk-14-verified");
        }
    }

    private static void appeal(Visit phone) throws IOException {
        phone.open("/appeals/new");
        evidence(phone, "holding", "household");
        phone.fill("words", "我第一次注册登场。").press("提交申诉");
        phone.at("/appeals/[^/]+").see("审核员正在核对");
    }

    private static void evidence(Visit phone, String... kinds) throws IOException {
        for (String kind : kinds) {
            phone.at("/appeals/new").attach(kind, file(kind));
            phone.shown("img[src*='/evidence/" + kind + "?']");
        }
    }

    /** The same pictures as before. */
    private static void hasNothingNew(Visit phone) {
        phone.fill("words", "还是我的。").press("提交申诉");
        phone.see("再申诉要有新的材料").look("desk-03-same");
        phone.open("/appeals/new");
    }

    /** For more, which is no decision. */
    private static void ask(Visit desk, Keyboard keyboard) {
        keyboard.type("p").to("[name=party]").type(" ").to("[name=wanted]").type(" ");
        desk.look("desk-00-ask");
        keyboard.to("form[action$='/supplements'] button").enter();
        desk.at("/platform/appeals").see("等补材料");
    }

    private static void supply(Visit phone) throws IOException {
        String own = phone.path();
        phone.driver().navigate().refresh();
        phone.see("审核员请你补充证件材料").press("去补充");
        phone.at("/supplements/[^/]+").see("手持证件的清晰照片").look("desk-00-wanted");
        phone.attach("first", file("first")).press("提交材料");
        phone.see("材料已收到").open(own);
    }

    private static void refuse(Visit desk, Keyboard keyboard) {
        keyboard.type("n");
        desk.at("/platform/appeals/[^/]+").see("乙：补充材料 1");
        keyboard.type("w").to("[name=words]").type("户口本上没有你的名字").to("[value=REJECT]");
        desk.look("desk-01-refuse");
        keyboard.type("x");
        desk.at("/platform/appeals");
    }

    private static void capture(Visit phone) {
        phone.choose("how", "MACHINE").press("开始拍摄");
        for (int i = 0; i < 3; i++) {
            phone.until("const all = [...document.querySelectorAll('[data-face-pose]')];"
                    + "return all.findIndex(one => !one.hidden) === " + i
                    + " && document.querySelector('[data-face-video]').videoWidth > 0");
            phone.picture("desk-10-capture").click("[data-face-shoot]");
        }
        phone.at("/face");
    }

    private static void verify(Visit desk) {
        Keyboard keyboard = new Keyboard(desk);
        take(desk, keyboard, "meng", "/platform/face-reviews");
        desk.see("3 次").look("desk-13-compare");
        keyboard.type("z");
        desk.shown(".casework__large");
        keyboard.type("z").type("a");
        desk.at("/platform/face-reviews");
    }

    /** The most urgent case of a desk. */
    private static void take(Visit desk, Keyboard keyboard, String who, String address) {
        keyboard.signIn(who + "@example.org", Cast.PASSWORD)
                .to(".desk__nav a[href='" + address + "']")
                .enter();
        desk.at(address);
        keyboard.type("n");
        desk.at(address + "/[^/]+").shown("[data-lease]");
    }

    /** What is said by somebody whom nobody watches. */
    private static void first(String who, String address, Map<String, String> decision) {
        Browserless browser = cast.in("/login/staff", who + "@example.org");
        String open = browser.get(address).select(".casework__queue a").attr("href");
        cast.decide(browser, open, decision);
    }

    private static Path file(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "journey"));
        return Files.write(
                folder.resolve("desk-" + name + ".jpg"),
                Papers.picture(name.equals("more") ? "photo" : name).bytes());
    }
}
