package callboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Two who write the same text at once, and one who clicks twice. */
@OnBothDatabases
final class TextConflictTest {

    private static Product product;
    private static ExamStage stage;

    TextConflictTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new ExamStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void aSecondClickWritesNoSecondVersion() {
        ExamStage.Desk desk = stage.desk("p3");
        Exam exam = desk.draft();
        PageForm form = form(desk, exam).fill("body", "第一版。");

        form.submit().hasStatus(303);
        form.submit().hasStatus(303);

        assertEquals(1, latest(exam, TextKind.PLEDGE).number());
    }

    @Test
    void theSecondOfTwoOfficersSeesBothVersionsAndDecides() {
        ExamStage.Desk desk = stage.desk("p7");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";
        write(desk, exam, "第一版。", "");
        PageForm late = form(desk, exam).fill("body", "王老师的版本。").fill("again", "true");
        write(desk, exam, "同事的版本。", "false");

        Page both = late.submit().hasStatus(422).see("同事的版本。", "王老师的版本。", "第 2 版", "再点一次保存");
        assertEquals(2, latest(exam, TextKind.PLEDGE).number());
        both.form(path).submit().redirectsTo(path);

        assertEquals("王老师的版本。", latest(exam, TextKind.PLEDGE).prose().plain());
        assertEquals(3, latest(exam, TextKind.PLEDGE).number());
        assertEquals(3, oldestThatCounts(exam));
    }

    @Test
    void ofManyWhoSaveAtOnceOneWritesAndTheOthersAreShownHis() throws Exception {
        ExamStage.Desk desk = stage.desk("p8");
        Exam exam = desk.draft();
        write(desk, exam, "第一版。", "");
        List<PageForm> forms = List.of("甲。", "乙。", "丙。", "丁。").stream()
                .map(body -> form(desk, exam).fill("body", body).fill("again", "false"))
                .toList();
        var pool = Executors.newFixedThreadPool(forms.size());

        List<Integer> answers;
        try {
            List<Callable<Integer>> acts = forms.stream()
                    .map(form -> (Callable<Integer>) () -> form.submit().status())
                    .toList();
            answers = pool.invokeAll(acts).stream()
                    .map(TextConflictTest::answer)
                    .sorted()
                    .toList();
        } finally {
            pool.shutdownNow();
        }

        assertEquals(List.of(303, 422, 422, 422), answers);
        assertEquals(2, latest(exam, TextKind.PLEDGE).number());
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PageForm form(ExamStage.Desk desk, Exam exam) {
        return form(desk, exam, "pledge");
    }

    private static PageForm form(ExamStage.Desk desk, Exam exam, String kind) {
        String path = desk.path(exam) + "/" + kind;
        return desk.officer().get(path + "/new").form(path);
    }

    private static void write(ExamStage.Desk desk, Exam exam, String body, String again) {
        PageForm form = form(desk, exam).fill("body", body);
        if (!again.isEmpty()) {
            form.fill("again", again);
        }
        form.submit().redirectsTo(desk.path(exam) + "/pledge");
    }

    private static ExamText latest(Exam exam, TextKind kind) {
        return product.ask(() -> product.bean(ExamTexts.class)
                .latest(exam.schoolId(), exam.id(), kind)
                .orElseThrow());
    }

    private static int oldestThatCounts(Exam exam) {
        return product.ask(
                () -> product.bean(ExamTexts.class).oldestThatCounts(exam.schoolId(), exam.id(), TextKind.PLEDGE));
    }
}
