package callboard.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.subject.SubjectTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Two officers who change the same exam or the same subject: the second sees both versions and decides. */
@OnBothDatabases
final class TwoOfficersTest {

    private static final Set<String> CHOICES = Set.of("facePolicy", "format", "showing", "orientation", "camera");

    private static Product product;
    private static ExamStage stage;

    TwoOfficersTest(TestDatabase database) {}

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
    void whatOnlyOneChangedIsProposedAndWhatBothChangedMustBeDecided() {
        ExamStage.Desk desk = stage.desk("w1");
        Exam exam = desk.complete();
        PageForm late = edit(desk, exam).fill("limitMinutes", "40").fill("uploadGraceHours", "72");
        edit(desk, exam)
                .fill("limitMinutes", "60")
                .fill("graceSeconds", "15")
                .submit()
                .hasStatus(303);

        Page both = late.submit()
                .hasStatus(422)
                .see("王老师在 1月16日 9:00 先保存了", "50 分钟", "60 分钟", "40 分钟", "两个人都改了", "只有你改了")
                .seeNot("画面方向", "申请截止");
        assertEquals(3, both.select("tbody tr").size());
        both = both.form(desk.path(exam)).submit("按选择保存").hasStatus(422).see("要选一个才能保存");
        both.form(desk.path(exam))
                .fill("pick-limitMinutes", "mine")
                .submit("按选择保存")
                .redirectsTo(desk.path(exam));

        var terms = desk.read(exam).terms();
        assertEquals(40, terms.limitMinutes().orElseThrow());
        assertEquals(15, terms.graceSeconds());
        assertEquals(72, terms.uploadGraceHours());
    }

    @Test
    void hisChoiceIsLookedAtInTheFormBeforeItIsSaved() {
        ExamStage.Desk desk = stage.desk("w2");
        Exam exam = desk.complete();
        PageForm late = edit(desk, exam).fill("limitMinutes", "40").fill("uploadGraceHours", "72");
        edit(desk, exam).fill("limitMinutes", "60").submit().hasStatus(303);

        Page form = late.submit()
                .form(desk.path(exam))
                .fill("pick-limitMinutes", "theirs")
                .submit("按选择回到表单再改")
                .hasStatus(422)
                .see("已按你的选择填好");
        assertEquals("60", form.form(desk.path(exam)).value("limitMinutes"));
        assertEquals("72", form.form(desk.path(exam)).value("uploadGraceHours"));
        form.form(desk.path(exam)).fill("graceSeconds", "7").submit().redirectsTo(desk.path(exam));

        assertEquals(60, desk.read(exam).terms().limitMinutes().orElseThrow());
        assertEquals(7, desk.read(exam).terms().graceSeconds());
    }

    @Test
    void whoChangedTheSameAsHisColleagueIsAskedNothing() {
        ExamStage.Desk desk = stage.desk("w3");
        Exam exam = desk.complete();
        PageForm late = edit(desk, exam).fill("limitMinutes", "40");
        edit(desk, exam).fill("limitMinutes", "40").submit().hasStatus(303);

        late.submit().redirectsTo(desk.path(exam));
    }

    @Test
    void anotherFormatOfASubjectIsOneOfTheChoices() {
        ExamStage.Desk desk = stage.desk("w4");
        Exam exam = desk.complete();
        String path = subject(desk, exam);
        PageForm late = desk.officer().get(path + "/edit").form(path).fill("maxSeconds", "200");
        desk.officer()
                .get(path + "/edit?format=PROMPTED")
                .form(path)
                .fill("draws", "2")
                .submit()
                .hasStatus(303);

        Page both = late.submit().hasStatus(422).see("考试形式", "命题作答", "自备展示", "300 秒", "200 秒");
        both.form(path).fill("pick-maxSeconds", "mine").submit("按选择保存").hasStatus(303);

        SubjectTerms terms = desk.subjects(exam).get(0).terms();
        assertEquals("PROMPTED", terms.format().name());
        assertEquals(2, terms.prompting().draws());
        assertEquals(200, terms.takes().maxSeconds());
    }

