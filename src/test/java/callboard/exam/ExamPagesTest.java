package callboard.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.face.FacePolicy;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ExamPagesTest {

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
    void anExamIsCreatedAsADraftWithTheUsualTerms() {
        ExamStage.Desk desk = stage.desk("a1");

        Exam exam = desk.draft();

        assertEquals(RoomTerms.USUAL, exam.terms());
        assertEquals(ExamTimes.NONE, exam.times());
        desk.officer().get(desk.path()).see("音乐学", "草稿", "还没有时间");
        desk.officer().get(desk.path(exam)).see("音乐学 初试", "还没有填", "还没有科目", "检查并开放");
    }

    @Test
    void aRoundOfAMajorIsExaminedOnce() {
        ExamStage.Desk desk = stage.desk("a2");
        desk.draft();

        desk.officer()
                .get(desk.path() + "/new?target=" + desk.targets().get(0) + "&round=PRELIMINARY")
                .form(desk.path())
                .submit()
                .hasStatus(422)
                .see("这个专业（方向）的这一轮已经有考试了。");
        desk.officer()
                .get(desk.path() + "/new")
                .form(desk.path())
                .fill("target", desk.targets().get(0))
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        assertEquals(
                List.of(Round.PRELIMINARY, Round.SECOND),
                desk.exams().stream().map(Exam::round).toList());
    }

    @Test
    void timesAreTypedInBeijingTimeAndKeptAsInstants() {
        ExamStage.Desk desk = stage.desk("a3");
        Exam exam = desk.draft();

        edit(desk, exam)
                .fill("opensAt", "2027-01-17T09:00")
                .fill("closesAt", "2027-01-18T21:00")
                .fill("lateCutOffAt", "2027-01-18T20:00")
                .fill("applyUntil", "2027-01-12T17:00")
                .fill("limitMinutes", "50")
                .fill("graceSeconds", "45")
                .fill("uploadGraceHours", "24")
                .fill("facePolicy", "PROVISIONAL")
                .fill("mockRequired", "true")
                .submit()
                .redirectsTo(desk.path(exam))
                .arrive()
                .see("已保存。", "1月17日 9:00 至 1月18日 21:00", "1月12日 17:00", "50 分钟", "先进场，后审核", "上次保存：1月16日 9:00，王老师");

        Exam saved = desk.read(exam);
        assertEquals(
                new ExamTimes(
                        Optional.of(Instant.parse("2027-01-17T01:00:00Z")),
                        Optional.of(Instant.parse("2027-01-18T13:00:00Z")),
                        Optional.empty(),
                        Optional.of(Instant.parse("2027-01-12T09:00:00Z")),
                        Optional.of(Instant.parse("2027-01-18T12:00:00Z"))),
                saved.times());
        assertEquals(new RoomTerms(Optional.of(50), 45, 24, FacePolicy.PROVISIONAL, true), saved.terms());
        assertTrue(saved.ruleVersion() > exam.ruleVersion());
    }

    @Test
    void everyWrongTimeAndNumberIsSaidBesideItsField() {
        ExamStage.Desk desk = stage.desk("a4");
        Exam exam = desk.draft();

        Page wrong = edit(desk, exam)
                .fill("opensAt", "2027-01-17T09:00")
                .fill("closesAt", "2027-01-17T08:00")
                .fill("lateCutOffAt", "2027-02-30T08:00")
                .fill("limitMinutes", "fifty")
                .fill("graceSeconds", "9999")
                .submit()
                .hasStatus(422);

        wrong.see("有 4 处需要改正", "关闭要晚于开放时间 1月17日 9:00。", "请填日期和时间", "请填 1 到 1440 之间的整数。", "请填 0 到 600 之间的整数。");
        assertEquals("fifty", wrong.form(desk.path(exam)).value("limitMinutes"));
        assertEquals(ExamTimes.NONE, desk.read(exam).times());
    }

    @Test
    void aColleaguesChangeIsNotOverwrittenUnseen() {
        ExamStage.Desk desk = stage.desk("a5");
        Exam exam = desk.draft();
        PageForm mine = edit(desk, exam).fill("limitMinutes", "40");
        edit(desk, exam).fill("limitMinutes", "30").submit().hasStatus(303);

        Page shown = mine.submit().hasStatus(422).see("王老师在 1月16日 9:00 先保存了", "30 分钟", "40 分钟");

        assertEquals(Optional.of(30), desk.read(exam).terms().limitMinutes());
        shown.form(desk.path(exam)).fill("pick-limitMinutes", "mine").submit().redirectsTo(desk.path(exam));
        assertEquals(Optional.of(40), desk.read(exam).terms().limitMinutes());
    }

    /** It is told to candidates and binds nobody: trials of the rules go on, and it can be put right once the exam is open. */
    @Test
    void whenResultsAreExpectedIsNoRule() {
        ExamStage.Desk desk = stage.desk("b3");
        Exam exam = desk.complete();
        edit(desk, exam).fill("resultsAt", "2027-01-22T09:00").submit().redirectsTo(desk.path(exam));
        assertEquals(exam.ruleVersion(), desk.read(exam).ruleVersion());
        edit(desk, exam).fill("graceSeconds", "77").submit().redirectsTo(desk.path(exam));
        assertTrue(desk.read(exam).ruleVersion() > exam.ruleVersion());

        PageForm date = desk.officer().get(desk.path(exam) + "/results-date").form(desk.path(exam) + "/results-date");
        date.fill("resultsAt", "2027-01-18T21:00").submit().hasStatus(422).see("要晚于窗口关闭 1月18日 21:00。");
        date.fill("resultsAt", "2027-01-25T10:00")
                .submit()
                .redirectsTo(desk.path(exam))
                .arrive()
                .see("预计公布时间已保存。", "1月25日 10:00");
    }

    @Test
    void subjectsAreAddedOrderedChangedAndRemoved() {
        ExamStage.Desk desk = stage.desk("a6");
        Exam exam = desk.draft();
        List.of("自选曲目", "视唱", "专题陈述").forEach(name -> desk.subject(exam, name));
        String second =
                desk.path(exam) + "/subjects/" + desk.subjects(exam).get(1).ref();

        desk.officer().get(second).see("科目 2 · 视唱", "共 3 科", "最短 1:00", "到 5:00 自动停", "录满 2 次共 10:00");
        desk.officer().get(desk.path(exam)).form(second + "/place").submit("").hasStatus(303);
        desk.officer()
                .get(second + "/edit")
                .form(second)
                .fill("maxSeconds", "90")
                .fill("orientation", "PORTRAIT")
                .untick("mayStopEarly")
                .fill("cautions", "面向镜头。")
                .submit()
                .arrive()
                .see("科目「视唱」已保存。", "自备展示，最长 1:30，可录 2 次");

        SubjectTerms changed = desk.subjects(exam).get(0).terms();
        assertEquals(
                new SubjectTerms(
                        "视唱",
                        Format.PREPARED,
                        new SubjectTerms.Framing(Subject.Orientation.PORTRAIT, Subject.Camera.REAR, false, false),
                        new SubjectTerms.Takes(60, 90, false, 2),
                        "面向镜头。"),
                changed);
        desk.officer().get(second).form(second + "/removal").submit().redirectsTo(desk.path(exam));
        assertEquals(
                List.of("1 自选曲目", "2 专题陈述"),
                desk.subjects(exam).stream()
                        .map(subject -> subject.place() + " " + subject.terms().name())
                        .toList());
    }

    @Test
    void aSubjectThatContradictsItselfIsNotKept() {
        ExamStage.Desk desk = stage.desk("a7");
        Exam exam = desk.draft();

        desk.officer()
                .get(desk.path(exam) + "/subjects/new")
                .form(desk.path(exam) + "/subjects")
                .fill("maxSeconds", "60")
                .fill("minSeconds", "90")
                .fill("maxTakes", "0")
                .submit()
                .hasStatus(422)
                .see("请填科目名称。", "最短不能超过最长 60 秒。", "请填 1 到 20 之间的整数。");
        assertEquals(List.of(), desk.subjects(exam));
    }

    @Test
    void aMajorThatIsExaminedIsNeitherRemovedNorDivided() {
        ExamStage.Desk desk = stage.desk("b2");
        Exam exam = desk.draft();
        String majors = "/schools/b2/desk/majors";
        String major = majors + "/" + exam.major().ref();

        desk.officer()
                .get(majors)
                .form(major + "/removal")
                .submit()
                .hasStatus(409)
                .see("已经有名单或考试用到这个专业，不能删除。");
        desk.officer()
                .get(majors)
                .form(major + "/directions")
                .fill("direction", "西方音乐史")
                .submit()
                .hasStatus(409)
                .see("不能再分方向");
    }

    @Test
    void readersReadAndStrangersFindNothing() {
        ExamStage.Desk desk = stage.desk("a8");
        Exam exam = desk.complete();
        Browserless auditor = stage.schools().staff(desk.school(), Role.AUDITOR, "何老师");
        ExamStage.Desk other = stage.desk("a9");
        String subject = "/subjects/" + desk.subjects(exam).get(0).ref();

        for (String page : List.of("", subject, "/pledge", "/notice", "/texts", "/checklist")) {
            Page read = auditor.get(desk.path(exam) + page).hasStatus(200);
            assertEquals(List.of(), read.select("main button[type=submit]").eachText());
            read.select(".tabs a")
                    .eachAttr("href")
                    .forEach(tab -> auditor.get(tab).hasStatus(200));
            other.officer().get(desk.path(exam) + page).hasStatus(404);
            other.officer().get(other.path(exam) + page).hasStatus(404);
        }
        String token = auditor.get(desk.path()).select("[name=_csrf]").first().val();
        for (String act :
                List.of("", "/contact", "/notice", "/pledge", "/opening", "/subjects", subject, subject + "/removal")) {
            auditor.post(desk.path(exam) + act, Map.of("_csrf", token)).hasStatus(403);
        }
    }

    @Test
    void englishPagesAreWhole() {
        ExamStage.Desk desk = stage.desk("b1");
        Exam exam = desk.complete();
        String subject = "/subjects/" + desk.subjects(exam).get(0).ref();
        desk.officer().speaking("en");

        desk.officer().get(desk.path()).see("Exams and subjects", "Draft");
        desk.officer().get(desk.path() + "/new").see("New exam");
        for (String page :
                List.of("", "/edit", "/contact", "/notice", "/texts", "/subjects/new", subject, subject + "/edit")) {
            desk.officer().get(desk.path(exam) + page).hasStatus(200);
        }
    }

    private static PageForm edit(ExamStage.Desk desk, Exam exam) {
        return desk.officer().get(desk.path(exam) + "/edit").form(desk.path(exam));
    }
}
