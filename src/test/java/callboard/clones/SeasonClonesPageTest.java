package callboard.clones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on which an officer clones a season: looks first, then does it, once. */
final class SeasonClonesPageTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static int schools;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE, Broken.class);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    /** A part that cannot be copied while it is broken. */
    @ApplicationScoped
    static class Broken implements ExamCopy {

        static boolean now;

        @Override
        public Goes goes(List<Exam> exams) {
            return new Goes("subject.goes", 0);
        }

        @Override
        public void copy(List<Twin> twins, Shift shift) {
            if (now) {
                throw new IllegalStateException("broken for this test");
            }
        }
    }

    @Test
    void whereTheDatesGoIsShownBeforeItIsDone() {
        CloneStage stage = stage(1);
        Exam first = stage.first();

        Page look = stage.look("year=2028&unit=WEEKS&amount=52");

        look.see("所有日期移 364 天，正好 52 周，星期不变", "10 个专业、10 个方向", "60 个科目和它们的规则", "20 份文本的最新版");
        assertEquals(5 * CloneStage.EXAMS, look.select("tbody tr").size());
        String before = day(first.times().opensAt().orElseThrow());
        String after = day(new Shift(364).apply(first.times().opensAt().orElseThrow()));
        assertTrue(
                look.select("tbody tr").stream()
                        .anyMatch(
                                row -> row.text().contains(before) && row.text().contains(after)),
                before + " → " + after);
        assertEquals(1, stage.seasons().size());
        stage.look("year=2028&unit=DAYS&amount=10").see("所有日期移 10 天，星期会变");
        stage.look("year=2028&unit=DATE&amount=&firstDay=2028-02-30").see("请填日期，例如 2028-01-15。");
        stage.look("year=2028&unit=WEEKS&amount=abc").see("请填整数，例如 52。");
        stage.look("year=2028&unit=DAYS&amount=9999").see("最多移 3,660 天。");
        stage.look("year=28&unit=DAYS&amount=9").see("请填四位年份，例如 2027。");
    }

    @Test
    void theFirstExamCanBeGivenItsDay() {
        CloneStage stage = stage(1);
        Instant first = stage.exams(stage.season()).stream()
                .map(exam -> exam.times().opensAt().orElseThrow())
                .min(Instant::compareTo)
                .orElseThrow();

        stage.form(stage.look("year=2028&unit=DATE&amount=&firstDay=2028-01-15"))
                .submit()
                .hasStatus(303);

        Instant moved = stage.exams(stage.season(2028)).stream()
                .map(exam -> exam.times().opensAt().orElseThrow())
                .min(Instant::compareTo)
                .orElseThrow();
        ZonedDateTime there = moved.atZone(Formats.BEIJING);
        assertEquals("2028-01-15", there.toLocalDate().toString());
        assertEquals(first.atZone(Formats.BEIJING).toLocalTime(), there.toLocalTime());
    }

    @Test
    void aSecondTimeItIsRefusedWithTheWayToTheFirst() {
        CloneStage stage = stage(1);
        var form = stage.form(stage.look("year=2028&unit=WEEKS&amount=52"));
        form.submit().hasStatus(303);

        Page again = form.submit().hasStatus(422).see("2028 招生季已经有了，不会再建一次。");

        assertEquals(stage.desk("exams") + "?season=" + stage.season(2028).ref(), again.link("打开已有的"));
        assertEquals(2, stage.seasons().size());
        assertEquals(CloneStage.EXAMS, stage.exams(stage.season(2028)).size());
    }

    @Test
    void whatAColleagueChangedInBetweenIsLookedAtFirst() {
        CloneStage stage = stage(1);
        var form = stage.form(stage.look("year=2028&unit=WEEKS&amount=52"));
        Exam exam = stage.read(stage.first());
        product.act(() -> {
            exam.schedule(exam.times().moved(new Shift(1)));
            product.bean(Exams.class).save(exam);
        });

        Page shown = form.submit().hasStatus(422).see("日期刚刚变了");
        assertEquals(1, stage.seasons().size());
        stage.form(shown).submit().hasStatus(303);
    }

    @Test
    void itIsAllOrNothing() {
        CloneStage stage = stage(1);
        var form = stage.form(stage.look("year=2028&unit=WEEKS&amount=52"));
        Broken.now = true;
        try {
            form.submit().hasStatus(500);
        } finally {
            Broken.now = false;
        }

        assertEquals(1, stage.seasons().size());
        form.submit().hasStatus(303);
    }

    @Test
    void anotherSchoolsSeasonDoesNotExistAndAnAdministratorDoesNotClone() {
        CloneStage stage = stage(1);
        CloneStage other = stage(1);
        String token = other.officer()
                .get(other.desk("seasons"))
                .select("input[name=_csrf]")
                .first()
                .val();
        String foreign = "seasons/" + stage.season().ref() + "/clones";

        other.officer().get(other.desk(foreign + "/new")).hasStatus(404);
        other.officer()
                .post(other.desk(foreign), Map.of("year", "2028", "unit", "DAYS", "amount", "1", "_csrf", token))
                .hasStatus(404);
        other.officer().get(stage.desk(foreign + "/new")).hasStatus(404);
        Browserless admin = stage.schools().staff(stage.school(), Role.ADMIN, "何老师");
        admin.get(stage.desk(foreign + "/new")).hasStatus(403);
        assertEquals(1, stage.seasons().size());
    }

    private static CloneStage stage(int people) {
        CloneStage stage = new CloneStage(product, "p" + ++schools);
        stage.register(people);
        return stage;
    }

    private static String day(Instant instant) {
        ZonedDateTime there = instant.atZone(Formats.BEIJING);
        return there.getMonthValue() + "月" + there.getDayOfMonth() + "日";
    }
}
