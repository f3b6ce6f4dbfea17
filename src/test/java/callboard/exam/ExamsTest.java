package callboard.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.major.Direction;
import callboard.major.Directions;
import callboard.major.Major;
import callboard.major.Majors;
import callboard.rules.Asker;
import callboard.school.School;
import callboard.school.SchoolService;
import callboard.school.SchoolStage;
import callboard.school.Season;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules;
import jakarta.data.exceptions.EntityExistsException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class ExamsTest {

    private static final Instant NOW = TestClock.MORNING;
    private static final Asker.Person OFFICER = new Asker.Person(7, "王老师");

    private static Product product;
    private static int schools;

    ExamsTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database, Porter.class);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void whatIsWrittenIsReadAgainWithItsNames() {
        Taught taught = taught();
        Exam exam = add(taught, Optional.of(taught.direction()), Round.SECOND);

        Exam read = product.ask(() -> exams().byRef(exam.schoolId(), exam.ref()).orElseThrow());

        assertEquals(
                "音乐表演 声乐·美声 SECOND 2027",
                read.major().name() + " "
                        + read.direction().map(Direction::name).orElse("") + " " + read.round() + " "
                        + read.season().year());
        assertEquals(RoomTerms.USUAL, read.terms());
        assertEquals(ExamTimes.NONE, read.times());
    }

    @Test
    void anotherSchoolFindsNothing() {
        Exam exam = add(taught(), Optional.empty(), Round.PRELIMINARY);
        long other = taught().school().id();

        assertEquals(Optional.empty(), product.ask(() -> exams().byRef(other, exam.ref())));
        assertEquals(Optional.empty(), product.ask(() -> exams().byId(other, exam.id())));
        assertEquals(0, product.ask(() -> porter().enter(other, exam.id(), NOW)));
    }

    @Test
    void candidatesSeeNoDraft() {
        Taught taught = taught();
        Exam exam = add(taught, Optional.empty(), Round.PRELIMINARY);
        assertEquals(Optional.empty(), product.ask(() -> exams().openByRef(exam.ref())));

        open(exam);

        assertEquals(
                List.of(exam.ref()),
                product.ask(
                        () -> exams().open(taught.school().id(), taught.season().id()).stream()
                                .map(Exam::ref)
                                .toList()));
        assertEquals(
                Optional.of(exam.ref()),
                product.ask(() -> exams().openByRef(exam.ref()).map(Exam::ref)));
    }

    @Test
    void aSuspendedSchoolHasNoOpenExam() {
        Taught taught = taught();
        Exam exam = add(taught, Optional.empty(), Round.PRELIMINARY);
        open(exam);

        product.act(() -> product.bean(SchoolService.class).suspend(taught.school()));

        assertEquals(Optional.empty(), product.ask(() -> exams().openByRef(exam.ref())));
    }

    @Test
    void aRoundWithoutDirectionIsUniqueToo() {
        Taught taught = taught();
        add(taught, Optional.empty(), Round.PRELIMINARY);

        assertThrows(EntityExistsException.class, () -> add(taught, Optional.empty(), Round.PRELIMINARY));
    }

    @Test
    void theFirstOneInIsNotedOnceAndNoLaterSaveForgetsIt() {
        Exam exam = add(taught(), Optional.empty(), Round.PRELIMINARY);
        open(exam);
        Exam before = product.ask(() -> exams().byId(exam.schoolId(), exam.id()).orElseThrow());

        int first = product.ask(() -> porter().enter(exam.schoolId(), exam.id(), NOW));
        int second = product.ask(() -> porter().enter(exam.schoolId(), exam.id(), NOW.plus(Duration.ofHours(1))));
        product.act(() -> {
            before.reachedBy("请安静。");
            exams().save(before);
        });

        assertEquals(List.of(1, 0), List.of(first, second));
        Exam after = product.ask(() -> exams().byId(exam.schoolId(), exam.id()).orElseThrow());
        assertEquals(Optional.of(NOW), after.firstEnteredAt());
        assertEquals("请安静。", after.contact());
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() {
        Exam exam = add(taught(), Optional.empty(), Round.PRELIMINARY);
        Exam mine = product.ask(() -> exams().byId(exam.schoolId(), exam.id()).orElseThrow());
        Exam yours = product.ask(() -> exams().byId(exam.schoolId(), exam.id()).orElseThrow());

        mine.reachedBy("我的");
        product.act(() -> exams().save(mine));
        yours.reachedBy("你的");

        assertThrows(OptimisticLockingFailureException.class, () -> product.act(() -> exams().save(yours)));
    }

    @Test
    void theRulesOfAnOpenedExamAreRememberedAndOfADraftReadEachTime() {
        Exam exam = add(taught(), Optional.empty(), Round.PRELIMINARY);
        ExamRulebook rulebook = product.bean(ExamRulebook.class);
        assertEquals(
                Optional.empty(), product.ask(() -> rulebook.of(exam.schoolId(), exam.id(), exam.ruleVersion() + 1)));

        open(exam);
        Exam opened = product.ask(() -> exams().byId(exam.schoolId(), exam.id()).orElseThrow());
        ExamRules rules = product.ask(() -> rulebook.current(opened));

        assertEquals(exam.ruleVersion(), rules.version());
        assertEquals(Optional.of(rules), product.ask(() -> rulebook.of(exam.schoolId(), exam.id(), rules.version())));
        assertEquals(Optional.empty(), product.ask(() -> rulebook.of(exam.schoolId() + 1, exam.id(), rules.version())));
    }

    /** Lets people in as the room does: in a transaction. */
    @ApplicationScoped
    static class Porter {

        @Inject
        Exams exams;

        @Transactional
        int enter(long schoolId, long id, Instant now) {
            return exams.entered(schoolId, id, now);
        }
    }

    private static Porter porter() {
        return product.bean(Porter.class);
    }

    private static Exams exams() {
        return product.bean(Exams.class);
    }

    private static void open(Exam exam) {
        product.act(() -> {
            Exam read = exams().byId(exam.schoolId(), exam.id()).orElseThrow();
            read.open(OFFICER, NOW);
            exams().save(read);
        });
    }

    private static Exam add(Taught taught, Optional<Direction> direction, Round round) {
        Exam exam = new Exam(taught.season(), taught.major(), direction, round, OFFICER, NOW);
        product.act(() -> exams().add(exam));
        return exam;
    }

    private static Taught taught() {
        SchoolStage stage = new SchoolStage(product);
        School school = stage.school("school-" + ++schools, "江州音乐学院");
        Season season = stage.season(school);
        Major major = new Major(season, "音乐表演", 1);
        product.act(() -> product.bean(Majors.class).add(major));
        Direction direction = new Direction(major, "声乐·美声", 1);
        product.act(() -> product.bean(Directions.class).add(direction));
        return new Taught(school, season, major, direction);
    }

    private record Taught(School school, Season season, Major major, Direction direction) {}
}
