package callboard.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.Statements;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.certification.Cast;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.identity.ExpiredPapers;
import callboard.major.Direction;
import callboard.review.CaseKind;
import callboard.review.Desk;
import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 林知夏 asks support, 罗客服 answers. */
@OnBothDatabases
final class InquiryTest {

    private static final String DESK = "/platform/inquiries";
    private static final String HERS = "13955508845";

    private final TestDatabase database;
    private Product product;
    private ApplyStage stage;
    private CertifiedPerson lin;
    private Browserless phone;
    private Browserless luo;
    private Browserless xu;
    private long her;

    InquiryTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        product.clock().set(TestClock.MORNING);
        stage = new ApplyStage(product, database, "ask1", "江州音乐学院");
        lin = CertifiedPerson.of(product, "13955508843", "林知夏", "990702200811040426");
        phone = stage.in(lin);
        luo = stage.schools().platform(Role.SUPPORT, "罗客服");
        xu = stage.schools().platform(Role.PLATFORM_REVIEWER, "许审核");
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void aQuestionIsAnsweredAskedOnClosedAndReopened() throws Exception {
        Direction bel = stage.direction("美声");
        Exam exam = stage.exam(bel);
        stage.register("林知夏", lin.number(), "江西省", bel);
        stage.apply(phone, exam);

        phone.get("/inquiries/new").form("/inquiries").submit().hasStatus(422).see("请选哪方面的问题", "请写一写发生了什么");
        String entry =
                phone.get("/inquiries/new").select("[name=entry] option").last().attr("value");
        Page asked = phone.get("/entries/" + entry).follow("遇到问题？写求助");
        assertEquals(entry, asked.form("/inquiries").value("entry"));
        String mine = asked.form("/inquiries")
                .fill("subject", "ROOM")
                .fill("words", "我的号码是 13955508843，视频传不上去")
                .submit()
                .arrive()
                .address();
        String number = phone.get(mine)
                .see("等回复", "视频传不上去")
                .select("main .caption .code")
                .text();
        assertSealed("视频传不上去");
        answersOnce(mine, number);
        asksOnAndIsClosed(mine, number);
        nobodyElseIsThere(mine);
        threeAreTheMostHoweverManyAtOnce();
        pagesAskAsMuchForManyAsForOne();
        goesWithItsDays(mine);
        keepsNothing();
    }

    private void answersOnce(String mine, String number) {
        luo.get(DESK).see("林知夏", "考试").seeNot("视频传不上去");
        Page held = Asking.next(luo).see(number, "视频传不上去", "声乐", "江州音乐学院", "看这位考生的时间线");
        held.follow("看这位考生的时间线").see("写求助", number);
        xu.get(held.address()).see("同事正在处理").seeNot("视频传不上去");
        held.form(held.address()).submit().hasStatus(422).see("请选一句，或者自己写回复");
        phone.get(mine).form(mine + "/lines").fill("words", "还有，第二科也是").submit().redirectsTo(mine);
        held.form(held.address())
                .fill("words", "换个网络再试")
                .submit()
                .hasStatus(422)
                .see("考生刚刚又写了", "第二科也是", "换个网络再试");
        Page read = luo.get(held.address());
        product.clock().advance(Duration.ofMinutes(6));
        Page taken = Asking.next(xu);
        read.form(read.address())
                .fill("words", "换个网络再试")
                .submit()
                .hasStatus(422)
                .see("你写的回复", "换个网络再试")
                .seeNot("第二科也是");
        taken.form(taken.address().replace("inquiries", "holds") + "/release").submit();
        read.form(read.address())
                .fill("reason", "inquiry.reason.more")
                .fill("words", "换个网络再试")
                .submit()
                .redirectsTo(DESK);
        phone.get(mine).see("有回复", "我们还需要多了解一点", "换个网络再试").seeNot("罗客服");
        phone.get("/notices").see("求助有回复了", number);
        assertSealed("换个网络再试");
    }

    private void asksOnAndIsClosed(String mine, String number) {
        phone.get(mine).form(mine + "/lines").fill("words", "好了，谢谢").submit().redirectsTo(mine);
        Page held = Asking.next(xu).see(number, "好了，谢谢", "罗客服");
        PageForm typing = phone.get(mine).form(mine + "/lines");
        held.form(held.address())
                .fill("words", "不客气")
                .untick("next")
                .press("close", "true")
                .redirectsTo(DESK);
        phone.get(mine).see("已结束", "不客气");
        typing.fill("words", "写了两千字").submit().hasStatus(422).see("这件求助已经结束", "写了两千字", "不客气");
        luo.get(DESK).see(number, "已结束");
        Page again = luo.get(held.address())
                .seeNot("不客气")
                .form(held.address() + "/reopening")
                .submit()
                .arrive();
        phone.get(mine).see("等回复");
        luo.post(again.address() + "/closure", Map.of("_csrf", Asking.token(luo)))
                .hasStatus(409)
                .see("考生还在等回复");
        phone.get(mine)
                .form(mine + "/closure")
                .submit()
                .redirectsTo(mine)
                .arrive()
                .see("已结束");
        luo.get(DESK).see("没有等待的案件");
        luo.get("/platform/support");
        luo.post("/platform/support", Map.of("q", number, "_csrf", Asking.token(luo)))
                .arrive()
                .see("林知夏", "重新打开求助");
    }

