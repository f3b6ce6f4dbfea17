package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.exam.Round;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.rules.Asker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the overview counts of an exam that is over: 林知夏, 何沐阳 and 郑思远 are marked, 苏和巴特尔 is suspected, 孟繁星 never came. */
@OnBothDatabases
final class FunnelNumbersTest {

    private static final Asker.Person OFFICER = new Asker.Person(9, "招办");

    private static final List<String> LISTS = List.of(
            "",
            "seasons",
            "majors",
            "exams",
            "roster",
            "candidates",
            "failed-applications",
            "screening",
            "judging",
            "publications");
    private static final int MOST_STATEMENTS = 30;

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    private final TestDatabase database;
    private Product product;
    private ResultStage stage;

    FunnelNumbersTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        stage = new ResultStage(product, "funnel" + SCHOOLS.incrementAndGet());
        stage.sql("update entry set stored_at = completed_at where completed_at is not null");
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void everyStageHasItsNumberAndTheListBehindIt() {
        Page before = stage.staff(Role.OFFICER).get(stage.desk(""));
        assertEquals("5 | 0 | 5 | 不要求 | 不要求 | 不要求 | 0 | 4 | 4 | 4 | 4 | 3 | 0", numbers(before));

        stage.release(stage.draft("80"), "2");

        Page after = stage.staff(Role.OFFICER).get(stage.desk(""));
        assertEquals("5 | 0 | 5 | 不要求 | 不要求 | 不要求 | 0 | 4 | 4 | 4 | 4 | 3 | 5", numbers(after));
        for (String list : after.select(".funnel td.table__number a").eachAttr("href")) {
            stage.staff(Role.OFFICER).get(list).hasStatus(200);
        }
        String submitted = after.select(".funnel td[data-label=已提交] a").attr("href");
        stage.staff(Role.OFFICER).get(submitted).see("林知夏", "苏和巴特尔").seeNot("孟繁星");
    }

    @Test
    void aTakenBackMarkAndAWorkWithoutDecisionLeaveTheirStages() {
        stage.reopenAMark();
        stage.sql("delete from screening where take_id = (select max(take_id) from screening)");

        assertEquals(
                "5 | 0 | 5 | 不要求 | 不要求 | 不要求 | 0 | 4 | 4 | 4 | 3 | 2 | 0",
                numbers(stage.staff(Role.OFFICER).get(stage.desk(""))));
    }

    /** The lists of a school's desk, with one exam and with two hundred. */
    @Test
    void listsAskNoMoreForTwoHundredExams() {
        Map<String, Long> one = statements();
        for (int i = 1; i < 200; i++) {
            open("专业" + i);
        }

        assertEquals(one, statements());
        assertTrue(one.values().stream().allMatch(count -> count <= MOST_STATEMENTS), one::toString);
    }

    private Map<String, Long> statements() {
        Browserless officer = stage.staff(Role.OFFICER);
        String season = officer.get(stage.desk("seasons"))
                .select("a[href$=/clones/new]")
                .attr("href");
        Map<String, Long> counts = new TreeMap<>();
        for (String page : LISTS) {
            counts.put(
                    page,
                    Statements.of(product, () -> officer.get(stage.desk(page)).hasStatus(200)));
        }
        counts.put("clone", Statements.of(product, () -> officer.get(season).hasStatus(200)));
        return counts;
    }

    /** H2 keeps such a text. */
    @Test
    void whatPostgresCannotStoreIsNoFailureOfOurs() {
        assumeTrue(database.isPostgres());

        stage.staff(Role.OFFICER)
                .get(stage.desk("majors/new"))
                .form(stage.desk("majors"))
                .fill("name", "声\0乐")
                .submit()
                .hasStatus(400)
                .see("存不了的字符");
    }

    private void open(String name) {
        Exam like = stage.screening().exam();
        product.act(() -> {
            Major major = new Major(like.season(), name, 2);
            product.bean(Majors.class).add(major);
            Exam exam = new Exam(like.season(), major, Optional.empty(), Round.PRELIMINARY, OFFICER, TestClock.MORNING);
            exam.schedule(like.times());
            exam.open(OFFICER, TestClock.MORNING);
            product.bean(Exams.class).add(exam);
        });
    }

    private static String numbers(Page page) {
        List<String> all =
                page.select(".funnel tbody tr:first-child td.table__number").eachText();
        return String.join(" | ", all);
    }
}
