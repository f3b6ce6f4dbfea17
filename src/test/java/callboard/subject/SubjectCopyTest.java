package callboard.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class SubjectCopyTest {

    private static Product product;

    SubjectCopyTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void aCopyHasTheSameRulesAndStepsAndIsItsOwn() {
        ExamStage.Desk desk = new ExamStage(product).desk("k1");
        Exam exam = filled(desk);
        Subject guided = desk.subjects(exam).get(0);
        desk.officer()
                .get(desk.path() + "/new")
                .form(desk.path())
                .fill("target", exam.major().ref())
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        Exam second = desk.exams().get(1);

        product.act(() ->
                product.bean(SubjectCopy.class).copy(List.of(new Twin(desk.read(exam), second)), new Shift(7)));

        List<Subject> read = desk.subjects(second);
        assertEquals(
                desk.subjects(exam).stream().map(Subject::terms).toList(),
                read.stream().map(Subject::terms).toList());
        assertEquals(List.of(1, 2, 3, 4), read.stream().map(Subject::place).toList());
        assertNotEquals(guided.ref(), read.get(0).ref());
        assertEquals(
                List.of(new GuidedStep.Terms("正面站立", 20)),
                product.ask(
                        () -> product
                                .bean(GuidedSteps.class)
                                .ofSubject(second.schoolId(), read.get(0).id())
                                .stream()
                                .map(GuidedStep::terms)
                                .toList()));
    }

    private static Exam filled(ExamStage.Desk desk) {
        Exam exam = desk.draft();
        for (Format format : Format.values()) {
            var form = SubjectStage.blank(desk, exam, format).fill("name", "科目 " + format);
            (format == Format.GUIDED ? form : form.fill("maxSeconds", "60"))
                    .submit()
                    .hasStatus(303);
        }
        String path = SubjectStage.path(desk, exam, desk.subjects(exam).get(0));
        SubjectStage.step(desk, path, "正面站立", "20");
        return exam;
    }
}
