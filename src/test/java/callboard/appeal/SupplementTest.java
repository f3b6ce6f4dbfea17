package callboard.appeal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.InventedDocumentsInTests;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.audit.AuditRows;
import callboard.certification.Cast;
import callboard.certification.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** 请补材料: the holder lets his days pass, the appellant answers. */
@OnBothDatabases
final class SupplementTest {

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final TestDatabase database;

    SupplementTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aSideIsAskedForMoreAndTheCaseRestsUntilItComesOrTheDateHas() throws IOException {
        try (Product product = Product.still(database, InventedDocumentsInTests.class)) {
            var play = new Play(product, new Cast(product));
            play.begin();
            play.askTheHolderWhoDoesNotAnswer();
            play.askTheAppellantWhoDoes();
            play.eachTakesHomeWhatHeWasAskedAndWhatHeGave();
            play.leaveATrail();
        }
    }

    private static final class Play {

        private final Product product;
        private final Cast cast;
        private Browserless holder;
        private Browserless appellant;
        private String own;
        private String address;

        Play(Product product, Cast cast) {
            this.product = product;
            this.cast = cast;
        }

        void begin() {
            for (String name : new String[] {"xu", "dai", "meng"}) {
                cast.staff(name, name + "@example.org", Role.PLATFORM_REVIEWER);
            }
            cast.candidate("13800138001");
            cast.candidate("13800138002");
            holder = cast.filled(cast.in("/login", "13800138001"), "林知夏", Cast.LIN);
            cast.confirm(holder);
            cast.decide(desk("meng"), first(desk("meng"), "/platform/manual-entries"), Map.of("outcome", "ACCEPT"));
            appellant = cast.in("/login", "13800138002");
            own = new Appellant(appellant, "林知夏", Cast.LIN).claim().appeal("我第一次注册登场");
            address = first(desk("xu"), "/platform/appeals");
        }

        void askTheHolderWhoDoesNotAnswer() {
            Browserless xu = desk("xu");
            ask(xu, "HOLDER", "appeal.want.household").hasStatus(409);
            cast.hold(xu, address);
            xu.get(address).see("手动填写", "曾用设备", "报名名单", "申请的考试", "正在考试");
            ask(xu, "", "appeal.want.household").hasStatus(422).see("请选由谁补材料");
            ask(xu, "HOLDER", "appeal.want.other").hasStatus(422).see("请写");
            ask(xu, "HOLDER", "appeal.want.household").redirectsTo("/platform/appeals");

            xu.get("/platform/appeals").see("等补材料");
            xu.get(address).see("已请当事人补材料").seeNot("138****8001");
            String rest = "/platform/holds/" + address.substring(address.lastIndexOf('/') + 1);
            xu.post(rest, Map.of("_csrf", cast.token(xu))).hasStatus(409);
            xu.post("/platform/next-cases/appeals", Map.of("_csrf", cast.token(xu)))
                    .redirectsTo("/platform/appeals");

            String page = wanted(holder);
            holder.get("/notices").see("请补充证件材料");
            holder.get(page).see("户口本首页和本人页", "照片要看得清").seeNot("申诉", "138****8002", "账号乙");
            assertEquals(404, appellant.get(page).status());
            appellant.get(own).see("审核员正在核对").seeNot("补充");
            holder.get(page).form(page).submit().hasStatus(422).see("至少选一张照片");

            product.clock().advance(THREE_DAYS);
            holder.get(page).see("期限已过");
            send(holder, page).hasStatus(409);
        }

        void askTheAppellantWhoDoes() {
            Browserless dai = desk("dai");
            cast.hold(dai, address);
            dai.get(address).see("已请甲补", "没有收到");
            ask(dai, "APPELLANT", "appeal.want.school").redirectsTo("/platform/appeals");
            String page = wanted(appellant);
            assertEquals(404, holder.get(page).status());
            appellant.get(own).see("审核员请你补充证件材料");

            appellant
                    .get(page)
                    .form(page)
                    .upload(Papers.picture("first"))
                    .fill("words", "学校今天才开")
                    .submit()
                    .redirectsTo(page);

            appellant.get(page).see("材料已收到");
            send(appellant, page).hasStatus(409);
            cast.hold(dai, address);
            dai.get(address).see("乙：补充材料 1", "学校今天才开");
            String picture =
                    dai.get(address).select("img[src*='/supplements/']").attr("src");
            assertEquals(200, dai.get(picture).status());
            assertEquals(
                    1,
                    trail(address).stream().filter("viewing.act.seen"::equals).count());
            assertEquals(404, desk("xu").get(picture).status());
            assertEquals(404, appellant.get(picture).status());
        }

        void eachTakesHomeWhatHeWasAskedAndWhatHeGave() throws IOException {
            Map<String, String> given = data(appellant);
            assertEquals(true, given.containsKey("supplements/1/1.jpg"));
            assertEquals(true, given.get("data.json").contains("学校今天才开"));

            Map<String, String> asked = data(holder);
            assertEquals(false, asked.containsKey("supplements/1/1.jpg"));
            assertEquals(true, asked.get("data.json").contains("户口本首页和本人页\\n照片要看得清"));
            assertEquals(false, asked.get("data.json").contains("学校今天才开"));
        }

        void leaveATrail() {
            assertEquals(
                    List.of("appeal.act.asked", "appeal.act.asked", "appeal.act.submitted", "appeal.act.supplemented"),
                    trail(own));
        }

        /** The acts on what stands at an address. */
        private List<String> trail(String page) {
            String ref = page.substring(page.lastIndexOf('/') + 1);
            return product.ask(() -> product.bean(AuditRows.class).about(ref)).stream()
                    .map(row -> row.kind())
                    .sorted()
                    .toList();
        }

        private Page ask(Browserless browser, String party, String wanted) {
            var fields = new HashMap<>(Map.of("party", party, "wanted", wanted, "days", "3"));
            fields.put("wish", wanted.endsWith("household") ? "照片要看得清" : "");
            fields.put("_csrf", cast.token(browser));
            return browser.post(address + "/supplements", fields);
        }

        private Page send(Browserless phone, String page) {
            return phone.post(page + "?_csrf=" + cast.token(phone), Map.of(), List.of(Papers.picture("first")));
        }

        /** The files of a candidate's own data, by their names. */
        private static Map<String, String> data(Browserless candidate) throws IOException {
            Page file = candidate
                    .get("/account/data")
                    .form("/account/data")
                    .fill("password", Cast.PASSWORD)
                    .submit();
            Map<String, String> files = new HashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                }
            }
            return files;
        }

        /** Where the bar at the foot of a candidate's pages leads. */
        private static String wanted(Browserless phone) {
            return phone.get("/schools").select("a[href^='/supplements/']").attr("href");
        }

        private Browserless desk(String name) {
            return cast.in("/login/staff", name + "@example.org");
        }

        private static String first(Browserless desk, String list) {
            return desk.get(list).select(".casework__queue a").attr("href");
        }
    }
}
