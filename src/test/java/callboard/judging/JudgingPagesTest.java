package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.rules.Verdict;
import callboard.school.SchoolStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judging as judges, officers and strangers find it. */
final class JudgingPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static int stages;

    private JudgingStage stage;
    private JudgingStage.Judge chen;

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
        stage = new JudgingStage(product, "judge" + ++stages);
        chen = stage.judge("陈评委", "chen");
    }

    /** What the floor of results will be: once it is confirmed, scores stand. */
    @ApplicationScoped
    static class Published implements ScoreUse {

        static final AtomicBoolean CONFIRMED = new AtomicBoolean();

        @Override
        public Verdict mayChange(long school, long exam) {
            return CONFIRMED.get() ? Verdict.refused("judging.plan.marked") : Verdict.allowed();
        }

        @Override
        public Verdict mayJudge(long school, long exam, long account) {
            return Verdict.allowed();
        }
    }

    @Test
    void aJudgeMarksOneWorkAfterTheOther() {
        stage.passed();
        String home = stage.assign(chen);
        chen.browser().get("/judging").hasStatus(200).see("音乐学 初试", "开始评分", "0 / 2 份已定稿");
        List<String> works = JudgingStage.works(chen, home);

        Page first = chen.browser().get(works.get(0)).hasStatus(200).see("0–100 分，以 0.5 为一档", "还没有草稿");
        assertEquals(2, works.size());
        assertEquals(200, chen.browser().get(first.select("video").attr("src")).status());
        assertEquals(
                200, chen.browser().get(first.select("video").attr("poster")).status());
        first.form(works.get(0) + "/mark")
                .fill("score", "0")
                .fill("remark", "节奏稳")
                .submit()
                .redirectsTo(works.get(1))
                .arrive()
                .see("已定稿：0 分");
        JudgingStage.close(chen, works.get(1), "86.5")
                .redirectsTo(home)
                .arrive()
                .see("2 / 2 份已定稿", "86.5", "已定稿");
        chen.browser().get(works.get(0)).hasStatus(200).see("已在", "节奏稳").seeNot("定稿并看下一份", "存草稿");

        Score score = scores().values().iterator().next();
        assertEquals("43.25 true", score.total().orElseThrow() + " " + score.complete());
        stage.screening().staff(Role.ADMIN).get(stage.screening().desk("audit")).see("评分定稿", "陈评委");
    }

    @Test
    void skippingGoesToTheNextOpenWorkAndRoundTheEnd() {
        stage.passed();
        String home = stage.assign(chen);
        List<String> works = JudgingStage.works(chen, home);

        assertEquals(works.get(1), chen.browser().get(works.get(0)).link("先跳过"));
        assertEquals(works.get(0), chen.browser().get(works.get(1)).link("先跳过"));
        JudgingStage.close(chen, works.get(1), "80");
        assertEquals(
                List.of(),
                chen.browser()
                        .get(works.get(0))
                        .see("定稿")
                        .select("a[data-skip]")
                        .eachText());
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhy() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);

        for (var wrong : Map.of(
                        "", "0 分和空白是两回事",
                        "八十", "分数要写成数字",
                        "100.5", "分数要在 0 到 100 之间",
                        "86.3", "最近的是 86 和 86.5")
                .entrySet()) {
            Page refused = chen.browser()
                    .get(work)
                    .form(work + "/mark")
                    .fill("score", wrong.getKey())
                    .fill("remark", "第二首语言清楚")
                    .submit()
                    .hasStatus(422)
                    .see(wrong.getValue());
            assertEquals(
                    wrong.getKey() + " 第二首语言清楚",
                    refused.form(work + "/mark").value("score") + " "
                            + refused.form(work + "/mark").value("remark"));
        }
        Page tooLong = chen.browser()
                .get(work)
                .form(work + "/mark")
                .fill("score", "88")
                .fill("remark", "字".repeat(1001))
                .submit()
                .hasStatus(422)
                .see("评语最多 1000 个字");
        assertEquals("88", tooLong.form(work + "/mark").value("score"));
        assertEquals(0, marks());
    }

    @Test
    void aDraftMayBeIncompleteAndIsThereAgain() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);

        post(chen.browser(), work + "/draft", Map.of("remark", "先记一笔"))
                .redirectsTo(work)
                .arrive()
                .see("草稿已保存");
        assertEquals(
                " 先记一笔",
                chen.browser().get(work).form(work + "/mark").value("score") + " "
                        + chen.browser().get(work).form(work + "/mark").value("remark"));
        post(chen.browser(), work + "/draft", Map.of("score", "101"))
                .hasStatus(422)
                .see("分数要在 0 到 100 之间");
        assertEquals(
                Optional.empty(),
                scores().values().iterator().next().subjects().get(0).mean());
    }

    @Test
    void typingSavesByItselfAndSaysSo() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);

        Browserless typing = chen.browser().header("HX-Request", "true");
        Page saved = post(typing, work + "/draft", Map.of("score", "88", "watched", "12"))
                .hasStatus(200)
                .see("草稿已保存 9:00");
        assertEquals("0", saved.select("#seen").attr("value"));
        post(typing, work + "/draft", Map.of("score", "880", "seen", "0"))
                .hasStatus(200)
                .see("还没存上：分数要在 0 到 100 之间");
        typing.header("HX-Request", "");

        assertEquals("88", chen.browser().get(work).form(work + "/mark").value("score"));
        assertEquals(1, marks());
    }

    @Test
    void aSecondPageDoesNotOverwriteTheFirstUnasked() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);
        Page old = chen.browser().get(work);
        post(chen.browser(), work + "/draft", Map.of("score", "70")).hasStatus(303);

        Page refused = old.form(work + "/mark")
                .fill("score", "90")
                .submit()
                .hasStatus(422)
                .see("刚在另一个页面保存过");

        assertEquals("90", refused.form(work + "/mark").value("score"));
        refused.form(work + "/mark").submit().hasStatus(303);
    }

    @Test
    void aFinalMarkIsSentBackByAnOfficerWithAReasonOnly() {
        stage.passed();
        String home = stage.assign(chen);
        String work = JudgingStage.works(chen, home).get(0);
        String code = work.replaceFirst(".*/", "");
        JudgingStage.close(chen, work, "88").hasStatus(303);
        String judge = stage.desk("/judges/" + stage.assignment(chen).ref());

        post(chen.browser(), work + "/mark", Map.of("score", "99"))
                .hasStatus(422)
                .see("已在");
        post(chen.browser(), work + "/draft", Map.of("score", "99"))
                .hasStatus(422)
                .see("由考务写明原因退回");
        Page asked = stage.officer()
                .get(judge)
                .hasStatus(200)
                .see(code, "88")
                .follow("退回")
                .see("退回 " + code + " 的评分");
        asked.form(judge + "/marks/" + code + "/reopening")
                .submit()
                .hasStatus(422)
                .see("请写原因");
        Published.CONFIRMED.set(true);
        post(stage.officer(), judge + "/marks/" + code + "/reopening", Map.of("reason", "点错"))
                .hasStatus(409);
        Published.CONFIRMED.set(false);
        asked.form(judge + "/marks/" + code + "/reopening")
                .fill("reason", "评委来电：点错了")
                .submit()
                .redirectsTo(judge)
                .arrive()
                .see("已退回给评委");
        assertEquals("88", chen.browser().get(work).form(work + "/mark").value("score"));
        post(stage.officer(), judge + "/marks/" + code + "/reopening", Map.of("reason", "再退"))
                .hasStatus(409);
        JudgingStage.close(chen, work, "98").hasStatus(303);
        stage.screening().staff(Role.ADMIN).get(stage.screening().desk("audit")).see("退回评分", "评委来电：点错了");
    }

    @Test
    void judgesHaveOtherCodesAndSeeNothingOfEachOther() {
        stage.passed();
        stage.passed();
        JudgingStage.Judge zhao = stage.judge("赵评委", "zhao");
        String his = stage.assign(chen);
        String hers = stage.assign(zhao);
        List<String> works = JudgingStage.works(chen, his);
        List<String> others = JudgingStage.works(zhao, hers);
        String film = chen.browser().get(works.get(0)).select("video").attr("src");

        assertEquals(4, works.size());
        assertNotEquals(
                works.stream().map(one -> one.replaceFirst(".*/", "")).toList(),
                others.stream().map(one -> one.replaceFirst(".*/", "")).toList());
        JudgingStage.close(chen, works.get(0), "77.5");
        zhao.browser().get(his).hasStatus(404);
        zhao.browser().get(works.get(0)).hasStatus(404);
        post(zhao.browser(), works.get(0) + "/mark", Map.of("score", "1")).hasStatus(404);
        zhao.browser().get(film).hasStatus(404);
        zhao.browser().get(hers).seeNot("77.5");
        stage.officer().get("/judging").hasStatus(404);
        new SchoolStage(product)
                .staff(otherSchool(), Role.JUDGE, "外校评委", "wai")
                .get(his)
                .hasStatus(404);
    }

    @Test
    void whoIsTakenOffSeesNothingAndHisMarksDoNotCountUntilHeIsPutOnAgain() {
        stage.passed();
        String home = stage.assign(chen);
        List<String> works = JudgingStage.works(chen, home);
        JudgingStage.close(chen, works.get(0), "88");
        String film = chen.browser().get(works.get(1)).select("video").attr("src");
        chen.browser().get(film).hasStatus(200);
        String removal = stage.desk("/judges/" + stage.assignment(chen).ref() + "/removal");

        post(stage.officer(), removal, Map.of("reason", " ")).hasStatus(422).see("请写原因");
        post(stage.officer(), removal, Map.of("reason", "申请回避"))
                .redirectsTo(stage.desk(""))
                .arrive()
                .see("已撤下");
        chen.browser().get(works.get(0)).hasStatus(404);
        chen.browser().get(film).hasStatus(404);
        chen.browser().get("/judging").see("还没有安排给你的评审");
        assertEquals(0, scores().values().iterator().next().subjects().get(0).expected());
        assertEquals(true, judges(chen));

        assertEquals(home, stage.assign(chen));
        assertEquals(works, JudgingStage.works(chen, home));
        chen.browser().get(film).hasStatus(200);
    }

    @Test
    void losingTheRoleActsAtOnce() {
        stage.passed();
        String home = stage.assign(chen);
        String film = chen.browser()
                .get(JudgingStage.works(chen, home).get(0))
                .select("video")
                .attr("src");

        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            accounts.keepOnly(chen.account(), List.of(), stage.school().id());
        });

        chen.browser().get(film).hasStatus(404);
        chen.browser().get(home).hasStatus(404);
        stage.officer().get(stage.desk("")).see("已经没有学校的评委角色");
    }

    @Test
    void onlyWhatTheScreeningLetsThroughIsJudgedAndAMarkHoldsTheDecision() {
        var lin = stage.passed();
        String home = stage.assign(chen);
        List<String> works = JudgingStage.works(chen, home);
        String film = chen.browser().get(works.get(0)).select("video").attr("src");
        stage.decide(lin.first(), "VIOLATION", "自报姓名").hasStatus(303);
        stage.decide(lin.second(), "VIOLATION", "自报姓名").hasStatus(303);

        chen.browser().get(film).hasStatus(404);
        assertEquals(List.of(), JudgingStage.works(chen, home));
        post(chen.browser(), works.get(0) + "/mark", Map.of("score", "66", "remark", "好"))
                .hasStatus(422)
                .see("这份录像不再评审", "66", "好");
        assertEquals(Map.of(), scores());
        stage.decide(lin.first(), "OK", "");
        JudgingStage.close(chen, JudgingStage.works(chen, home).get(0), "66").hasStatus(303);
        stage.reviewer().get(stage.screening().desk("screening/" + lin.first())).see("已经有评委定稿");
    }

    @Test
    void theRangeOfScoresIsTheOfficersUntilSomebodyHasMarked() {
        stage.passed();
        String home = stage.assign(chen);
        stage.officer().get(stage.desk("")).hasStatus(200).see("陈评委", "份可评录像");
        plan("10", "5", "0.5").hasStatus(422).see("最高分要大于最低分");
        plan("x", "100", "0.5").hasStatus(422).see("0 到 1000");
        plan("0", "9.25", "0.5").hasStatus(422).see("0.5 的整数倍");
        plan("0", "9.255", "0.01").hasStatus(422).see("最多两位小数");
        plan("0", "10", "0.1").redirectsTo(stage.desk(""));

        String work = JudgingStage.works(chen, home).get(0);
        chen.browser().get(work).see("0–10 分，以 0.1 为一档");
        post(chen.browser(), work + "/draft", Map.of("score", "9.3")).hasStatus(303);
        stage.officer().get(stage.desk("")).see("已经有评委打了分", "1 份草稿");
        post(stage.officer(), stage.desk("/plan"), Map.of("lowest", "0", "highest", "100", "step", "1"))
                .hasStatus(409);
    }

    @Test
    void theDeskIsForTheSchoolAndItsOfficersAct() {
        stage.officer().get(stage.screening().desk("judging")).hasStatus(200).see("音乐学 初试", "还没有");
        stage.screening().staff(Role.ADMIN).get(stage.desk("")).hasStatus(200).see("修改由招生专员完成");
        stage.screening().staff(Role.AUDITOR).get(stage.desk("")).hasStatus(200).see("还没有安排评委");
        stage.reviewer().get(stage.desk("")).hasStatus(403);
        chen.browser().get(stage.desk("")).hasStatus(403);
        new SchoolStage(product)
                .staff(otherSchool(), Role.OFFICER, "外校", "wai")
                .get(stage.desk(""))
                .hasStatus(404);
        post(stage.officer(), stage.desk("/judges"), Map.of())
                .redirectsTo(stage.desk(""))
                .arrive()
                .see("没有选评委");
        stage.officer()
                .get(stage.screening().desk("exams/" + stage.exam().ref() + "/checklist"))
                .see("还没有安排评委");
    }

    private Page plan(String lowest, String highest, String step) {
        return stage.officer()
                .get(stage.desk(""))
                .form(stage.desk("/plan"))
                .fill("lowest", lowest)
                .fill("highest", highest)
                .fill("step", step)
                .submit();
    }

    private callboard.school.School otherSchool() {
        return new SchoolStage(product).school("other" + ++stages, "云山艺术学院" + stages);
    }

    private Map<Long, Score> scores() {
        return product.ask(() -> product.bean(Scores.class)
                .ofExam(stage.school().id(), stage.exam().id()));
    }

    private boolean judges(JudgingStage.Judge judge) {
        return product.ask(() -> product.bean(Scores.class)
                .judges(stage.school().id(), stage.exam().id(), judge.account().id()));
    }

    private long marks() {
        return product.ask(() -> product.bean(Marks.class)
                .countOfExam(stage.school().id(), stage.exam().id()));
    }

    private static Page post(Browserless browser, String address, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", browser.cookie("cb-csrf").orElseThrow());
        return browser.post(address, all);
    }
}
