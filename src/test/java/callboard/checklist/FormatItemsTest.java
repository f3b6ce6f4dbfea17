package callboard.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.subject.Subject;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatItemsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ExamStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new ExamStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDED", "PROMPTED", "ARTWORK"})
    void aFormatThatTheRoomCannotPlayKeepsTheExamClosed(String format) {
        ExamStage.Desk desk = stage.desk("g" + format.toLowerCase(Locale.ROOT));
        Exam exam = desk.complete();
        stage.schools().staff(desk.school(), Role.REVIEWER, "周审核");
        stage.schools().staff(desk.school(), Role.JUDGE, "孙评委");
        String path = desk.path(exam);
        desk.officer().get(path + "/checklist").seeNot("这种形式还不能考");

        add(desk, exam, format);

        Page checklist = desk.officer().get(path + "/checklist").see("这种形式还不能考", "1 科的形式还没有考场，不能开放：新的科目。", "还不能开放");
        int refused = format.equals("PROMPTED") ? 422 : 409; // an empty mock pool asks for a reason first
        checklist.form(path + "/opening").submit().hasStatus(refused);
        assertFalse(desk.read(exam).isOpen());

        Subject subject = desk.subjects(exam).get(1);
        String its = path + "/subjects/" + subject.ref();
        assertEquals(its, checklist.link("去看科目"));
        desk.officer()
                .get(its + "/edit?format=PREPARED")
                .form(its)
                .fill("maxSeconds", "60")
                .submit()
                .hasStatus(303);
        desk.officer().get(path + "/checklist").seeNot("这种形式还不能考").see("每科都可以考。", "可以开放");
    }

    @Test
    void aMockThatNobodyCanSitKeepsTheExamClosed() {
        ExamStage.Desk desk = stage.desk("h3");
        Exam exam = desk.complete();
        stage.schools().staff(desk.school(), Role.REVIEWER, "周审核");
        stage.schools().staff(desk.school(), Role.JUDGE, "孙评委");
        String path = desk.path(exam);
        edit(desk, exam).fill("mockRequired", "true").submit().hasStatus(303);

        Page checklist = desk.officer().get(path + "/checklist").see("模拟考还没有考场", "还不能开放");
        checklist.form(path + "/opening").submit().hasStatus(409);

        edit(desk, exam).untick("mockRequired").submit().hasStatus(303);
        desk.officer().get(path + "/checklist").seeNot("模拟考还没有考场");
    }

    private static PageForm edit(ExamStage.Desk desk, Exam exam) {
        return desk.officer().get(desk.path(exam) + "/edit").form(desk.path(exam));
    }

    @Test
    void aGuidedSubjectWithoutStepsIsNamedUntilItHasOne() {
        ExamStage.Desk desk = stage.desk("h1");
        Exam exam = desk.complete();
        add(desk, exam, "GUIDED");
        String its = desk.path(exam) + "/subjects/" + desk.subjects(exam).get(1).ref();
        desk.officer().get(desk.path(exam) + "/checklist").see("指定项目没有步骤", "考生不知道要做什么：新的科目。");

        desk.officer()
                .get(its)
                .form(its + "/steps")
                .fill("instruction", "正面站立")
                .fill("seconds", "20")
                .submit()
                .hasStatus(303);

        desk.officer().get(desk.path(exam) + "/checklist").seeNot("指定项目没有步骤").see("1 科指定项目都有步骤。");
    }

    @Test
    void preparingAndPhotographingNeedTheRoomToo() {
        ExamStage.Desk desk = stage.desk("h2");
        Exam exam = desk.complete();
        String path = desk.path(exam);
        blank(desk, exam, "ARTWORK")
                .fill("maxSeconds", "2100")
                .fill("photoMinutes", "10")
                .submit()
                .hasStatus(303);
        desk.officer().get(path + "/checklist").see("2 个科目各录满次数需要 55 分钟，考场只有 50 分钟。");
        desk.officer()
                .get(path + "/edit")
                .form(path)
                .fill("limitMinutes", "55")
                .submit()
                .hasStatus(303);
        desk.officer().get(path + "/checklist").seeNot("考场只有");

        blank(desk, exam, "PROMPTED")
                .fill("maxSeconds", "60")
                .fill("preparationSeconds", "600")
                .submit()
                .hasStatus(303);

        desk.officer().get(path + "/checklist").see("3 个科目各录一次就需要 61 分钟，考场只有 55 分钟。");
    }

    private static void add(ExamStage.Desk desk, Exam exam, String format) {
        PageForm form = blank(desk, exam, format);
        (format.equals("GUIDED") ? form : form.fill("maxSeconds", "60"))
                .submit()
                .hasStatus(303);
    }

    private static PageForm blank(ExamStage.Desk desk, Exam exam, String format) {
        return desk.officer()
                .get(desk.path(exam) + "/subjects/new?format=" + format)
                .form(desk.path(exam) + "/subjects")
                .fill("name", "新的科目");
    }
}
