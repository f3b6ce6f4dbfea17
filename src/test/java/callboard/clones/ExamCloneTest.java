package callboard.clones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.exam.Round;
import callboard.subject.Subject;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ExamCloneTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ExamStage stage;
    private static int desks;

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
    void theNextRoundIsProposedAndMadeFromTheOneBefore() {
        ExamStage.Desk desk = desk();
        Exam first = desk.complete();
        String page = desk.path(first) + "/clones";
        String asked = page + "/new?unit=WEEKS&amount=3&target=";

        Page usual = desk.officer().get(desk.path(first)).follow("复制考试").see("复制自 音乐学 初试", "音乐学 复试");
        String target = usual.form(page).value("target");
        Page look = desk.officer().get(asked + target).see("所有日期移 21 天", "2月7日", "周日");
        look.form(page).submit().hasStatus(303).arrive().see("已建立 音乐学 复试，现在是草稿");

        Exam second = desk.exams().get(1);
        assertEquals(Round.SECOND, second.round());
        assertEquals(first.times().moved(new Shift(21)), second.times());
        assertEquals(first.terms(), second.terms());
        assertEquals(first.contact(), second.contact());
        assertEquals(
                desk.subjects(first).stream().map(Subject::terms).toList(),
                desk.subjects(second).stream().map(Subject::terms).toList());
        assertEquals(
                List.of("NOTICE 1 请在安静的房间录制。", "PLEDGE 1 " + pledge(first)),
                product
                        .ask(() -> product.bean(ExamTexts.class).latestOf(second.schoolId(), List.of(second.id())))
                        .stream()
                        .map(text -> text.kind() + " " + text.number() + " "
                                + text.prose().plain())
                        .toList());
        desk.officer().get(asked + target).see("音乐学 复试 已经有了。").follow("打开已有的").see("音乐学 复试");
    }

    private static String pledge(Exam exam) {
        return product.ask(() -> product.bean(ExamTexts.class)
                .latest(exam.schoolId(), exam.id(), TextKind.PLEDGE)
                .orElseThrow()
                .prose()
                .plain());
    }

    @Test
    void aPlaceIsTakenOnceHoweverOftenItIsSent() {
        ExamStage.Desk desk = desk();
        Exam first = desk.complete();
        String page = desk.path(first) + "/clones";
        var form = desk.officer().get(page + "/new").form(page);

        form.submit().hasStatus(303);
        form.submit().hasStatus(422).see("音乐学 复试 已经有了。");

        assertEquals(2, desk.exams().size());
        desk.officer()
                .post(page, Map.of("target", "elsewhere", "unit", "DAYS", "amount", "1", "_csrf", form.value("_csrf")))
                .hasStatus(422)
                .see("请选专业或方向。");
    }

    @Test
    void anotherSchoolsExamDoesNotExist() {
        ExamStage.Desk desk = desk();
        Exam exam = desk.complete();
        ExamStage.Desk other = desk();
        String token = other.officer()
                .get(other.path())
                .select("input[name=_csrf]")
                .first()
                .val();

        for (String page : new String[] {desk.path(exam), other.path() + "/" + exam.ref()}) {
            other.officer().get(page + "/clones/new").hasStatus(404);
            other.officer()
                    .post(page + "/clones", Map.of("unit", "DAYS", "amount", "1", "_csrf", token))
                    .hasStatus(404);
            other.officer().get(page + "/archive").hasStatus(404);
            other.officer().post(page + "/archive", Map.of("_csrf", token)).hasStatus(404);
        }
        assertEquals(1, desk.exams().size());
    }

    private static ExamStage.Desk desk() {
        return stage.desk("clone" + ++desks);
    }
}
