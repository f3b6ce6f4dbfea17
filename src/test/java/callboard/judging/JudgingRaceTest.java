package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.rules.Refused;
import jakarta.data.exceptions.DataException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Officers, pages and impatient fingers at once: one assignment, one code, one mark. */
@OnBothDatabases
final class JudgingRaceTest {

    private static final int MANY = 12;
    private static Product product;
    private static int stages;

    private JudgingStage stage;
    private JudgingStage.Judge chen;

    JudgingRaceTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @BeforeEach
    void stage() {
        product.clock().set(TestClock.MORNING);
        stage = new JudgingStage(product, "jrace" + ++stages);
        chen = stage.judge("陈评委", "chen");
    }

    @Test
    void somebodyIsPutOnAnExamOnce() throws Exception {
        atOnce(() -> {
            product.bean(AssignmentService.class).assign(stage.exam(), chen.account());
            return "on";
        });

        assertEquals(1, assignments().size());
        stage.assign(chen);
        assertEquals(1, assignments().size());
    }

    @Test
    void everyWorkGetsOneCodeAndNoCodeOrTurnIsGivenTwice() throws Exception {
        stage.passed();
        stage.passed();
        stage.assign(chen);

        atOnce(() -> {
            product.bean(Distribution.class).refresh(stage.assignment(chen));
            return "handed";
        });

        List<BlindCode> codes = codes();
        assertEquals(
                "4 4 4 [1, 2, 3, 4]",
                codes.size() + " "
                        + new HashSet<>(codes.stream().map(BlindCode::code).toList()).size() + " "
                        + new HashSet<>(codes.stream().map(BlindCode::takeId).toList()).size() + " "
                        + codes.stream().map(BlindCode::place).toList());
    }

    @Test
    void aMarkIsWrittenOnceAndClosedOnce() throws Exception {
        stage.passed();
        stage.assign(chen);
        product.act(() -> product.bean(Distribution.class).refresh(stage.assignment(chen)));
        BlindCode work = codes().get(0);
        var desk = new MarkService.Desk(stage.assignment(chen), work, true);
        var opinion = new JudgeMark.Opinion(Optional.of(new BigDecimal("88.5")), "", 0);

        Map<String, Integer> answers = atOnce(
                () -> product.bean(MarkService.class).close(desk, opinion, "").isFinal() ? "closed" : "open");

        assertEquals(Optional.of(1), Optional.ofNullable(answers.get("closed")));
        assertEquals("1 true 88.50", product.ask(() -> {
            List<JudgeMark> marks = product.bean(Marks.class)
                    .ofAssignment(stage.school().id(), stage.assignment(chen).id());
            return marks.size() + " " + marks.get(0).isFinal() + " "
                    + marks.get(0).score().orElseThrow();
        }));
    }

    @Test
    void whatIsWrittenIsReadAgainAndAnotherSchoolFindsNothing() {
        stage.passed();
        stage.assign(chen);
        product.act(() -> product.bean(Distribution.class).refresh(stage.assignment(chen)));
        long own = stage.school().id();
        long other = own + 1;
        Assignment his = stage.assignment(chen);

        product.act(() -> {
            Assignments assignments = product.bean(Assignments.class);
            BlindCodes codes = product.bean(BlindCodes.class);
            Marks marks = product.bean(Marks.class);
            String code = codes().get(0).code();
            assertEquals(
                    "陈评委",
                    assignments
                            .byRef(own, his.examId(), his.ref())
                            .orElseThrow()
                            .judge());
            assertEquals(
                    Optional.empty(),
                    assignments.byRef(other, his.examId(), his.ref()).map(Assignment::ref));
            assertEquals(1, codes.byCode(own, his.id(), code).orElseThrow().place());
            assertEquals(Optional.empty(), codes.byCode(other, his.id(), code).map(BlindCode::code));
            assertEquals(new BlindCodes.Tally(2, 0, 0), codes.tally(own, his.id()));
            assertEquals(new BlindCodes.Tally(0, 0, 0), codes.tally(other, his.id()));
            assertEquals(List.of(), marks.counting(other, his.examId()));
            assertEquals(ScoreRange.USUAL, assignments.range(own, his.examId()));
        });
    }

    private List<Assignment> assignments() {
        return product.ask(() -> product.bean(Assignments.class)
                .ofExam(stage.school().id(), stage.exam().id()));
    }

    private List<BlindCode> codes() {
        return product.ask(() -> product.bean(BlindCodes.class)
                .ofAssignment(stage.school().id(), stage.assignment(chen).id()));
    }

    /** Everybody at once; how many got which answer. */
    private static Map<String, Integer> atOnce(Callable<String> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        CountDownLatch bell = new CountDownLatch(1);
        List<Future<String>> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiting.add(people.submit(() -> {
                bell.await();
                return answer(act);
            }));
        }
        bell.countDown();
        Map<String, Integer> answers = new TreeMap<>();
        for (Future<String> one : waiting) {
            answers.merge(one.get(), 1, Integer::sum);
        }
        people.shutdown();
        return answers;
    }

    private static String answer(Callable<String> act) {
        try {
            return product.ask(act);
        } catch (Refused refused) {
            return refused.verdict().reasonKey();
        } catch (DataException raced) {
            return "raced";
        }
    }
}
