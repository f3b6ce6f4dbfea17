package callboard.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.entry.Entry;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat is scarce: whatever the concurrency, nobody gets one that is not there, and none is lost. */
@OnBothDatabases
final class BookingRaceTest {

    private static final int THREADS = 32;

    private final TestDatabase database;
    private Product product;
    private BookingStage stage;

    BookingRaceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        stage = new BookingStage(product, "b" + System.identityHashCode(product));
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void fourHundredBookersOfFortySeats() throws Exception {
        Slot slot = stage.slot(0, 40);
        List<Entry> entries = entries(400);

        List<Verdict> verdicts = atOnce(entries.stream()
                .map(entry -> (Callable<Verdict>) () -> stage.book(entry, slot))
                .toList());

        assertEquals(40, verdicts.stream().filter(Verdict::isAllowed).count());
        assertEquals(
                360,
                verdicts.stream()
                        .filter(Verdict.refused("booking.full")::equals)
                        .count());
        assertEquals(40, stage.read(slot).booked());
        assertEquals(40, seated(slot));
    }

    /** Everybody changes, twice at once, into a session too small for all; half of another one comes the other way. */
    @Test
    void aChangeFreesTheOldSeatExactlyOnce() throws Exception {
        Slot early = stage.slot(0, 40);
        Slot late = stage.slot(60, 40);
        List<Entry> first = entries(40);
        List<Entry> second = entries(20);
        first.forEach(entry -> assertTrue(stage.book(entry, early).isAllowed()));
        second.forEach(entry -> assertTrue(stage.book(entry, late).isAllowed()));

        List<Callable<Verdict>> changes = new ArrayList<>();
        for (int click = 0; click < 2; click++) {
            first.forEach(entry -> changes.add(() -> stage.book(entry, late)));
            second.forEach(entry -> changes.add(() -> stage.book(entry, early)));
        }
        atOnce(changes);

        assertEquals(60, stage.read(early).booked() + stage.read(late).booked());
        assertEquals(stage.read(early).booked(), seated(early));
        assertEquals(stage.read(late).booked(), seated(late));
        assertTrue(stage.read(late).booked() <= 40);
    }

    @Test
    void givingBackTwiceAtOnceFreesOneSeat() throws Exception {
        Slot slot = stage.slot(0, 5);
        List<Entry> entries = entries(2);
        entries.forEach(entry -> assertTrue(stage.book(entry, slot).isAllowed()));

        atOnce(List.of(
                () -> stage.giveBack(entries.get(0)),
                () -> stage.giveBack(entries.get(0)),
                () -> stage.giveBack(entries.get(0))));

        assertEquals(1, stage.read(slot).booked());
        assertEquals(1, seated(slot));
    }

    private List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(stage.entry());
        }
        return entries;
    }

    private long seated(Slot slot) {
        return product.ask(() ->
                product.bean(Bookings.class).ofSlot(slot.schoolId(), slot.id()).size());
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
