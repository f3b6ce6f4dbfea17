package callboard.pledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PledgeTest {

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

    @Test
    void theFirstVersionStartsFromTheUsualWordsAndMustBeSigned() {
        ExamStage.Desk desk = stage.desk("p1");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";

        desk.officer().get(path).see("还没有承诺书");
        desk.officer()
                .get(path + "/new")
                .form(path)
                .submit("启用这个版本")
                .redirectsTo(path)
                .arrive()
                .see("承诺书第 1 版已启用。", "我已读完考前须知", "王老师，1月16日 9:00");

        assertEquals(4, latest(exam).paragraphs().size());
        assertEquals(1, oldestThatCounts(exam));
    }

    @Test
    void aNewVersionAsksWhetherItMustBeSignedAgain() {
        ExamStage.Desk desk = stage.desk("p2");
        Exam exam = desk.draft();
        write(desk, exam, "第一版。", false);

        write(desk, exam, "改了一个错字。", false);
        assertEquals(1, oldestThatCounts(exam));

        write(desk, exam, "加了一条规则。", true);
        assertEquals(3, oldestThatCounts(exam));
        desk.officer().get(desk.path(exam) + "/pledge?version=2").see("改了一个错字。", "之前的签署继续有效", "要求重新签署");
        desk.officer().get(desk.path(exam) + "/pledge?version=4").hasStatus(404);
    }

    @Test
    void aSecondClickWritesNoSecondVersion() {
        ExamStage.Desk desk = stage.desk("p3");
        Exam exam = desk.draft();

        write(desk, exam, "第一版。", false);
        write(desk, exam, "第一版。", false);

        assertEquals(1, latest(exam).number());
    }

    @Test
    void anEmptyTextIsRefusedAndTheTitleStays() {
        ExamStage.Desk desk = stage.desk("p4");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";

        Page wrong = desk.officer()
                .get(path + "/new")
                .form(path)
                .fill("title", "承诺")
                .fill("body", " ")
                .submit()
                .hasStatus(422)
                .see("请填正文。");

        assertEquals("承诺", wrong.form(path).value("title"));
    }

    @Test
    void paragraphsArePartedByEmptyLines() {
        assertEquals(List.of("一\n二", "三"), Paragraphs.of("\n一\n二\n \n\n三\n"));
        assertEquals(List.of(), Paragraphs.of(" \n "));
    }

    @Test
    void englishPagesAreWhole() {
        ExamStage.Desk desk = stage.desk("p5");
        Exam exam = desk.draft();
        desk.officer().speaking("en");

        desk.officer().get(desk.path(exam) + "/pledge").see("No pledge yet");
        write(desk, exam, "One.", false);
        desk.officer().get(desk.path(exam) + "/pledge").see("Version 1");
        desk.officer().get(desk.path(exam) + "/pledge/new").see("Candidates who signed before must sign again");
    }

    private static void write(ExamStage.Desk desk, Exam exam, String body, boolean again) {
        String path = desk.path(exam) + "/pledge";
        var form = desk.officer().get(path + "/new").form(path).fill("body", body);
        if (again) {
            form.fill("signAgain", "true");
        }
        form.submit().redirectsTo(path);
    }

    private static PledgeText latest(Exam exam) {
        return product.ask(() -> product.bean(PledgeTexts.class)
                .latest(exam.schoolId(), exam.id())
                .orElseThrow());
    }

    private static int oldestThatCounts(Exam exam) {
        return product.ask(() -> product.bean(PledgeTexts.class).oldestThatCounts(exam.schoolId(), exam.id()));
    }
}
