package callboard.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.AccountService.Newcomer;
import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.AuditRows;
import callboard.audit.Trail;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.job.Recurring;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.Messages;
import jakarta.data.Limit;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees what in the back office, and what it does. */
final class OfficePagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String PASSWORD = "a stage of one's own";
    private static final Message CODE =
            Message.of("web.tagline", "web.job.step", "271828", 5).secretly();

    private static Product product;
    private static long xinghai;
    private static Account wang;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        product.act(() -> {
            xinghai = school("xinghai", "星海音乐学院");
            long jiangzhou = school("jiangzhou", "江州音乐学院");
            staff("zhou", Role.PLATFORM_ADMIN, OptionalLong.empty());
            staff("luo", Role.SUPPORT, OptionalLong.empty());
            wang = staff("wang", Role.ADMIN, OptionalLong.of(xinghai));
            staff("shen", Role.AUDITOR, OptionalLong.of(xinghai));
            staff("hao", Role.OFFICER, OptionalLong.of(xinghai));
            staff("gao", Role.ADMIN, OptionalLong.of(jiangzhou));
        });
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aSchoolReadsItsOwnTrailAndNoOther() {
        record(Act.of("web.tab.me", "a1")
                .named("第 218 行")
                .with("name", "欧阳雨彤", "欧阳雨桐")
                .because("F-2027-0184"));

        for (String reader : List.of("wang", "shen")) {
            as(reader)
                    .get("/schools/xinghai/desk/audit")
                    .hasStatus(200)
                    .see("第 218 行", "欧阳雨彤", "欧阳雨桐", "F-2027-0184", "王老师");
        }
        as("wang").speaking("en").get("/schools/xinghai/desk/audit").see("Audit trail");
        as("hao").get("/schools/xinghai/desk/audit").hasStatus(403);
        as("gao").get("/schools/xinghai/desk/audit").hasStatus(404);
        as("gao").get("/schools/jiangzhou/desk/audit").hasStatus(200).seeNot("欧阳雨桐");
        as("zhou").get("/platform/audit").hasStatus(200).seeNot("欧阳雨桐");
        as("luo").get("/platform/audit").hasStatus(404);
    }

    @Test
    void aReasonChosenFromAListIsReadInWords() {
        record(Act.of("web.tab.me", "f1").named("甲案").because("identity.reason.unreadable"));
        record(Act.of("web.tab.me", "f2").named("乙案").because("identity.reason.other 第 3 页缺角"));
        record(Act.of("web.tab.me", "f3").named("丙案").because("没有这样的人"));

        as("wang")
                .get("/schools/xinghai/desk/audit")
                .see("照片看不清，请重拍", "其他，见说明 第 3 页缺角", "没有这样的人")
                .seeNot("identity.reason");
        as("wang").speaking("en").get("/schools/xinghai/desk/audit").see("Another reason, see below 第 3 页缺角");
    }

    @Test
    void aMomentInTheTrailIsBeijingTime() {
        record(Act.of("web.tab.me", "g1")
                .with("sitting.act.deadline", Instant.parse("2027-01-16T01:02:03.456789Z"))
                .with("name", "2027-99-99T01:02:03Z"));

        as("wang")
                .get("/schools/xinghai/desk/audit")
                .see("9:02:03", "2027-99-99T01:02:03Z")
                .seeNot("01:02:03.456789");
    }

    @Test
    void theTrailIsFilteredByTheAddress() {
        record(Act.of("web.tab.home", "b1").named("甲项"));
        record(Act.of("web.tab.exams", "b2").named("乙项"));

        Browserless wang = as("wang");
        wang.get("/schools/xinghai/desk/audit?kind=web.tab.home").see("甲项").seeNot("乙项");
        wang.get("/schools/xinghai/desk/audit?who=999").seeNot("甲项", "乙项").see("没有符合条件的记录");
        wang.get("/schools/xinghai/desk/audit?from=2027-01-17").seeNot("甲项");
        wang.get("/schools/xinghai/desk/audit?from=nonsense&who=x&kind=%25").see("甲项", "乙项");
    }

    @Test
    void anOldActIsFoundByTurningPages() {
        product.act(() -> {
            for (int i = 0; i < 120; i++) {
                product.bean(Trail.class)
                        .record(Act.of("web.close", "c" + i).named("翻页" + i).inSchool(xinghai));
            }
        });
        Browserless wang = as("wang");
        Page page = wang.get("/schools/xinghai/desk/audit?kind=web.close")
                .see("翻页119")
                .seeNot("翻页69 ");
        int seen = page.document().select("tbody tr").size();
        page = page.follow("更早的");
        seen += page.document().select("tbody tr").size();
        page = page.follow("更早的").see("翻页0");
        seen += page.document().select("tbody tr").size();

        assertEquals(120, seen);
        assertTrue(page.document().select("a[rel=next]").isEmpty());
    }

    @Test
    void theChainIsVerifiedFromThePage() {
        record(Act.of("web.tab.me", "d1"));
        Browserless shen = as("shen");

        shen.get("/schools/xinghai/desk/audit")
                .form("/schools/xinghai/desk/audit/inspections")
                .submit()
                .redirectsTo("/schools/xinghai/desk/audit")
                .arrive()
                .see("链条完整");
        as("zhou").get("/platform/audit").see("链条完整");
        as("hao")
                .post("/schools/xinghai/desk/audit/inspections", token(as("hao")))
                .hasStatus(403);
    }

    @Test
    void aCodeIsReadByAnAdministratorOnlyAndEachLookIsKept() {
        product.act(() -> product.bean(Notices.class).sms("+8613900001111", CODE));
        Browserless zhou = as("zhou");
        Page item =
                zhou.get("/platform/outbox").see("+86****1111").seeNot("271828").follow("艺术类专业远程视频考试");
        item.see("••••••", "没有配置发送网关").seeNot("271828");
        String address = item.address();

        item.form(address + "/reveal").submit().hasStatus(200).see("271828");

        Page luo = as("luo").get(address).see("••••••");
        assertTrue(luo.document().select("form[action$=reveal]").isEmpty());
        Browserless support = as("luo");
        support.get(address);
        support.post(address + "/reveal", token(support)).hasStatus(404);
        assertEquals(
                List.of("周老师 notice.act.revealed +86****1111"),
                product
                        .ask(() -> product.bean(AuditRows.class)
                                .page(
                                        0,
                                        "notice.act.revealed/%",
                                        "%",
                                        Instant.EPOCH,
                                        Instant.parse("2100-01-01T00:00:00Z"),
                                        Long.MAX_VALUE,
                                        Limit.of(9)))
                        .stream()
                        .map(row -> row.actorName() + " " + row.kind() + " " + row.objectName())
                        .toList());
    }

    @Test
    void withoutAGatewayNothingIsResent() {
        product.act(() -> product.bean(Notices.class).mail("li@example.org", Message.of("web.help", "web.tagline")));
        Browserless luo = as("luo");
        Page item = luo.get("/platform/outbox?channel=MAIL")
                .see("l****@example.org")
                .follow("帮助")
                .see("艺术类专业远程视频考试");

        luo.post(item.address() + "/delivery", token(luo)).hasStatus(409).see("没有配置发送网关");
    }

    @Test
    void aPersonReadsHisOwnNotices() {
        product.act(() -> product.bean(Notices.class)
                .tell(wang.id(), Message.of("web.help", "web.tagline").leadingTo("/help")));
        Browserless wang = as("wang");
        Page page = wang.get("/notices").see("帮助", "1 条未读");

        page.form("/notices/read")
                .submit()
                .redirectsTo("/notices")
                .arrive()
                .seeNot("条未读")
                .see("帮助");
        as("gao").get("/notices").see("还没有通知");
        wang.speaking("en").get("/notices").see("Help");
    }

    @Test
    void everyFinderHasANameInWords() {
        Messages messages = product.bean(Messages.class);
        assertEquals(
                List.of(),
                product.ask(() -> CDI.current().select(Recurring.class).stream()
                        .map(Recurring::name)
                        .filter(name -> !messages.has("job.name." + name))
                        .toList()));
    }

    @Test
    void ownWorkIsWatchedAndCancelled() {
        LongWork work = product.ask(() -> product.bean(LongWorkService.class)
                .ask(new LongWork(
                        "web.search", "e1", wang.id(), xinghai, product.clock().now())));
        Browserless wang = as("wang");
        Page row = wang.part("/work/" + work.ref()).see("搜索", "可以离开这一页");
        assertTrue(row.document().select("h1").isEmpty());

        wang.get("/work/" + work.ref())
                .form("/work/" + work.ref() + "/cancellation")
                .submit()
                .redirectsTo("/work/" + work.ref())
                .arrive()
                .see("已取消");
        as("gao").get("/work/" + work.ref()).hasStatus(404);
        as("zhou").get("/platform/jobs").see("搜索", "已取消", "这个节点不做后台任务");
        as("luo").get("/platform/jobs").hasStatus(404);
    }

    private static void record(Act act) {
        product.clock().advance(Duration.ofSeconds(1));
        product.act(() ->
                product.bean(Trail.class).record(act.inSchool(xinghai).by(new Asker.Person(wang.id(), wang.name()))));
    }

    private static long school(String code, String name) {
        School school = new School(code, name, "广东", product.clock().now());
        product.bean(Schools.class).add(school);
        return school.id();
    }

    private static Account staff(String login, Role role, OptionalLong school) {
        AccountService accounts = product.bean(AccountService.class);
        Account account =
                accounts.create(new Newcomer(Account.Kind.STAFF, name(login), login + "@example.org", PASSWORD));
        accounts.grant(account, List.of(role), school);
        return account;
    }

    private static String name(String login) {
        return Map.of("zhou", "周老师", "luo", "罗客服", "wang", "王老师", "shen", "沈老师", "hao", "郝老师", "gao", "高老师")
                .get(login);
    }

    private static Browserless as(String login) {
        Browserless browser = product.browser();
        browser.post("/login/staff", Map.of("username", login + "@example.org", "password", PASSWORD));
        return browser;
    }

    private static Map<String, String> token(Browserless browser) {
        return Map.of("_csrf", browser.cookie("cb-csrf").orElse(""));
    }
}
