package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.school.SchoolStage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judging as judges and strangers find it. */
final class JudgingPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static int stages;

    private JudgingStage stage;
    private JudgingStage.Judge chen;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void stage() {
        product.clock().set(TestClock.MORNING);
        stage = new JudgingStage(product, "judge" + ++stages);
        chen = stage.judge("陈评委", "chen");
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

        Score score = stage.scores().values().iterator().next();
        assertEquals("43.25 true", score.total().orElseThrow() + " " + score.complete());
        stage.screening().staff(Role.ADMIN).get(stage.screening().desk("audit")).see("评分定稿", "陈评委");
    }

    @Test
    void aPictureKeepsItsAddressSoThatABrowserNeedNotFetchItAgain() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);

        Set<String> addresses = new HashSet<>();
        for (int minute = 0; minute < 5; minute++) {
            addresses.add(chen.browser().get(work).select("video").attr("poster"));
            product.clock().advance(Duration.ofMinutes(1));
        }

        assertTrue(addresses.size() <= 2, addresses::toString);
        product.clock().advance(Duration.ofMinutes(5));
        String later = chen.browser().get(work).select("video").attr("poster");
        assertFalse(addresses.contains(later), "an address ends at last");
    }

    @Test
    void anExamsPagesStandInTheMenuUnderWhatIsDoneThere() {
        String grid = stage.screening().desk("exams/" + stage.exam().ref() + "/screening");

        assertEquals(
                List.of("评审组与评分", "录像筛查", "录像筛查"),
                List.of(
                        here(stage.officer().get(stage.desk(""))),
                        here(stage.officer().get(grid)),
                        here(stage.reviewer().get(grid))));
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
        assertEquals(0, stage.marks());
    }

    @Test
    void aDraftMayBeIncompleteAndIsThereAgain() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);

        JudgingStage.post(chen.browser(), work + "/draft", Map.of("remark", "先记一笔"))
                .redirectsTo(work)
                .arrive()
                .see("草稿已保存");
        assertEquals(
                " 先记一笔",
                chen.browser().get(work).form(work + "/mark").value("score") + " "
                        + chen.browser().get(work).form(work + "/mark").value("remark"));
        JudgingStage.post(chen.browser(), work + "/draft", Map.of("score", "101"))
                .hasStatus(422)
                .see("分数要在 0 到 100 之间");
        assertEquals(
                Optional.empty(),
                stage.scores().values().iterator().next().subjects().get(0).mean());
    }

    @Test
    void typingSavesByItselfAndSaysSo() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);

        Browserless typing = chen.browser().header("HX-Request", "true");
        Page saved = JudgingStage.post(typing, work + "/draft", Map.of("score", "88", "watched", "12"))
                .hasStatus(200)
                .see("草稿已保存 9:00");
        assertEquals("0", saved.select("#seen").attr("value"));
        JudgingStage.post(typing, work + "/draft", Map.of("score", "880", "seen", "0"))
                .hasStatus(200)
                .see("还没存上：分数要在 0 到 100 之间");
        typing.header("HX-Request", "");

        assertEquals("88", chen.browser().get(work).form(work + "/mark").value("score"));
        assertEquals(1, stage.marks());
    }

    @Test
    void aSecondPageDoesNotOverwriteTheFirstUnasked() {
        stage.passed();
        String work = JudgingStage.works(chen, stage.assign(chen)).get(0);
        Page old = chen.browser().get(work);
        JudgingStage.post(chen.browser(), work + "/draft", Map.of("score", "70"))
                .hasStatus(303);

        Page refused = old.form(work + "/mark")
                .fill("score", "90")
                .submit()
                .hasStatus(422)
                .see("刚在另一个页面保存过");

        assertEquals("90", refused.form(work + "/mark").value("score"));
        refused.form(work + "/mark").submit().hasStatus(303);
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
        JudgingStage.post(zhao.browser(), works.get(0) + "/mark", Map.of("score", "1"))
                .hasStatus(404);
        zhao.browser().get(film).hasStatus(404);
        zhao.browser().get(hers).seeNot("77.5");
        stage.officer().get("/judging").hasStatus(404);
        new SchoolStage(product)
                .staff(stage.other(), Role.JUDGE, "外校评委", "wai")
                .get(his)
                .hasStatus(404);
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
        JudgingStage.post(chen.browser(), works.get(0) + "/mark", Map.of("score", "66", "remark", "好"))
                .hasStatus(422)
                .see("这份录像不再评审", "66", "好");
        assertEquals(Map.of(), stage.scores());
        stage.decide(lin.first(), "OK", "");
        JudgingStage.close(chen, JudgingStage.works(chen, home).get(0), "66").hasStatus(303);
        stage.reviewer().get(stage.screening().desk("screening/" + lin.first())).see("已经有评委定稿");
    }

    private static String here(Page page) {
        return page.select(".flow__item[aria-current]").text();
    }
}
