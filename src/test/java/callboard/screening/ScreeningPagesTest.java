package callboard.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.rules.Verdict;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.sitting.Take;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screening as reviewers, colleagues and strangers find it. */
final class ScreeningPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static int stages;

    private ScreeningStage stage;
    private Browserless xu;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE, Published.class);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void stage() {
        product.clock().set(TestClock.MORNING);
        Published.CONFIRMED.set(false);
        stage = new ScreeningStage(product, "page" + ++stages);
        xu = stage.staff(Role.REVIEWER);
    }

    /** What the floor of results will be: once it is confirmed, decisions stand. */
    @ApplicationScoped
    static class Published implements Frozen {

        static final AtomicBoolean CONFIRMED = new AtomicBoolean();

        @Override
        public Verdict mayChange(Take take) {
            return CONFIRMED.get() ? Verdict.refused("screening.refused.past") : Verdict.allowed();
        }
    }

    @Test
    void theListAndTheGridCountWhatIsThereAndTheWorstStandsFirst() {
        var lin = stage.arrived(List.of(), List.of("video.flag.black"));
        stage.submitted();

        xu.get(stage.desk("screening")).hasStatus(200).see("录像筛查", "音乐学 初试");
        Page grid = xu.get(stage.desk("exams/" + stage.exam().ref() + "/screening?show=todo"))
                .hasStatus(200)
                .see("4 份已提交", "2 份可观看", "黑屏 79%", "0:25");
        assertEquals(
                List.of(page(lin.second()), page(lin.first())),
                grid.select(".reel__picture").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("\\?.*", ""))
                        .toList());
        assertEquals(
                "有技术提示1 全部待筛2 还不能看2 已通过0 技术故障0 疑似违规0",
                String.join(
                        " ",
                        grid.select("nav.cluster").first().select("a").eachText().stream()
                                .map(text -> text.replace(" ", ""))
                                .toList()));
    }

    @Test
    void nothingSubmittedSaysWhenThereWillBe() {
        xu.get(stage.desk("exams/" + stage.exam().ref() + "/screening"))
                .hasStatus(200)
                .see("还没有提交的录像");
    }

    @Test
    void aDecisionIsSavedAndTheNextOneComes() {
        var lin = stage.arrived(List.of(), List.of("video.flag.black"));

        Page first = xu.get(page(lin.second()) + "?show=todo").hasStatus(200).see("黑屏 79%", "0:03–0:23", "2 份");
        Page next = first.form(page(lin.second()) + "/decision")
                .fill("outcome", "VIOLATION")
                .fill("reason", "画面中有第二人")
                .fill("marks", "0:07 有人走过")
                .submit()
                .redirectsTo(page(lin.first()) + "?show=todo&last=" + lin.second())
                .arrive()
                .see("疑似违规", "改上一份");

        assertEquals(
                new Finding(Screening.Outcome.VIOLATION, "画面中有第二人", Marks.parse("0:07 有人走过")),
                decision(lin.second()).orElseThrow().finding());
        next.form(page(lin.first()) + "/decision")
                .fill("outcome", "OK")
                .submit()
                .redirectsTo(stage.desk("exams/" + stage.exam().ref() + "/screening"))
                .arrive()
                .see("这一组已全部看完");
    }

    @Test
    void theGridPassesAtOneClick() {
        var lin = stage.arrived(List.of(), List.of());

        xu.get(stage.desk("exams/" + stage.exam().ref() + "/screening"))
                .form(page(lin.first()) + "/decision")
                .submit("通过")
                .redirectsTo(page(lin.second()) + "?show=todo&last=" + lin.first());

        assertEquals(Screening.Outcome.OK, decision(lin.first()).orElseThrow().outcome());
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var lin = stage.arrived(List.of(), List.of());

        xu.get(page(lin.first()))
                .form(page(lin.first()) + "/decision")
                .fill("outcome", "TECHNICAL_FAULT")
                .fill("marks", "全程没有声音")
                .submit()
                .hasStatus(422)
                .see("请写明原因", "这一行看不懂：全程没有声音");
        xu.get(page(lin.first()))
                .form(page(lin.first()) + "/decision")
                .submit()
                .hasStatus(422)
                .see("请选择一个结论");
        assertEquals(Optional.empty(), decision(lin.first()));
    }

    @Test
    void whoeverChangesHisMindIsToldIfSomebodyElseDidToo() {
        var lin = stage.arrived(List.of(), List.of());
        decide(xu, lin.first(), "OK", "0").hasStatus(303);
        decide(xu, lin.first(), "OK", "0").hasStatus(303);
        Browserless other = new SchoolStage(product).staff(stage.school(), Role.REVIEWER, "李审核", "li");

        decide(other, lin.first(), "TECHNICAL_FAULT", "0").hasStatus(409).see("刚刚改过");
        decide(other, lin.first(), "TECHNICAL_FAULT", "1").hasStatus(303);

        Screening now = decision(lin.first()).orElseThrow();
        assertEquals("TECHNICAL_FAULT 李审核", now.outcome() + " " + now.reviewer());
        stage.staff(Role.ADMIN).get(stage.desk("audit")).see("筛查了一份录像", "技术故障").seeNot("TECHNICAL_FAULT");
    }

    @Test
    void onceResultsAreConfirmedADecisionStands() {
        var lin = stage.arrived(List.of(), List.of());
        decide(xu, lin.first(), "OK", "0").hasStatus(303);
        Published.CONFIRMED.set(true);

        xu.get(page(lin.first())).see("只作存证").seeNot("保存并看下一份");
        decide(xu, lin.first(), "VIOLATION", "1").hasStatus(409);
        decide(xu, lin.second(), "OK", "0").hasStatus(303);

        assertEquals(Screening.Outcome.OK, decision(lin.first()).orElseThrow().outcome());
    }

    @Test
    void whatNeverArrivedIsClosedAsAFault() {
        var lin = stage.submitted();
        String missing = stage.desk("exams/" + stage.exam().ref() + "/screening?show=missing");
        xu.get(missing).hasStatus(200).see("等待上传");
        xu.get(page(lin.first())).hasStatus(200).see("录像还没有传到").seeNot("保存并看下一份");
        stage.expire(lin.first());

        xu.get(missing).hasStatus(200).see("录像未到");
        decide(xu, lin.first(), "OK", "0").hasStatus(422).see("只能判为技术故障");
        decide(xu, lin.first(), "TECHNICAL_FAULT", "0").hasStatus(303);

        assertEquals(1, xu.get(missing).select(".reel__card").size());
    }

    @Test
    void whatCannotBePlayedCannotPass() {
        var lin = stage.submitted();
        stage.makeUnplayable(lin.first());

        xu.get(page(lin.first())).hasStatus(200).see("无法播放", "无法解码");
        decide(xu, lin.first(), "OK", "0").hasStatus(422).see("不能判为通过");
    }

    @Test
    void colleaguesLookAndDoNotDecide() {
        var lin = stage.arrived(List.of(), List.of());

        for (Role role : List.of(Role.OFFICER, Role.ADMIN, Role.AUDITOR)) {
            Browserless colleague = stage.staff(role);
            colleague.get(stage.desk("screening")).hasStatus(200);
            assertTrue(colleague
                    .get(stage.desk("exams/" + stage.exam().ref() + "/screening"))
                    .hasStatus(200)
                    .select(".reel__act")
                    .isEmpty());
            Page page = colleague.get(page(lin.first())).hasStatus(200).see("只有审核员可以判定");
            decide(colleague, lin.first(), "OK", "0").hasStatus(403);
            assertEquals(206, range(colleague, page).status());
        }
    }

    @Test
    void othersOfTheSchoolAreRefusedAndStrangersFindNothing() {
        var lin = stage.arrived(List.of(), List.of());
        School foreign = new SchoolStage(product).school("other" + stages, "临海美术学院");
        Browserless stranger = new SchoolStage(product).staff(foreign, Role.REVIEWER, "外人");
        Page mine = xu.get(page(lin.first()));
        String grid = stage.desk("exams/" + stage.exam().ref() + "/screening");

        for (Role role : List.of(Role.JUDGE, Role.PUBLISHER, Role.EXPORTER)) {
            Browserless colleague = stage.staff(role);
            List.of(stage.desk("screening"), grid, page(lin.first()))
                    .forEach(address -> colleague.get(address).hasStatus(403));
            assertEquals(404, range(colleague, mine).status());
        }
        List.of(stage.desk("screening"), grid, page(lin.first()))
                .forEach(address -> stranger.get(address).hasStatus(404));
        stranger.get("/schools/" + foreign.code() + "/desk/screening/" + lin.first())
                .hasStatus(404);
        stranger.get("/schools/" + foreign.code() + "/desk/exams/"
                        + stage.exam().ref() + "/screening")
                .hasStatus(404);
        decide(stranger, lin.first(), "OK", "0").hasStatus(404);
        assertEquals(404, range(stranger, mine).status());
        assertEquals(206, range(xu, mine).status());
    }

    @Test
    void theMenuCountsWhatWaitsForTheReviewer() {
        stage.arrived(List.of(), List.of());

        assertEquals(
                "2",
                xu.get(stage.desk("screening")).select(".flow__item .count").text());
        assertTrue(stage.staff(Role.AUDITOR)
                .get(stage.desk("screening"))
                .select(".flow__item .count")
                .isEmpty());
    }

    private Page decide(Browserless browser, String ref, String outcome, String seen) {
        String csrf = browser.cookie("cb-csrf").orElseThrow();
        return browser.post(
                page(ref) + "/decision",
                Map.of("_csrf", csrf, "outcome", outcome, "reason", "看不清", "marks", "", "seen", seen));
    }

    private static Page range(Browserless browser, Page page) {
        browser.header("Range", "bytes=100-199");
        Page answer = browser.part(page.select("video").attr("src"));
        browser.header("Range", "");
        return answer;
    }

    private Optional<Screening> decision(String ref) {
        return product.ask(() -> product.bean(Screenings.class)
                .ofTake(stage.school().id(), stage.take(ref).id()));
    }

    private String page(String ref) {
        return stage.desk("screening/" + ref);
    }
}
