package callboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class TextsTest {

    private static Product product;
    private static ExamStage stage;
    private static TextStage texts;

    TextsTest(TestDatabase database) {}

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
                .see("第 1 版已启用。", "我已读完考前须知", "王老师");

        assertEquals(4, texts.latest(exam, TextKind.PLEDGE).prose().plain().split("\n\n").length);
        assertEquals(1, texts.oldestThatCounts(exam));
    }

    @Test
    void aNewVersionAsksWhetherItMustBeSignedAgain() {
        ExamStage.Desk desk = stage.desk("p2");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";
        texts.write(desk, exam, "第一版。", "");

        texts.form(desk, exam).fill("body", "没有决定。").submit().hasStatus(422).see("请选择已经签过或读过的考生要不要再来一次。", "没有决定。");
        texts.write(desk, exam, "改了一个错字。", "false");
        assertEquals(1, texts.oldestThatCounts(exam));

        texts.write(desk, exam, "加了一条规则。", "true");
        assertEquals(3, texts.oldestThatCounts(exam));
        desk.officer().get(path + "?version=2").see("改了一个错字。", "之前的签署继续有效", "要求重新签署");
        desk.officer().get(path + "?version=4").hasStatus(404);
        desk.officer().get(desk.path(exam) + "/promise").hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        ExamStage.Desk desk = stage.desk("p4");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";
        String markup = "<p>" + "长<b>文</b>".repeat(4001) + "</p>";

        Page empty = texts.form(desk, exam)
                .fill("title", "承诺")
                .fill("body", " ")
                .submit()
                .hasStatus(422)
                .see("请填正文。");
        assertEquals("承诺", empty.form(path).value("title"));
        Page large = texts.form(desk, exam)
                .fill("body", markup)
                .fill("body-as", "markup")
                .submit()
                .hasStatus(422)
                .see("正文有 8,002 个字，最多 8,000 个字。");

        assertEquals(4001, large.select("textarea").attr("data-markup").split("<strong>").length - 1);
        assertEquals(8002, large.form(path).value("body").length());
    }

    @Test
    void markupIsKeptAndWhatIsHostileIsNot() {
        ExamStage.Desk desk = stage.desk("p5");
        Exam exam = desk.draft();
        String hostile =
                "<h2>标题</h2><p onclick=a()>词<script>alert(1)</script><b>粗</b></p><ul><li>项<img src=x onerror=a()></ul>";

        texts.form(desk, exam, "details")
                .fill("body", hostile)
                .fill("body-as", "markup")
                .submit()
                .redirectsTo(desk.path(exam) + "/details");

        Page shown = desk.officer().get(desk.path(exam) + "/details");
        assertEquals(
                "<h3 aria-level=\"2\">标题</h3><p>词<strong>粗</strong></p><ul><li>项</li></ul>",
                shown.select(".phone .prose").html().replaceAll(">\\s+<", "><"));
        assertEquals(
                0,
                shown.select("main [onclick], main script:not([nonce]), main img")
                        .size());
    }

    @Test
    void wordsThatWereNotTouchedInAPlainFieldKeepTheirFormatting() {
        ExamStage.Desk desk = stage.desk("p6");
        Exam exam = desk.draft();
        texts.form(desk, exam)
                .fill("body", "<p>一<b>二</b></p><ul><li>三</li></ul>")
                .fill("body-as", "markup")
                .submit()
                .hasStatus(303);

        texts.form(desk, exam)
                .fill("title", "新标题")
                .fill("again", "false")
                .submit()
                .hasStatus(303);

        ExamText text = texts.latest(exam, TextKind.PLEDGE);
        assertEquals(2, text.number());
        assertEquals(
                "<p>一<strong>二</strong></p><ul><li>三</li></ul>", text.prose().stored());
    }

    @Test
    void anEarlierVersionComesBackAsANewOne() {
        ExamStage.Desk desk = stage.desk("p9");
        Exam exam = desk.draft();
        String path = desk.path(exam) + "/pledge";
        texts.write(desk, exam, "请提前十分钟到场。", "");
        texts.write(desk, exam, "请提前三十分钟到场。", "false");

        Page changed = desk.officer().get(path).see("第 1 版 → 第 2 版");
        assertEquals(List.of("三"), changed.select(".difference ins").eachText());
        desk.officer()
                .get(path + "/new?from=1")
                .form(path)
                .fill("again", "false")
                .submit()
                .redirectsTo(path);

        assertEquals(3, texts.latest(exam, TextKind.PLEDGE).number());
        assertEquals("请提前十分钟到场。", texts.latest(exam, TextKind.PLEDGE).prose().plain());
        desk.officer().get(path + "/new?from=9").hasStatus(404);
    }

    @Test
    void aTextThatMayBeMissingCanBeTakenAwayAgain() {
        ExamStage.Desk desk = stage.desk("q1");
        Exam exam = desk.draft();
        texts.form(desk, exam, "details").fill("body", "").submit().hasStatus(422);
        texts.form(desk, exam, "details").fill("body", "详情。").submit().hasStatus(303);

        texts.form(desk, exam, "details")
                .fill("body", "")
                .submit()
                .hasStatus(303)
                .arrive()
                .see("这一版是空的");

        desk.officer().get(desk.path(exam) + "/texts").see("还没有写");
        desk.officer().get(desk.path(exam) + "/checklist").see("报考详情没有写");
    }

    @Test
    void readersReadAndOthersFindNothing() {
        ExamStage.Desk desk = stage.desk("q2");
        Exam exam = desk.complete();
        Browserless judge = stage.schools().staff(desk.school(), Role.JUDGE, "评委");
        ExamStage.Desk other = stage.desk("q3");

        for (String page : List.of("/texts", "/pledge", "/notice", "/details", "/pledge/readers")) {
            desk.officer().get(desk.path(exam) + page).hasStatus(200);
            other.officer().get(other.path(exam) + page).hasStatus(404);
            assertEquals(403, judge.get(desk.path(exam) + page).status());
        }
    }

    @Test
    void theTrailTellsVersionsAndLengthsNotWords() {
        ExamStage.Desk desk = stage.desk("q4");
        Exam exam = desk.draft();
        Browserless admin = stage.schools().staff(desk.school(), Role.ADMIN, "管理员");
        texts.write(desk, exam, "第一版的正文。", "");
        texts.write(desk, exam, "第二版。", "true");

        admin.get("/schools/q4/desk/audit").see("启用承诺书新版本", "字数").seeNot("第一版的正文。");
    }

    @Test
    void englishPagesAreWhole() {
        ExamStage.Desk desk = stage.desk("q5");
        Exam exam = desk.draft();
        desk.officer().speaking("en");

        desk.officer().get(desk.path(exam) + "/pledge").see("No pledge yet");
        texts.write(desk, exam, "One.", "");
        desk.officer().get(desk.path(exam) + "/pledge").see("Version 1");
        desk.officer().get(desk.path(exam) + "/pledge/new").see("Must candidates who signed it sign again?");
        for (String kind : List.of("notice", "details", "preparation")) {
            desk.officer().get(desk.path(exam) + "/" + kind + "/new").hasStatus(200);
        }
        desk.officer().get(desk.path(exam) + "/pledge/readers").see("Nobody applied for this exam yet");
    }
}
