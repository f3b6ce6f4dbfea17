package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.consent.Agreed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 林知夏 finds her document certified by another account. Two reviewers decide for her, the other account loses it, is locked out and
 * helped by the support. Both candidates have a phone; whoever works at a desk has a keyboard and no mouse.
 */
final class AppealJourney {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String HOLDER = "13800138001";
    private static final String OWNER = "13800138002";

    /** Of the account that holds the document first. */
    private static final String PASSWORD = "somebody else's stage";

    private static Product product;
    private static Cast cast;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE, Map.of(), InventedDocumentsInTests.class);
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("孟审核", "meng@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("罗客服", "luo@example.org", Role.SUPPORT);
        product.act(() -> Agreed.by(
                product,
                product.bean(AccountService.class)
                        .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", HOLDER, PASSWORD))));
        cast.candidate(OWNER);
        Browserless holder = cast.filled(product.browser().signIn("/login", HOLDER, PASSWORD), "林知夏", Cast.LIN);
        cast.confirm(holder);
        Browserless meng = cast.in("/login/staff", "meng@example.org");
        String entry = meng.get("/platform/manual-entries")
                .select(".casework__queue a")
                .attr("href");
        cast.decide(meng, entry, Map.of("outcome", "ACCEPT"));
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void theDocumentComesToItsOwnerAndTheOtherAccountIsHelped() throws IOException {
        try (Visit phone = Visit.withPhone(product);
                Visit other = Visit.withPhone(product);
                Visit desk = Visit.atDesk(product)) {
            Keyboard keyboard = new Keyboard(desk);
            other.signIn("/login", Cast.LIN, PASSWORD).open("/certification");
            other.see("已认证").look("appeal-01-holder");
            appeal(phone);
            decide(desk, keyboard, "xu@example.org", "appeal-05-first");
            phone.driver().navigate().refresh();
            phone.see("已有 1 位审核员看完").look("appeal-06-one-of-two");
            decide(desk, keyboard, "dai@example.org", "appeal-07-second");
            beCertified(phone, desk, keyboard);
            lose(other);
            beLockedOut(other);
            unlock(desk, keyboard);
            comeBack(other);
        }
    }

    private static void appeal(Visit phone) throws IOException {
        phone.signIn("/login", OWNER, Cast.PASSWORD).open("/certification/category");
        phone.choose("category", "NATIONAL").press("保存并继续");
        phone.at("/certification/document");
        upload(phone, "front");
        upload(phone, "back");
        phone.fill("name", "林知夏").fill("number", Cast.LIN).press("保存并继续");
        phone.at("/certification/taken").look("appeal-02-taken").press("去申诉");
        for (String evidence : new String[] {"holding", "household"}) {
            phone.at("/appeals/new").attach(evidence, file(evidence));
            phone.shown("img[src*='/evidence/" + evidence + "?']");
        }
        phone.fill("words", "我第一次注册登场，证件一直在我手里。").look("appeal-03-evidence").press("提交申诉");
        phone.at("/appeals/[^/]+").see("审核员正在核对").look("appeal-04-submitted");
    }

    /** The most urgent case, its pictures, and the decision. */
    private static void decide(Visit desk, Keyboard keyboard, String who, String picture) {
        keyboard.signIn(who, Cast.PASSWORD)
                .to(".desk__nav a[href='/platform/appeals']")
                .enter();
        desk.at("/platform/appeals");
        keyboard.type("n");
        desk.at("/platform/appeals/[^/]+").shown("[data-lease]");
        keyboard.type("z");
        desk.shown(".casework__large");
        keyboard.type("z").type("f").type("t");
        desk.shown(".casework__now[data-turn='1']");
        desk.look(picture);
        keyboard.type("a");
        desk.at("/platform/appeals").see("A-");
        keyboard.signOut();
    }

    /** What the appeal gave her still lacks a photo and a school, and a look at the papers. */
    private static void beCertified(Visit phone, Visit desk, Keyboard keyboard) throws IOException {
        phone.driver().navigate().refresh();
        phone.see("证件已转到你的账号").look("appeal-08-upheld").press("继续认证");
        phone.at("/certification").see("申诉成立").press("继续认证");
        phone.at("/certification/photo");
        upload(phone, "photo");
        phone.press("继续");
        phone.at("/certification/school").select("region", "江西省").fill("school", "安澜县第一中学");
        phone.press("保存并继续");
        phone.at("/certification/confirmation").choose("agreed", "true").press("确认认证");
        phone.at("/certification").see("审核员正在核对");
        keyboard.signIn("meng@example.org", Cast.PASSWORD)
                .to(".desk__nav a[href='/platform/manual-entries']")
                .enter();
        desk.at("/platform/manual-entries");
        keyboard.type("n");
        desk.at("/platform/manual-entries/[^/]+").shown("[data-lease]");
        keyboard.type("a");
        desk.at("/platform/manual-entries");
        keyboard.signOut();
        phone.driver().navigate().refresh();
        phone.see("已认证").look("appeal-09-certified");
        phone.leave().signIn("/login", Cast.LIN, Cast.PASSWORD).open("/certification");
        phone.see("已认证");
    }

    /** The page that is open leads nowhere any more, and neither does the number of the document. */
    private static void lose(Visit other) {
        other.open("/certification").at("/login");
        other.fill("username", Cast.LIN).fill("password", PASSWORD).click("main form button[type=submit]");
        other.see("账号或密码不对").look("appeal-10-dead");
        other.signIn("/login", HOLDER, PASSWORD).open("/certification");
        other.see("证件已改认证到另一个账号").look("appeal-11-lost");
        assertEquals(false, other.reads("138****8002"));
        other.leave();
    }

    private static void beLockedOut(Visit other) {
        for (int i = 0; i < 12 && !other.reads("试错太多次"); i++) {
            other.open("/login").fill("username", HOLDER).fill("password", "not the password");
            other.click("main form button[type=submit]");
            other.patiently(() -> other.reads("账号或密码不对") || other.reads("试错太多次") ? other : null);
        }
        other.see("试错太多次").look("appeal-12-locked");
    }

    private static void unlock(Visit desk, Keyboard keyboard) {
        keyboard.signIn("luo@example.org", Cast.PASSWORD)
                .to(".desk__nav a[href='/platform/support']")
                .enter();
        desk.at("/platform/support");
        keyboard.type("/").to("[data-search]").type("138 0013 8001").enter();
        desk.see("按手机号找到 1 人").see("密码输错太多").look("appeal-13-found");
        keyboard.to("[name=reason]").type("来电，忘了密码，已核对注册日期");
        keyboard.to("[formaction$='/unlocking']").enter();
        desk.see("登录锁定已解除").look("appeal-14-unlocked");
        keyboard.signOut();
    }

    private static void comeBack(Visit other) {
        other.signIn("/login", HOLDER, PASSWORD).open("/certification");
        other.see("证件已改认证到另一个账号").look("appeal-15-back");
    }

    private static void upload(Visit phone, String side) throws IOException {
        phone.attach(side, file(side)).click("[data-check]:not([hidden]) [data-check-use]");
        phone.shown("img[src*='/images/" + side + "?']");
    }

    private static Path file(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "journey"));
        return Files.write(
                folder.resolve("appeal-" + name + ".jpg"), Papers.picture(name).bytes());
    }
}