    @Test
    void ofManyWhoSaveAtOnceOneWritesAndTheOthersSeeBoth() throws Exception {
        ExamStage.Desk desk = stage.desk("w5");
        Exam exam = desk.complete();
        String subject = subject(desk, exam);

        assertEquals(
                List.of(303, 422, 422, 422),
                atOnce(i -> edit(desk, exam).fill("limitMinutes", String.valueOf(20 + i))));
        assertEquals(
                List.of(303, 422, 422, 422),
                atOnce(i -> desk.officer()
                        .get(subject + "/edit")
                        .form(subject)
                        .fill("maxSeconds", String.valueOf(200 + i))));
    }

    @Test
    void ofManyWhoSaveTheSchoolsPageAtOnceOneWritesAndTheOthersSeeBoth() throws Exception {
        ExamStage.Desk desk = stage.desk("w8");
        String page = "/schools/w8/desk/brochure";

        assertEquals(
                List.of(303, 422, 422, 422),
                atOnce(i -> desk.officer().get(page).form(page).fill("address", "东路 " + i + " 号")));
        assertEquals(
                List.of(303, 422, 422, 422),
                atOnce(i -> desk.officer().get(page).form(page).fill("address", "西路 " + i + " 号")));
    }

    @Test
    void twoSubjectsOfOneExamAreSavedAtOnceWithoutAnyQuestion() throws Exception {
        ExamStage.Desk desk = stage.desk("w6");
        Exam exam = desk.complete();
        desk.subject(exam, "视唱");
        List<String> paths = desk.subjects(exam).stream()
                .map(one -> desk.path(exam) + "/subjects/" + one.ref())
                .toList();

        List<PageForm> forms = paths.stream()
                .map(path -> desk.officer().get(path + "/edit").form(path).fill("maxSeconds", "222"))
                .toList();

        assertEquals(List.of(303, 303), sent(forms));
    }

    @Test
    void everyFieldOfAFormIsComparedWithTheColleagues() {
        ExamStage.Desk desk = stage.desk("w7");
        Exam exam = desk.complete();
        String subject = subject(desk, exam);

        compared(desk, desk.path(exam), List.of(""));
        compared(desk, subject, List.of("PREPARED", "PROMPTED", "ARTWORK"));
        compared(desk, "/schools/w7/desk/brochure", List.of(""));
    }

    /** Sends it as somebody who changed everything since; the fields it has are those it carries along. */
    private static void compared(ExamStage.Desk desk, String form, List<String> formats) {
        Set<String> fields = new TreeSet<>();
        Set<String> lines = new TreeSet<>();
        String token = desk.officer().get(desk.path()).select("[name=_csrf]").val();
        for (String format : formats) {
            Map<String, String> typed =
                    new HashMap<>(Map.of("_csrf", token, "version", "-1", "format", format, "showing", "BOTH"));
            Page emptied = desk.officer().post(form, typed).hasStatus(422);
            fields.addAll(emptied.select("form.card--clip input[type=hidden]").eachAttr("name"));
            fields.removeAll(Set.of("_csrf", "asked", "version", "was"));
            fields.removeIf(name -> name.endsWith("-as"));
            fields.stream().filter(name -> !CHOICES.contains(name)).forEach(name -> typed.put(name, "true"));
            Page filled = desk.officer().post(form, typed).hasStatus(422);
            lines.addAll(emptied.select("[name=asked]").eachAttr("value"));
            lines.addAll(filled.select("[name=asked]").eachAttr("value"));
        }
        assertEquals(fields, lines);
    }

    private interface Filling {
        PageForm form(int number);
    }

    private static List<Integer> atOnce(Filling filling) throws Exception {
        return sent(IntStream.range(0, 4).mapToObj(filling::form).toList());
    }

    private static List<Integer> sent(List<PageForm> forms) throws Exception {
        var pool = Executors.newFixedThreadPool(forms.size());
        try {
            List<Callable<Integer>> acts = forms.stream()
                    .map(form -> (Callable<Integer>) () -> form.submit().status())
                    .toList();
            return pool.invokeAll(acts).stream()
                    .map(TwoOfficersTest::answer)
                    .sorted()
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PageForm edit(ExamStage.Desk desk, Exam exam) {
        return desk.officer().get(desk.path(exam) + "/edit").form(desk.path(exam));
    }

    private static String subject(ExamStage.Desk desk, Exam exam) {
        return desk.path(exam) + "/subjects/" + desk.subjects(exam).get(0).ref();
    }
}
