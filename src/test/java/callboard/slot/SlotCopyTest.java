package callboard.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.clones.Moment;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.data.Database;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnBothDatabases
final class SlotCopyTest {

    private static Product product;

    SlotCopyTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void aCopyLiesAWeekLaterAtTheSameHoursWithEverySeatFree() {
        ExamStage.Desk desk = new ExamStage(product).desk("k2");
        Exam exam = SlotDesk.booking(desk);
        SlotDesk.series(desk, exam).submit().hasStatus(303);
        List<Slot> originals = SlotDesk.slots(desk, exam);
        product.act(SlotCopyTest::bookOneSeatInEach);
        Exam second = second(desk, exam);

        product.act(() -> product.bean(SlotCopy.class).copy(List.of(new Twin(exam, second)), new Shift(7)));

        List<Slot> copies = SlotDesk.slots(desk, second);
        assertEquals(
                originals.stream()
                        .map(slot -> slot.times().moved(at -> at.plus(Duration.ofDays(7))))
                        .toList(),
                copies.stream().map(Slot::times).toList());
        assertEquals(
                List.of(40, 0), List.of(copies.get(0).capacity(), copies.get(0).booked()));
    }

    @Test
    void peopleSeeWhereTheFirstAndTheLastComeToLie() {
        ExamStage.Desk desk = new ExamStage(product).desk("k3");
        Exam exam = SlotDesk.booking(desk);
        SlotDesk.series(desk, exam).submit().hasStatus(303);
        List<Slot> all = SlotDesk.slots(desk, exam);
        Instant last = all.stream().map(Slot::closesAt).max(Instant::compareTo).orElseThrow();

        SlotCopy copy = product.bean(SlotCopy.class);

        assertEquals(
                List.of(new Moment(exam, "slot.first", all.get(0).opensAt()), new Moment(exam, "slot.last", last)),
                product.ask(() -> copy.moments(List.of(exam))));
        assertEquals(all.size(), product.ask(() -> copy.goes(List.of(exam))).count());
    }

    private static void bookOneSeatInEach() {
        try (var connection = product.bean(Database.class).source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update slot set booked = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Exam second(ExamStage.Desk desk, Exam exam) {
        desk.officer()
                .get(desk.path() + "/new")
                .form(desk.path())
                .fill("target", exam.major().ref())
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        return desk.exams().get(1);
    }
}
