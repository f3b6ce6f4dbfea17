package callboard.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.certification.Cast;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 林知夏 asks support, 罗客服 answers. */
@OnBothDatabases
final class InquiryTest {

    private static final String DESK = "/platform/inquiries";

    private final TestDatabase database;
    private Product product;
    private ApplyStage stage;
    private CertifiedPerson lin;
    private Browserless phone;
    private Browserless luo;
    private Browserless xu;

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
        Page asked = phone.get("/inquiries/new");
        String mine = asked.form("/inquiries")
                .fill("subject", "ROOM")
                .fill("entry", asked.select("[name=entry] option").last().attr("value"))
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
        goesWithItsDaysAndWithTheAccount(mine);
    }

    private void answersOnce(String mine, String number) {
        luo.get(DESK).see("林知夏", "考试").seeNot("视频传不上去");
        Page held = next(luo).see(number, "视频传不上去", "声乐", "江州音乐学院", "看这位考生的时间线");
        held.follow("看这位考生的时间线").see("写求助", number);
        xu.get(held.address()).see("同事正在处理").seeNot("视频传不上去");
        held.form(held.address()).submit().hasStatus(422).see("请选一句，或者自己写回复");
        phone.get(mine).form(mine + "/lines").fill("words", "还有，第二科也是").submit().redirectsTo(mine);
        held.form(held.address())
                .fill("words", "换个网络再试")
                .submit()
                .hasStatus(422)
                .see("考生刚刚又写了", "第二科也是", "换个网络再试");
        luo.get(held.address())
                .form(held.address())
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
        Page held = next(xu).see(number, "好了，谢谢", "罗客服");
        held.form(held.address())
                .fill("words", "不客气")
                .untick("next")
                .press("close", "true")
                .redirectsTo(DESK);
        phone.get(mine).see("已结束", "不客气");
        phone.post(mine + "/lines", Map.of("words", "还有", "_csrf", token(phone)))
                .hasStatus(409);
        luo.get(DESK).see(number, "已结束");
        Page again = luo.get(held.address())
                .seeNot("不客气")
                .form(held.address() + "/reopening")
                .submit()
                .arrive();
        phone.get(mine).see("等回复");
        luo.post(again.address() + "/closure", Map.of("_csrf", token(luo)))
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
        luo.post("/platform/support", Map.of("q", number, "_csrf", token(luo)))
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
        luo.post("/platform/next-cases/appeals", Map.of("_csrf", token(luo))).hasStatus(404);
    }

    private void threeAreTheMostHoweverManyAtOnce() throws Exception {
        String token = phone.get("/inquiries/new").form("/inquiries").value("_csrf");
        Callable<Integer> one =
                () -> phone.post("/inquiries", Map.of("subject", "OTHER", "words", "一次点了很多下", "_csrf", token))
                        .status();
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Integer> answers = threads.invokeAll(java.util.Collections.nCopies(6, one)).stream()
                    .map(InquiryTest::answer)
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 303, 303, 409, 409, 409), answers);
        } finally {
            threads.shutdownNow();
        }
        phone.get("/inquiries").see("你有 3 件求助还在等回复");
    }

    private void pagesAskAsMuchForManyAsForOne() {
        Cast cast = new Cast(product);
        cast.candidate("13955508845");
        Browserless her = cast.in("/login", "13955508845");
        String hers = ask(her, "CODE", "一").address();
        long list = Statements.of(product, () -> her.get("/inquiries"));
        long copy = Statements.of(product, () -> takeHome(her));
        long talk = Statements.of(product, () -> her.get(hers));
        for (int i = 0; i < 3; i++) {
            her.get(hers).form(hers + "/lines").fill("words", "还有").submit();
        }
        ask(her, "FACE", "二");
        ask(her, "RESULT", "三");

        assertEquals(list, Statements.of(product, () -> her.get("/inquiries")));
        assertEquals(copy, Statements.of(product, () -> takeHome(her)));
        assertEquals(talk, Statements.of(product, () -> her.get(hers)));
        long desk = Statements.of(product, () -> luo.get(DESK));
        her.get(hers).form(hers + "/closure").submit();
        assertEquals(desk, Statements.of(product, () -> luo.get(DESK)));
    }

    private void goesWithItsDaysAndWithTheAccount(String mine) {
        product.clock().advance(Duration.ofDays(366));
        assertTrue(product.ask(() -> {
                    ExpiredInquiries expired = product.bean(ExpiredInquiries.class);
                    return expired.delete(product.clock().now().minus(Duration.ofDays(expired.days())), 100);
                })
                > 0);
        assertEquals(
                3L,
                product.ask(() -> product.bean(Inquiries.class).all(lin.account()).stream()
                        .filter(one -> one.state() == Inquiry.State.OPEN)
                        .count()));
        assertEquals(
                3,
                product.ask(() ->
                        product.bean(InquiryService.class).talks(lin.account()).size()));
        product.act(() -> product.bean(InquiryService.class).forget(lin.account()));
        assertEquals(List.of(), product.ask(() -> product.bean(Inquiries.class).all(lin.account())));
        assertEquals(List.of(), product.ask(() -> product.bean(Inquiries.class).linesOf(lin.account())));
    }

    private static Page ask(Browserless who, String subject, String words) {
        return who.get("/inquiries/new")
                .form("/inquiries")
                .fill("subject", subject)
                .fill("words", words)
                .submit()
                .hasStatus(303)
                .arrive();
    }

    private static void takeHome(Browserless who) {
        who.get("/account/data")
                .form("/account/data")
                .fill("password", Cast.PASSWORD)
                .submit()
                .hasStatus(200);
    }

    private static Page next(Browserless who) {
        who.get(DESK);
        return who.post("/platform/next-cases/inquiries", Map.of("_csrf", token(who)))
                .hasStatus(303)
                .arrive();
    }

    private void assertSealed(String words) {
        assertTrue(product.ask(() -> product.bean(Inquiries.class).linesOf(lin.account())).stream()
                .noneMatch(line ->
                        new String(line.words.sealed(), java.nio.charset.StandardCharsets.UTF_8).contains(words)));
    }

    private static int answer(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String token(Browserless browser) {
        return browser.cookie("cb-csrf").orElse("");
    }
}
