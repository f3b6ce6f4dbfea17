package callboard.subject;

import static callboard.subject.SubjectStage.guided;
import static callboard.subject.SubjectStage.path;
import static callboard.subject.SubjectStage.step;
import static callboard.subject.SubjectStage.token;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuidedStepsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static SubjectStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new SubjectStage(product, "s");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aGuidedSubjectLastsAsLongAsItsSteps() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Subject subject = guided(desk, exam);
        String path = path(desk, exam, subject);
        desk.officer().get(path).see("还没有步骤");

        step(desk, path, "正面站立", "20");
        step(desk, path, "向左转", "10");
        step(desk, path, "向右转", "15");
        List<GuidedStep> steps = stage.steps(subject);
        String second = path + "/steps/" + steps.get(1).ref();
        desk.officer()
                .get(path)
                .see("共 3 步，0:45")
                .form(second + "/place")
                .submit("")
                .hasStatus(303);
        desk.officer()
                .get(second + "/edit")
                .form(second)
                .fill("instruction", "向左转，停 3 秒")
                .fill("seconds", "30")
                .submit()
                .redirectsTo(path);
        String last = path + "/steps/" + steps.get(2).ref();
        desk.officer().get(path).form(last + "/removal").submit().arrive().see("步骤已删除", "共 2 步，0:50");

        assertEquals(
                List.of("1 向左转，停 3 秒 30", "2 正面站立 20"),
                stage.steps(subject).stream()
                        .map(one -> one.place() + " " + one.terms().instruction() + " "
                                + one.terms().seconds())
                        .toList());
        assertEquals(50, desk.subjects(exam).get(0).terms().takes().maxSeconds());
        ExamRules rules = product.ask(() -> product.bean(ExamRulebook.class).current(desk.read(exam)));
        assertEquals(
                List.of(new GuidedStep.Terms("向左转，停 3 秒", 30), new GuidedStep.Terms("正面站立", 20)),
                rules.subjects().get(0).steps());
    }

    @Test
    void stepsStayWhileASubjectIsAnotherFormat() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Subject subject = guided(desk, exam);
        String path = path(desk, exam, subject);
        step(desk, path, "正面站立", "20");

        desk.officer()
                .get(path + "/edit?format=PREPARED")
                .form(path)
                .fill("maxSeconds", "300")
                .submit()
                .redirectsTo(desk.path(exam));
        Subject prepared = desk.subjects(exam).get(0);
        assertEquals(Format.PREPARED, prepared.terms().format());
        assertEquals(300, prepared.terms().takes().maxSeconds());
        assertEquals(
                List.of(),
                product.ask(() -> product.bean(ExamRulebook.class).current(desk.read(exam)))
                        .subjects()
                        .get(0)
                        .steps());
        desk.officer().post(path + "/steps", token(desk, path)).hasStatus(404);

        desk.officer().get(path + "/edit?format=GUIDED").form(path).submit().redirectsTo(path);
        assertEquals(20, desk.subjects(exam).get(0).terms().takes().maxSeconds());
        desk.officer().get(path).form(path + "/removal").submit().redirectsTo(desk.path(exam));
        assertEquals(List.of(), stage.steps(subject));
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "1, 303", "3600, 303", "3601, 422", "ten, 422"})
    void aStepLastsFromASecondToAnHour(String seconds, int status) {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Subject subject = guided(desk, exam);
        String path = path(desk, exam, subject);

        desk.officer()
                .get(path)
                .form(path + "/steps")
                .fill("instruction", "正面站立")
                .fill("seconds", seconds)
                .submit()
                .hasStatus(status);
        assertEquals(status == 303 ? 1 : 0, stage.steps(subject).size());
    }

    @Test
    void aStepWithoutWordsOrWithTooManyIsNotKept() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Subject subject = guided(desk, exam);
        String path = path(desk, exam, subject);
        PageForm form = desk.officer().get(path).form(path + "/steps").fill("seconds", "10");

        form.fill("instruction", " ").submit().hasStatus(422).see("请写这一步要做什么。");
        form.fill("instruction", "转".repeat(201)).submit().hasStatus(422).see("每一步最多 200 个字。");
        form.fill("instruction", "转".repeat(200)).submit().hasStatus(303);
        assertEquals(1, stage.steps(subject).size());
    }

    @Test
    void readersReadAndStrangersFindNothing() {
        ExamStage.Desk desk = stage.desk();
        Exam exam = desk.draft();
        Subject subject = guided(desk, exam);
        String path = path(desk, exam, subject);
        step(desk, path, "正面站立", "20");
        String step = path + "/steps/" + stage.steps(subject).get(0).ref();
        Browserless auditor = stage.exams().schools().staff(desk.school(), Role.AUDITOR, "何老师");
        ExamStage.Desk other = stage.desk();

        Page read = auditor.get(path).hasStatus(200).see("正面站立");
        assertEquals(List.of(), read.select("main button[type=submit]").eachText());
        Map<String, String> token =
                Map.of("_csrf", auditor.get(path).select("[name=_csrf]").first().val());
        for (String act :
                List.of("/steps", "/steps/" + stage.steps(subject).get(0).ref())) {
            auditor.post(path + act, token).hasStatus(403);
        }
        auditor.post(step + "/removal", token).hasStatus(403);
        other.officer().get(path).hasStatus(404);
        String foreign = other.path(other.draft()) + "/subjects/" + subject.ref();
        other.officer().get(foreign).hasStatus(404);
        other.officer()
                .get(foreign + "/steps/" + stage.steps(subject).get(0).ref() + "/edit")
                .hasStatus(404);
        assertEquals(1, stage.steps(subject).size());
    }
}