    private void nobodyElseIsThere(String mine) {
        CertifiedPerson he = CertifiedPerson.of(product, "13955508844", "何雨桐", "990702200811042429");
        Browserless other = stage.in(he);
        other.get(mine).hasStatus(404);
        Browserless admin = stage.schools().platform(Role.PLATFORM_ADMIN, "周平台");
        admin.get(DESK).hasStatus(404);
        phone.get(DESK).hasStatus(404);
        product.browser().get("/inquiries/new").redirectsTo("/login?next=%2Finquiries%2Fnew");
        luo.get("/platform/appeals").hasStatus(404);
        luo.post("/platform/next-cases/appeals", Map.of("_csrf", Asking.token(luo)))
                .hasStatus(404);
    }

    private void threeAreTheMostHoweverManyAtOnce() throws Exception {
        String token = phone.get("/inquiries/new").form("/inquiries").value("_csrf");
        assertEquals(
                List.of(303, 303, 303, 303),
                Asking.atOnce(
                        4,
                        n -> phone.post("/inquiries", Map.of("subject", "OTHER", "words", "点了很多下", "_csrf", token))));
        assertEquals(1, open().size(), "the same button pressed again");
        assertEquals(
                List.of(303, 303, 422, 422),
                Asking.atOnce(
                        4,
                        n -> phone.post(
                                "/inquiries", Map.of("subject", "OTHER", "words", "第几件 " + n, "_csrf", token))));
        phone.get("/inquiries").see("你有 3 件求助还在等回复");
        phone.post("/inquiries", Map.of("subject", "OTHER", "words", "还有一件急事", "_csrf", token))
                .hasStatus(422)
                .see("你有 3 件求助还在等回复", "还有一件急事");
        String lines = "/inquiries/" + open().get(0).ref() + "/lines";
        assertEquals(
                List.of(303, 303, 303, 303),
                Asking.atOnce(4, n -> phone.post(lines, Map.of("words", "又想起 " + n, "_csrf", token))));
    }

    private List<Inquiry> open() {
        return product.ask(() -> product.bean(Inquiries.class).all(lin.account()).stream()
                .filter(one -> one.state() == Inquiry.State.OPEN)
                .toList());
    }

    private void pagesAskAsMuchForManyAsForOne() {
        Cast cast = new Cast(product);
        her = cast.candidate(HERS);
        Browserless tablet = cast.in("/login", HERS);
        String hers = Asking.ask(tablet, "CODE", "一").address();
        long list = Statements.of(product, () -> tablet.get("/inquiries"));
        long copy = Statements.of(product, () -> Asking.takeHome(tablet));
        long talk = Statements.of(product, () -> tablet.get(hers));
        for (int i = 0; i < 3; i++) {
            tablet.get(hers).form(hers + "/lines").fill("words", "还有").submit();
        }
        Asking.ask(tablet, "FACE", "二");
        Asking.ask(tablet, "RESULT", "三");

        assertEquals(list, Statements.of(product, () -> tablet.get("/inquiries")));
        assertEquals(copy, Statements.of(product, () -> Asking.takeHome(tablet)));
        assertEquals(talk, Statements.of(product, () -> tablet.get(hers)));
        long desk = Statements.of(product, () -> luo.get(DESK));
        tablet.get(hers).form(hers + "/closure").submit();
        assertEquals(desk, Statements.of(product, () -> luo.get(DESK)));
    }

    /** 林知夏 asks on after the sweep has found her question, and before it takes it. */
    private void goesWithItsDays(String mine) {
        Inquiry slow = open().get(0);
        product.act(() -> {
            slow.answer(product.clock().now());
            product.bean(Inquiries.class).save(slow);
        });
        product.clock().advance(Duration.ofDays(366));
        ExpiredInquiries expired = product.ask(() -> product.bean(ExpiredInquiries.class));
        Instant before = product.clock().now().minus(Duration.ofDays(expired.days()));
        List<Long> seen = product.ask(() -> product.bean(Inquiries.class).due(before, Limit.of(100)));
        assertTrue(seen.contains(slow.id()));
        Browserless back = stage.in(lin);
        String page = "/inquiries/" + slow.ref();
        back.get(page).form(page + "/lines").fill("words", "一年以后").submit().redirectsTo(page);

        assertEquals(seen.size() - 1, product.ask(() -> expired.delete(seen, before)));
        assertEquals(0L, product.ask(() -> expired.due(before)));
        back.get(mine).hasStatus(404);
        back.get(page).see("一年以后", "等回复");
        assertEquals(
                3,
                product.ask(() ->
                        product.bean(InquiryService.class).talks(lin.account()).size()));
    }

    /** What waits for an answer keeps neither the pictures of a document nor an account. */
    private void keepsNothing() {
        Instant now = product.clock().now();
        assertEquals(2L, product.ask(() -> product.bean(ExpiredPapers.class).due(now)), "both who are certified");
        Inquiry waiting =
                product.ask(() -> product.bean(Inquiries.class).all(her)).get(0);
        assertEquals(Inquiry.State.OPEN, waiting.state());
        Browserless browser = new Cast(product).in("/login", HERS);
        browser.get("/account/closing")
                .form("/account/closing")
                .fill("password", Cast.PASSWORD)
                .submit()
                .form("/account/closing/confirmation")
                .fill("word", "注销")
                .submit()
                .redirectsTo("/login");

        assertEquals(List.of(), product.ask(() -> product.bean(Inquiries.class).all(her)));
        assertEquals(List.of(), product.ask(() -> product.bean(Inquiries.class).linesOf(her)));
        assertTrue(product.ask(() -> product.bean(Desk.class).waiting(CaseKind.INQUIRY, waiting.ref()))
                .isEmpty());
    }

    private void assertSealed(String words) {
        assertTrue(product.ask(() -> product.bean(Inquiries.class).linesOf(lin.account())).stream()
                .noneMatch(line ->
                        new String(line.words.sealed(), java.nio.charset.StandardCharsets.UTF_8).contains(words)));
    }
}
