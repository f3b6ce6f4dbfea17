package callboard.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.candidate.CandidateLines;
import callboard.candidate.Withdrawal;
import callboard.entry.Entry;
import callboard.entry.EntryDeadlines;
import callboard.entry.EntryState;
import callboard.entry.Standing;
import callboard.entry.Standings;
import callboard.entry.Window;
import callboard.notice.Notices;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import callboard.slot.SlotService;
import callboard.slot.SlotTimes;
import callboard.slot.Slots;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session is the window (R-16, R-22a). Sessions run from 9, 10 and 11 for an hour and can be booked until 8. */
@OnBothDatabases
final class BookingTest {

    private static final Instant NINE = BookingStage.OPEN;
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));
    private static final Instant EIGHT = NINE.minus(Duration.ofHours(1));

    private final TestDatabase database;
    private Product product;
    private BookingStage stage;
    private Slot nine;
    private Slot ten;

    BookingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        stage = new BookingStage(product, "t" + System.identityHashCode(product));
        nine = stage.slot(0, 2);
        ten = stage.slot(60, 1);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void theBookedSessionIsTheWindowOfTheRoom() {
        Entry entry = stage.entry();
        assertEquals(EntryState.APPLIED, stage.state(entry, BookingStage.BEFORE));
        assertEquals(Verdict.refused("entry.missing.booking"), mayEnter(entry, NINE));

        stage.book(entry, ten);

        assertEquals(EntryState.READY, stage.state(entry, BookingStage.BEFORE));
        assertEquals(Verdict.refused("entry.room.opens", TEN), mayEnter(entry, TEN.minusMillis(1)));
        assertTrue(mayEnter(entry, TEN).isAllowed());
        assertTrue(mayEnter(entry, ELEVEN.minusMillis(1)).isAllowed());
        assertEquals(TEN.plus(Duration.ofMinutes(50)), deadline(entry, TEN));
        assertEquals(ELEVEN, deadline(entry, TEN.plus(Duration.ofMinutes(10))));
        assertEquals(ELEVEN, deadline(entry, TEN.plus(Duration.ofMinutes(30))));
    }

    @Test
    void whoMissesHisSessionIsAbsentEvenIfOthersFollow() {
        Entry entry = stage.entry();
        stage.book(entry, nine);

        runAt(TEN.minusMillis(1));
        EntryState before = stage.read(entry).writtenState();
        runAt(TEN);

        assertEquals(EntryState.READY, before);
        assertEquals(EntryState.ABSENT, stage.read(entry).writtenState());
        assertEquals(Verdict.refused("entry.refused.absent"), stage.book(entry, ten));
        assertEquals(1, stage.read(nine).booked());
    }

    @Test
    void whoNeverBookedIsAbsentAtTheCloseOfTheLastSession() {
        Entry entry = stage.entry();

        runAt(ELEVEN.minusMillis(1));
        EntryState before = stage.read(entry).writtenState();
        runAt(ELEVEN);

        assertEquals(EntryState.APPLIED, before);
        assertEquals(EntryState.ABSENT, stage.read(entry).writtenState());
    }

    @Test
    void theLastCloseIsTheOneThereIsNow() {
        Entry entry = stage.entry();
        product.act(() -> product.bean(SlotService.class).remove(stage.exam(), stage.read(ten)));
        runAt(TEN);
        EntryState early = stage.read(entry).writtenState();

        SlotTimes last = new SlotTimes(ELEVEN, ELEVEN.plus(Duration.ofHours(1)), Optional.empty(), ELEVEN);
        product.act(() -> product.bean(SlotService.class).add(stage.exam(), last, 1));
        runAt(TEN.plusSeconds(1));

        assertEquals(EntryState.ABSENT, early);
        assertEquals(EntryState.APPLIED, stage.read(entry).writtenState());
    }

    @Test
    void aBookingIsChangedAndGivenBackUntilTheDeadlineOfItsSession() {
        Entry entry = stage.entry();
        stage.book(entry, nine);

        product.clock().set(EIGHT.minusMillis(1));
        assertTrue(stage.book(entry, ten).isAllowed());
        assertEquals(0, stage.read(nine).booked());
        assertEquals(1, stage.read(ten).booked());
        assertTrue(stage.giveBack(entry).isAllowed());
        assertEquals(0, stage.read(ten).booked());
        assertTrue(stage.book(entry, nine).isAllowed());

        product.clock().set(EIGHT);
        assertEquals(Verdict.refused("booking.stands", EIGHT), stage.book(entry, ten));
        assertEquals(Verdict.refused("booking.stands", EIGHT), stage.giveBack(entry));
        assertEquals(Verdict.refused("booking.over", EIGHT), stage.book(stage.entry(), nine));
        assertEquals(Optional.of(nine.id()), stage.read(entry).steps().slot());
    }

    @Test
    void aFullSessionKeepsTheOldSeat() {
        Entry lucky = stage.entry();
        Entry late = stage.entry();
        stage.book(lucky, ten);
        stage.book(late, nine);

        assertEquals(Verdict.refused("booking.full"), stage.book(late, ten));

        assertEquals(Optional.of(nine.id()), stage.read(late).steps().slot());
        assertEquals(1, stage.read(nine).booked());
        assertEquals(1, stage.read(ten).booked());
    }

    @Test
    void neverShrinksBelowWhatIsBooked() {
        Entry entry = stage.entry();
        stage.book(entry, nine);
        stage.book(stage.entry(), nine);

        assertEquals(Verdict.refused("slot.below-booked", 2), change(nine, NINE, TEN, 1));
        assertEquals(Verdict.refused("slot.bounds-shrink", 2), change(nine, NINE.plusSeconds(60), TEN, 2));
        assertEquals(Verdict.refused("slot.bounds-shrink", 2), change(nine, NINE, TEN.minusSeconds(60), 2));
        assertTrue(change(nine, NINE, TEN.plusSeconds(60), 3).isAllowed());

        assertEquals(
                Optional.of(new Window(NINE, TEN.plusSeconds(60))),
                stage.read(entry).steps().session());
    }

    @Test
    void aWithdrawalFreesTheSeatAndRestoringAsksToBookAgain() {
        Entry entry = stage.entry();
        stage.book(entry, ten);

        product.act(() -> product.bean(Withdrawal.class)
                .withdraw(
                        product.bean(CandidateLines.class)
                                .find(entry.schoolId(), entry.ref())
                                .orElseThrow(),
                        "本人放弃"));

        assertEquals(0, stage.read(ten).booked());
        assertTrue(stage.book(stage.entry(), ten).isAllowed());
        assertEquals(Verdict.refused("entry.refused.withdrawn"), stage.book(entry, nine));
    }

    @Test
    void aSessionIsCancelledOnlyWithItsPeople() {
        Entry first = stage.entry();
        Entry second = stage.entry();
        stage.book(first, nine);
        stage.book(second, nine);

        Relocation.Moved moved = product.ask(() -> product.bean(Relocation.class)
                .cancel(stage.exam(), stage.read(nine), Optional.of(stage.read(ten)), "机房检修"));

        assertEquals(new Relocation.Moved(1, 1), moved);
        assertEquals(Optional.of(ten.id()), stage.read(first).steps().slot());
        assertEquals(Optional.empty(), stage.read(second).steps().slot());
        assertEquals(1, stage.read(ten).booked());
        assertEquals(EntryState.APPLIED, stage.read(second).writtenState());
        assertEquals(1, unread(first));
        assertEquals(1, unread(second));
        assertTrue(product.ask(() -> product.bean(Slots.class).byId(nine.schoolId(), nine.id()))
                .isEmpty());
    }

    @Test
    void aSessionThatHasBegunIsNotTakenAway() {
        Entry entry = stage.entry();
        stage.book(entry, nine);
        product.clock().set(NINE);

        Refused refused = Assertions.assertThrows(
                Refused.class,
                () -> product.act(() -> product.bean(Relocation.class)
                        .cancel(stage.exam(), stage.read(nine), Optional.empty(), "机房检修")));

        assertEquals(Verdict.refused("slot.begun", NINE), refused.verdict());
        assertEquals(1, stage.read(nine).booked());
    }

    /** The last session closes at 11. */
    @Test
    void whoHasNoSessionIsToldTwoDaysAndOneDayBefore() {
        Entry without = stage.entry();
        Entry with = stage.entry();
        stage.book(with, nine);

        assertEquals(0, toldAt(without, ELEVEN.minus(Duration.ofHours(48)).minusMillis(1)));
        assertEquals(1, toldAt(without, ELEVEN.minus(Duration.ofHours(48))));
        assertEquals(1, toldAt(without, ELEVEN.minus(Duration.ofHours(24)).minusMillis(1)));
        assertEquals(2, toldAt(without, ELEVEN.minus(Duration.ofHours(24))));
        assertEquals(2, toldAt(without, ELEVEN.minusMillis(1)));
        assertEquals(0, unread(with));
    }

    private long toldAt(Entry entry, Instant now) {
        product.clock().set(now);
        product.act(() -> product.bean(BookingReminders.class).run());
        product.act(() -> product.bean(BookingReminders.class).run());
        return unread(entry);
    }

    private long unread(Entry entry) {
        return product.ask(() -> product.bean(Notices.class).unread(entry.accountId()));
    }

    private Verdict change(Slot slot, Instant opens, Instant closes, int capacity) {
        SlotTimes times = new SlotTimes(opens, closes, Optional.empty(), slot.bookUntil());
        return product.ask(
                () -> product.bean(SlotService.class).change(stage.exam(), stage.read(slot), times, capacity));
    }

    private void runAt(Instant now) {
        product.clock().set(now);
        product.act(() -> product.bean(EntryDeadlines.class).run());
    }

    private Verdict mayEnter(Entry entry, Instant now) {
        return standing(entry).mayEnter(now);
    }

    private Instant deadline(Entry entry, Instant entered) {
        return standing(entry).window().enteredAt(entered).deadline();
    }

    private Standing standing(Entry entry) {
        return product.ask(() -> product.bean(Standings.class).of(stage.read(entry)));
    }
}
