package callboard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.audit.AuditRow;
import callboard.audit.AuditRows;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.notice.OutboxItems;
import callboard.school.SchoolStage;
import jakarta.data.Limit;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A candidate calls: he is found, his course is read, and what may be done for him is done. */
final class SupportTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String DESK = "/platform/support";

    private static Product product;
    private static ApplyStage stage;
    private static Direction bel;
    private static Exam exam;
    private static Browserless luo;
    private static Browserless xu;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new ApplyStage(product, DATABASE, "help", "江州音乐学院");
        bel = stage.direction("美声");
        exam = stage.exam(bel);
        SchoolStage schools = new SchoolStage(product);
        luo = schools.platform(Role.SUPPORT, "罗客服");
        xu = schools.platform(Role.PLATFORM_REVIEWER, "许审核");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void heIsFoundByWhateverHeSaysOfHimself() {
        CertifiedPerson lin = person("13955508843", "林知夏", "990702200811040426");
        long row = stage.register("林知夏", lin.number(), "江西省", bel);

        for (String words : List.of("139 5550 8843", "+86 13955508843", "990702200811040426", "27051" + row, " 林 知 ")) {
            find(luo, words)
                    .hasStatus(303)
                    .arrive()
                    .see("林知夏", "139****8843", "这次查找已记录")
                    .seeNot("13955508843", lin.number());
        }
        for (String words : List.of("1395550884", "5550", "99070220081104", "%", "知夏")) {
            find(luo, words).hasStatus(200).see("没有找到考生");
        }
        List<AuditRow> searches = acts("support.act.searched");
        assertTrue(searches.stream()
                .noneMatch(one -> one.toString().contains("8843")
                        || one.changes().toString().contains("8843")
                        || one.changes().toString().contains("林")));
        assertTrue(searches.size() >= 10);
    }

    @Test
    void severalOfANameAreListedAndNobodyOfTheStaffIsAmongThem() {
        person("13955500001", "欧阳雨桐", "990702200811041020");
        person("13955500002", "欧阳雨彤", "99070220081104104X");
        new SchoolStage(product).staff(stage.school(), Role.OFFICER, "欧阳老师");

        find(luo, "欧阳").hasStatus(200).see("欧阳雨桐", "欧阳雨彤", "按姓名找到 2 人").seeNot("欧阳老师");
    }

    @Test
    void hisWholeCourseIsOnOnePageAndNobodyElses() {
        CertifiedPerson su = person("13955500003", "苏晚晴", "990702200811042226");
        CertifiedPerson he = person("13955500004", "何雨桐", "990702200811042429");
        stage.register("何雨桐", he.number(), "江西省", bel);
        stage.register("苏婉晴", su.number(), "江西省", bel);
        Browserless browser = stage.in(su);
        browser.post("/schools/help/registrations", Map.of("exam", exam.ref(), "_csrf", token(browser)));
        stage.apply(stage.in(he), exam);
        product.act(() -> {
            product.bean(Notices.class)
                    .sms("13955500003", Message.of("web.help", "web.tagline").to(su.account()));
            product.bean(Notices.class).tell(su.account(), Message.of("web.name", "web.tagline"));
        });

        Page page = find(luo, su.phone()).arrive();
        page.see("注册账号", "认证通过", "登录", "申请失败：姓名、报考地区不匹配", "江州音乐学院", "短信「帮助」", "只存档", "站内通知「登场」", "未读")
                .seeNot("申请成功", "苏婉晴");
        luo.get(page.address() + "?show=APPLICATION").see("申请失败").seeNot("注册账号");
        find(luo, he.phone()).arrive().see("申请成功", "声乐").seeNot("申请失败");
        luo.speaking("en").get(page.address()).see("Timeline", "Application refused");
        luo.speaking("zh-CN");
    }

    @Test
    void aLockIsLiftedWithAReason() {
        CertifiedPerson gu = person("13955500005", "顾清", "990702200811043026");
        for (int i = 0; i < 7; i++) {
            logIn(gu.phone(), "wrong").hasStatus(422);
        }
        assertEquals(422, logIn(gu.phone(), CertifiedPerson.PASSWORD).status());
        Page page = find(luo, gu.phone()).arrive().see("密码输错太多");

        luo.post(page.address() + "/unlocking", Map.of("_csrf", token(luo)))
                .hasStatus(422)
                .see("请写明理由", "密码输错太多");
        luo.post(page.address() + "/unlocking", Map.of("reason", "换了手机，一直登不上去", "_csrf", token(luo)))
                .redirectsTo(page.address())
                .arrive()
                .see("登录锁定已解除", "换了手机，一直登不上去")
                .seeNot("密码输错太多");

        assertEquals(303, logIn(gu.phone(), CertifiedPerson.PASSWORD).status());
        luo.post(page.address() + "/unlocking", Map.of("reason", "再来一次", "_csrf", token(luo)))
                .hasStatus(409)
                .see("现在没有登录锁定");
        AuditRow act = acts("support.act.unlocked").get(0);
        assertEquals("139****0005 换了手机，一直登不上去", act.objectName() + " " + act.reason());
    }

    @Test
    void hisSignInsEndAndACallIsNoted() {
        CertifiedPerson lu = person("13955500006", "陆鸣", "990702200811044029");
        Browserless phone = stage.in(lu);
        phone.get("/entries").hasStatus(200);
        Page page = find(luo, lu.phone()).arrive().see("结束 1 处登录");

        luo.post(page.address() + "/calls", Map.of("reason", "「手机丢了」", "_csrf", token(luo)))
                .arrive()
                .see("来电", "「手机丢了」", "罗客服");
        luo.post(page.address() + "/sign-ins/end", Map.of("reason", "手机丢了", "_csrf", token(luo)))
                .arrive()
                .see("他的登录已全部结束", "登录结束", "他现在没有登录");

        phone.get("/entries").hasStatus(303);
    }

    @Test
    void onlyHisOwnMessagesAreSentAgainFromHisPage() {
        CertifiedPerson qi = person("13955500007", "齐越", "99070220081104502X");
        product.act(() -> product.bean(Notices.class).mail("other@example.org", Message.of("web.help", "web.tagline")));
        product.act(() -> product.bean(Notices.class).sms("13955500007", Message.of("web.help", "web.tagline")));
        List<String> refs = product.ask(() -> product.bean(OutboxItems.class).page("%", "%", Long.MAX_VALUE).stream()
                .limit(2)
                .map(item -> item.ref())
                .toList());
        Page page = find(luo, qi.phone()).arrive();
        Map<String, String> reason = Map.of("reason", "没收到", "_csrf", token(luo));

        luo.post(page.address() + "/messages/" + refs.get(0), reason)
                .hasStatus(409)
                .see("没有配置发送网关");
        luo.post(page.address() + "/messages/" + refs.get(1), reason).hasStatus(404);
    }

    @Test
    void aWholeNumberIsShownOnceToAReviewerWhoGivesReasonAndPassword() {
        CertifiedPerson mo = person("13955500008", "莫言秋", "990702200811046022");
        String address = find(xu, mo.phone()).arrive().see("完整证件号").address();
        assertTrue(luo.get(address).document().select("form[action$=document]").isEmpty());
        assertTrue(xu.get(address).document().select("form#acts").isEmpty());

        reveal(address, "", SchoolStage.PASSWORD).hasStatus(422).see("请写明理由").seeNot(mo.number());
        reveal(address, "核对", "wrong").hasStatus(422).seeNot(mo.number());
        reveal(address, "电话核对身份", SchoolStage.PASSWORD).hasStatus(200).see(mo.number());

        xu.get(address).see("查看完整证件号", "电话核对身份").seeNot(mo.number());
        AuditRow act = acts("support.act.revealed").get(0);
        assertEquals("许审核 电话核对身份", act.actorName() + " " + act.reason());
    }

    @Test
    void aLongCourseAsksNoMoreThanAShortOne() {
        CertifiedPerson one = person("13955500009", "方一", "990702200811047025");
        CertifiedPerson three = person("13955500010", "方三", "990702200811047228");
        Direction folk = stage.direction("民族");
        Direction musical = stage.direction("音乐剧");
        for (Direction direction : List.of(bel, folk, musical)) {
            stage.register("方三", three.number(), "江西省", direction);
        }
        stage.register("方一", one.number(), "江西省", bel);
        stage.apply(stage.in(one), exam);
        for (Exam each : List.of(exam, stage.exam(folk), stage.exam(musical))) {
            stage.apply(stage.in(three), each);
        }
        String shorter = find(luo, one.phone()).arrive().address();
        String longer = find(luo, three.phone()).arrive().address();

        assertEquals(Statements.of(product, () -> luo.get(shorter)), Statements.of(product, () -> luo.get(longer)));
    }

    /** What a roster of hundreds of thousands would show: each kind of number has an index, and the question is one it can use. */
    @Test
    void aTicketIsLookedUpInAnIndexAndNotOnEveryRow() throws SQLException {
        Map<String, String> indexes = Map.of(
                "ticket_number", "applicant_ticket_ix",
                "candidate_number", "applicant_candidate_number_ix",
                "registration_number", "applicant_registration_ix");
        for (Map.Entry<String, String> one : indexes.entrySet()) {
            try (var connection = DATABASE.connection();
                    var asked = connection.createStatement();
                    var plan = asked.executeQuery(
                            "explain select document_index from applicant where " + one.getKey() + " = '1'")) {
                plan.next();
                assertTrue(plan.getString(1).toLowerCase(Locale.ROOT).contains(one.getValue()), plan.getString(1));
            }
        }
        List<String> queries = Statements.queries(product, () -> find(luo, "27059999"));
        assertTrue(
                queries.stream().noneMatch(query -> query.contains("Applicant") && query.contains(" or ")),
                queries.toString());
    }

    private static CertifiedPerson person(String phone, String name, String number) {
        return CertifiedPerson.of(product, phone, name, number);
    }

    private static Page find(Browserless who, String words) {
        who.get(DESK);
        return who.post(DESK, Map.of("q", words, "_csrf", token(who)));
    }

    private static Page reveal(String address, String why, String password) {
        return xu.post(address + "/document", Map.of("why", why, "password", password, "_csrf", token(xu)));
    }

    private static Page logIn(String phone, String password) {
        Browserless browser = product.browser();
        return browser.get("/login")
                .form("/login")
                .fill("username", phone)
                .fill("password", password)
                .submit();
    }

    private static String token(Browserless browser) {
        return browser.cookie("cb-csrf").orElse("");
    }

    private static List<AuditRow> acts(String kind) {
        return product.ask(() -> product.bean(AuditRows.class)
                .page(
                        0,
                        kind + "/%",
                        "%",
                        Instant.EPOCH,
                        Instant.parse("2100-01-01T00:00:00Z"),
                        Long.MAX_VALUE,
                        Limit.of(99)));
    }
}
