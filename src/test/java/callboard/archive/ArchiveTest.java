package callboard.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.data.Database;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.exam.Exams;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Season;
import callboard.school.SeasonService;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class ArchiveTest {

    /** Closed then, the last recording can have come by the tests' morning. */
    private static final Instant LAST_UPLOAD = TestClock.MORNING.minus(Duration.ofHours(48));

    private static Product product;
    private static ExamStage stage;
    private static int desks;

    ArchiveTest(TestDatabase database) {}

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
    void aDraftLeavesThePlanAndItsPlaceIsFreeUntilItComesBack() {
        ExamStage.Desk desk = stage.desk("shelf" + ++desks);
        Exam exam = desk.complete();

        archive(desk, exam).redirectsTo(desk.path() + "?season=" + exam.season().ref());

        assertEquals(List.of(), desk.exams());
        desk.officer().get(desk.path()).see("已归档 1");
        desk.officer().get(desk.path(exam)).see("这场考试已归档，只能查看。", "自选曲目一首");
        assertEquals(1, desk.subjects(exam).size());
        Exam other = desk.draft();
        bringBack(desk, exam).hasStatus(409).see("这一轮已经另有考试。");
        desk.officer().get(desk.path(exam) + "/archive").see("先归档那一场，再恢复这一场。");
        archive(desk, other).hasStatus(303);
        bringBack(desk, exam).redirectsTo(desk.path(exam));
        assertEquals(List.of(exam.ref()), desk.exams().stream().map(Exam::ref).toList());
        bringBack(desk, exam).hasStatus(409).see("这场考试没有归档。");
    }

    @Test
    void anArchivedExamIsReadOnly() {
        ExamStage.Desk desk = stage.desk("shelf" + ++desks);
        Exam exam = desk.complete();
        String page = desk.path(exam);
        Map<String, Page> forms = Map.of(
                "",
                desk.officer().get(page + "/edit"),
                "/notice",
                desk.officer().get(page + "/notice/new"),
                "/pledge",
                desk.officer().get(page + "/pledge/new"),
                "/subjects",
                desk.officer().get(page + "/subjects/new"));
        archive(desk, exam).hasStatus(303);

        forms.get("/notice")
                .form(page + "/notice")
                .fill("body", "别的")
                .fill("again", "false")
                .submit()
                .hasStatus(409);
        forms.get("/pledge")
                .form(page + "/pledge")
                .fill("title", "别的")
                .fill("again", "false")
                .submit()
                .hasStatus(409);
        forms.get("/subjects")
                .form(page + "/subjects")
                .fill("name", "别的")
                .fill("maxSeconds", "60")
                .fill("minSeconds", "10")
                .fill("maxTakes", "1")
                .submit()
                .hasStatus(409);
        forms.get("").form(page).submit().hasStatus(409);
        desk.officer().get(page + "/edit").form(page).submit().hasStatus(409);
        desk.officer().get(page + "/notice").see("请在安静的房间录制。").seeNot("别的");
    }

    @Test
    void whatCandidatesHaveSeenIsNotArchived() {
        ExamStage.Desk desk = stage.desk("shelf" + ++desks);
        Exam exam = desk.complete();
        Page asked = desk.officer().get(desk.path(exam) + "/archive").hasStatus(200);
        open(desk, exam);

        asked.form(desk.path(exam) + "/archive").submit().hasStatus(409).see("考生已经看到过这场考试，不能归档。");
        desk.officer().get(desk.path(exam) + "/archive").see("考生已经看到过这场考试，不能归档。");
        assertEquals(1, desk.exams().size());
    }

    @Test
    void aSeasonIsArchivedWhenItIsOverAndNotTheCurrentOne() {
        ExamStage.Desk desk = stage.desk("shelf" + ++desks);
        Exam exam = desk.complete();
        open(desk, exam);
        Season season = new SchoolStage(product).season(desk.school());
        String page = seasons(desk.school()) + "/" + season.ref() + "/archive";
        desk.officer().get(page).see("这是当前招生季。先把另一个招生季设为当前。");
        next(desk.school());

        closed(exam, LAST_UPLOAD.plusMillis(1));
        desk.officer().get(page).see("考试还没有全部结束");
        closed(exam, LAST_UPLOAD);
        Page ready = desk.officer().get(page);
        ready.form(page).submit().redirectsTo(seasons(desk.school())).arrive().see("已归档 2027 招生季", "已归档 1");
        ready.form(page).submit().hasStatus(409);

        String list = desk.path();
        desk.officer().get(list).seeNot("2027 招生季");
        desk.officer().get(list + "?season=" + season.ref()).see("这个招生季已于", "音乐学");
        desk.officer().get(desk.path(exam)).see("自选曲目一首");
    }

    @Test
    void anArchivedSeasonIsReadOnlyUntilItComesBack() {
        ExamStage.Desk desk = stage.desk("shelf" + ++desks);
        Exam exam = desk.complete();
        Season season = new SchoolStage(product).season(desk.school());
        String majors = "/schools/" + desk.school().code() + "/desk/majors";
        String major = majors + "/" + exam.major().ref();
        Page edit = desk.officer().get(major + "/edit");
        Page notice = desk.officer().get(desk.path(exam) + "/notice/new");
        Page list = desk.officer().get(majors);
        String page = seasons(desk.school()) + "/" + season.ref();
        next(desk.school());
        desk.officer().get(page + "/archive").form(page + "/archive").submit().hasStatus(303);

        edit.form(major).fill("name", "别的").submit().hasStatus(409);
        list.form(major + "/removal").submit().hasStatus(409);
        list.form(major + "/directions").fill("direction", "古琴").submit().hasStatus(409);
        PageForm text =
                notice.form(desk.path(exam) + "/notice").fill("body", "别的").fill("again", "false");
        text.submit().hasStatus(409);
        String token = text.value("_csrf");
        desk.officer().post(page + "/current", Map.of("_csrf", token)).hasStatus(409);
        desk.officer()
                .post(desk.path(exam) + "/archive", Map.of("_csrf", token))
                .hasStatus(409);
        desk.officer().get(majors + "?season=" + season.ref()).see("这个招生季已于", "音乐学");

        desk.officer()
                .get(seasons(desk.school()))
                .form(page + "/restoration")
                .submit()
                .redirectsTo(seasons(desk.school()));
        text.submit().hasStatus(303).arrive().see("别的");
    }

    @Test
    void anotherSchoolsSeasonDoesNotExist() {
        ExamStage.Desk desk = stage.desk("shelf" + ++desks);
        ExamStage.Desk other = stage.desk("shelf" + ++desks);
        Season season = new SchoolStage(product).season(desk.school());
        next(desk.school());
        String token = other.officer()
                .get(other.path())
                .select("input[name=_csrf]")
                .first()
                .val();

        for (School school : List.of(desk.school(), other.school())) {
            String page = seasons(school) + "/" + season.ref();
            other.officer().get(page + "/archive").hasStatus(404);
            other.officer().post(page + "/archive", Map.of("_csrf", token)).hasStatus(404);
            other.officer().post(page + "/restoration", Map.of("_csrf", token)).hasStatus(404);
        }
    }

    private static Page archive(ExamStage.Desk desk, Exam exam) {
        String page = desk.path(exam) + "/archive";
        return desk.officer().get(page).form(page).submit();
    }

    private static Page bringBack(ExamStage.Desk desk, Exam exam) {
        String token = desk.officer()
                .get(desk.path())
                .select("input[name=_csrf]")
                .first()
                .val();
        return desk.officer().post(desk.path(exam) + "/restoration", Map.of("_csrf", token));
    }

    private static void open(ExamStage.Desk desk, Exam exam) {
        Exam read = desk.read(exam);
        product.act(() -> {
            read.open(new Asker.Person(7, "王老师"), product.clock().now());
            product.bean(Exams.class).save(read);
        });
    }

    private static void closed(Exam exam, Instant at) {
        product.act(() -> {
            try (var connection = product.bean(Database.class).source().getConnection();
                    var update = connection.prepareStatement("update exam set closes_at = ? where id = ?")) {
                update.setObject(1, at.atOffset(ZoneOffset.UTC));
                update.setLong(2, exam.id());
                update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void next(School school) {
        product.act(() -> {
            SeasonService service = product.bean(SeasonService.class);
            service.makeCurrent(service.create(school, 2028));
        });
    }

    private static String seasons(School school) {
        return "/schools/" + school.code() + "/desk/seasons";
    }
}
