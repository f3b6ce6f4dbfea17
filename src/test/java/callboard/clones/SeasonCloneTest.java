package callboard.clones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.major.Direction;
import callboard.school.Season;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.text.ExamTexts;
import callboard.text.TextKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.engine.spi.StatelessSessionImplementor;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class SeasonCloneTest {

    /** What an exam does not take from the one it was cloned from; everything else is equal, or moved if it is an instant. */
    private static final Set<String> EXAMS_OWN = Set.of(
            "id",
            "ref",
            "season",
            "major",
            "direction",
            "roundKey",
            "state",
            "ruleVersion",
            "createdAt",
            "savedAt",
            "savedBy",
            "openedAt",
            "openedBy",
            "firstEnteredAt",
            "version");

    private static final Set<String> SUBJECTS_OWN = Set.of("id", "ref", "examId", "version");

    private static Product product;
    private static CloneRows rows;
    private static int schools;

    SeasonCloneTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        rows = new CloneRows(product);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void everythingPreparedIsThereAgainAndEveryInstantMovedByExactlyTheDistance() throws Exception {
        CloneStage stage = stage(3);
        stage.open();

        Season clone = stage.cloned("2028", "364");

        List<Exam> originals = stage.exams(stage.season());
        List<Exam> copies = stage.exams(clone);
        assertEquals(CloneStage.EXAMS, copies.size());
        for (int i = 0; i < CloneStage.EXAMS; i++) {
            Exam copy = copies.get(i);
            assertEquals(told(originals.get(i)), told(copy));
            Likeness.assertLike(originals.get(i), copy, EXAMS_OWN, 364);
            assertFalse(copy.isOpen() || copy.isArchived(), "a draft");
            List<Subject> subjects = subjects(originals.get(i));
            List<Subject> again = subjects(copy);
            assertEquals(3, again.size());
            for (int n = 0; n < subjects.size(); n++) {
                Likeness.assertLike(subjects.get(n), again.get(n), SUBJECTS_OWN, 364);
            }
            assertEquals("1 第 2 版 true", pledges(copy));
        }
    }

    @Test
    void nothingOfPeopleComesAlong() throws SQLException {
        CloneStage stage = stage(5);
        stage.open();
        rows.sql("insert into checklist_override (id, school_id, exam_id, item, reason, account_id, author, created_at)"
                + " values (" + (8_000_000 + stage.first().id()) + ", "
                + stage.school().id() + ", " + stage.first().id()
                + ", 'judges', '以后再请', 7, '王老师', current_timestamp)");

        Season clone = stage.cloned("2028", "364");

        List<Long> copies = stage.exams(clone).stream().map(Exam::id).toList();
        List<Long> originals =
                stage.exams(stage.season()).stream().map(Exam::id).toList();
        assertEquals(Set.of("checklist_override", "entry", "exam_text", "subject"), rows.filled("exam_id", originals));
        assertEquals(Set.of("exam_text", "subject"), rows.filled("exam_id", copies));
        assertEquals(
                Set.of("applicant", "exam", "major"),
                rows.filled("season_id", List.of(stage.season().id())));
        assertEquals(Set.of("exam", "major"), rows.filled("season_id", List.of(clone.id())));
        assertFalse(clone.current(), "candidates still see the season before");
    }

    @Test
    void itIsInTheTrail() throws SQLException {
        CloneStage stage = stage(1);
        stage.cloned("2028", "364");

        String here = " and school_id = " + stage.school().id();
        assertEquals(1, rows.count("audit_row", "kind = 'clones.act.season'" + here));
        assertEquals(CloneStage.EXAMS, rows.count("audit_row", "kind = 'clones.act.exam'" + here));
    }

    @Test
    void theStatementsDoNotGrowWithTheCandidates() {
        CloneStage few = stage(2);
        CloneStage many = stage(300);
        Statistics statistics = product.ask(() ->
                product.bean(StatelessSessionImplementor.class).getFactory().getStatistics());
        statistics.setStatisticsEnabled(true);
        List<Long> looks = new ArrayList<>();
        List<Long> clones = new ArrayList<>();
        for (CloneStage stage : List.of(few, many)) {
            statistics.clear();
            Page look = stage.look("year=2028&unit=WEEKS&amount=52");
            looks.add(statistics.getPrepareStatementCount());
            statistics.clear();
            stage.form(look).submit().hasStatus(303);
            clones.add(statistics.getPrepareStatementCount());
        }
        statistics.setStatisticsEnabled(false);

        assertTrue(looks.get(0) > 0 && clones.get(0) > CloneStage.EXAMS, () -> "Counted " + looks + " and " + clones);
        assertEquals(looks.get(0), looks.get(1));
        assertTrue(Math.abs(clones.get(0) - clones.get(1)) <= 12, () -> "But for refills of sequences: " + clones);
    }

    private static CloneStage stage(int people) {
        CloneStage stage = new CloneStage(product, "s" + ++schools);
        stage.register(people);
        return stage;
    }

    private static List<Subject> subjects(Exam exam) {
        return product.ask(() -> product.bean(Subjects.class).ofExam(exam.schoolId(), exam.id()));
    }

    private static String pledges(Exam exam) {
        return product.ask(
                () -> product.bean(ExamTexts.class).ofExam(exam.schoolId(), exam.id(), TextKind.PLEDGE).stream()
                        .map(text -> text.number() + " " + text.prose().plain() + " " + text.signAgain())
                        .reduce("", String::concat));
    }

    private static String told(Exam exam) {
        return exam.major().name()
                + exam.major().code()
                + exam.major().level()
                + exam.major().place()
                + exam.direction().map(Direction::name).orElse("")
                + exam.round();
    }
}
