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
    private static TextStage texts;

    TextConflictTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new ExamStage(product);
        texts = new TextStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void aSecondClickWritesNoSecondVersion() {
        ExamStage.Desk desk = stage.desk("p3");
        Exam exam = desk.draft();
        PageForm form = texts.form(desk, exam).fill("body", "第一版。");

        form.submit().hasStatus(303);
        form.submit().hasStatus(303);

        assertEquals(1, texts.latest(exam, TextKind.PLEDGE).number());
    }

    @Test
    void theSecondOfTwoOfficersSeesBothVersionsAndDecides() {
        ExamStage.Desk desk = stage.desk("p7");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";
        texts.write(desk, exam, "第一版。", "");
        PageForm late = texts.form(desk, exam).fill("body", "王老师的版本。").fill("again", "true");
        texts.write(desk, exam, "同事的版本。", "false");

        Page both = late.submit().hasStatus(422).see("同事的版本。", "王老师的版本。", "第 2 版", "再点一次保存");
        assertEquals(2, texts.latest(exam, TextKind.PLEDGE).number());
        both.form(path).submit().redirectsTo(path);

        assertEquals("王老师的版本。", texts.latest(exam, TextKind.PLEDGE).prose().plain());
        assertEquals(3, texts.latest(exam, TextKind.PLEDGE).number());
        assertEquals(3, texts.oldestThatCounts(exam));
    }

    @Test
    void ofManyWhoSaveAtOnceOneWritesAndTheOthersAreShownHis() throws Exception {
        ExamStage.Desk desk = stage.desk("p8");
        Exam exam = desk.draft();
        texts.write(desk, exam, "第一版。", "");
        List<PageForm> forms = List.of("甲。", "乙。", "丙。", "丁。").stream()
                .map(body -> texts.form(desk, exam).fill("body", body).fill("again", "false"))
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
        assertEquals(2, texts.latest(exam, TextKind.PLEDGE).number());
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
