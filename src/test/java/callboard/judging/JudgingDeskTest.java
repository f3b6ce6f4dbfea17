package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judging as officers find it, and what their acts mean for judges. */
final class JudgingDeskTest {

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
        stage = new JudgingStage(product, "jdesk" + ++stages);
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
    void aFinalMarkIsSentBackByAnOfficerWithAReasonOnly() {
        stage.passed();
        String home = stage.assign(chen);
        String work = JudgingStage.works(chen, home).get(0);
        String code = work.replaceFirst(".*/", "");
        JudgingStage.close(chen, work, "88").hasStatus(303);
        String judge = stage.desk("/judges/" + stage.assignment(chen).ref());

        JudgingStage.post(chen.browser(), work + "/mark", Map.of("score", "99"))
                .hasStatus(422)
                .see("已在");
        JudgingStage.post(chen.browser(), work + "/draft", Map.of("score", "99"))
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
        JudgingStage.post(stage.officer(), judge + "/marks/" + code + "/reopening", Map.of("reason", "点错"))
                .hasStatus(409);
        Published.CONFIRMED.set(false);
        asked.form(judge + "/marks/" + code + "/reopening")
                .fill("reason", "评委来电：点错了")
                .submit()
                .redirectsTo(judge)
                .arrive()
                .see("已退回给评委");
        assertEquals("88", chen.browser().get(work).form(work + "/mark").value("score"));
        JudgingStage.post(stage.officer(), judge + "/marks/" + code + "/reopening", Map.of("reason", "再退"))
                .hasStatus(409);
        JudgingStage.close(chen, work, "98").hasStatus(303);
        stage.screening().staff(Role.ADMIN).get(stage.screening().desk("audit")).see("退回评分", "评委来电：点错了");
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

        JudgingStage.post(stage.officer(), removal, Map.of("reason", " "))
                .hasStatus(422)
                .see("请写原因");
        JudgingStage.post(stage.officer(), removal, Map.of("reason", "申请回避"))
                .redirectsTo(stage.desk(""))
                .arrive()
                .see("已撤下");
        chen.browser().get(works.get(0)).hasStatus(404);
        chen.browser().get(film).hasStatus(404);
        chen.browser().get("/judging").see("还没有安排给你的评审");
        assertEquals(
                0, stage.scores().values().iterator().next().subjects().get(0).expected());
        assertEquals(true, stage.judges(chen));

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
    void theRangeOfScoresIsTheOfficersUntilSomebodyHasMarked() {
        stage.passed();
        String home = stage.assign(chen);
        stage.officer().get(stage.desk("")).hasStatus(200).see("陈评委", "份可评录像");
        plan("10", "5", "0.5").hasStatus(422).see("最高分要大于最低分");
        plan("x", "100", "0.5").hasStatus(422).see("0 到 1000");
        plan("0", "9.25", "0.5").hasStatus(422).see("0.5 的整数倍");
        plan("0", "9.255", "0.01").hasStatus(422).see("最多两位小数");
        var held = Map.of("lowest", "0", "highest", "20", "step", "1", "_hold", "kept");
        JudgingStage.post(stage.officer(), stage.desk("/plan"), held)
                .hasStatus(422)
                .see("还没有保存");
        assertEquals(
                "100",
                stage.officer().get(stage.desk("")).form(stage.desk("/plan")).value("highest"));
        plan("0", "10", "0.1").redirectsTo(stage.desk(""));

        String work = JudgingStage.works(chen, home).get(0);
        chen.browser().get(work).see("0–10 分，以 0.1 为一档");
        JudgingStage.post(chen.browser(), work + "/draft", Map.of("score", "9.3"))
                .hasStatus(303);
        stage.officer().get(stage.desk("")).see("已经有评委打了分", "1 份草稿");
        JudgingStage.post(stage.officer(), stage.desk("/plan"), Map.of("lowest", "0", "highest", "100", "step", "1"))
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
                .staff(stage.other(), Role.OFFICER, "外校", "wai")
                .get(stage.desk(""))
                .hasStatus(404);
        JudgingStage.post(stage.officer(), stage.desk("/judges"), Map.of())
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
}
