package callboard.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.TestClock;
import callboard.entry.Allowance;
import callboard.entry.EffectiveWindow;
import callboard.entry.RoomClock;
import callboard.entry.RoomRules;
import callboard.entry.Window;
import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.face.FacePolicy;
import callboard.slot.SlotTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExamDrawingTest {

    private static final Instant NOW = TestClock.MORNING;

    @Test
    void thereIsNothingToDrawWithoutAWindow() {
        assertEquals(
                Optional.empty(),
                ExamDrawing.of(new ExamDrawing.Plan(false, ExamTimes.NONE, RoomTerms.USUAL, List.of()), NOW));
    }

    @Test
    void whatComesLaterStandsFurtherRight() {
        ExamDrawing drawing = drawing(NOW.plus(Duration.ofDays(1)), Duration.ofHours(36));

        assertTrue(drawing.now().orElseThrow() < drawing.window().from());
        assertTrue(drawing.window().from() < drawing.window().to());
        assertEquals(drawing.window().to(), drawing.uploads().from());
        assertTrue(drawing.uploads().to() < ExamDrawing.WIDTH);
        assertEquals(
                List.of("1/17", "1/18", "1/19", "1/20", "1/21"),
                drawing.ticks().stream().map(ExamDrawing.Tick::label).toList());
    }

    @Test
    void aWindowOfAnHourIsStillSeen() {
        assertTrue(drawing(NOW.plus(Duration.ofDays(30)), Duration.ofHours(1))
                        .window()
                        .width()
                >= 2);
    }

    @Test
    void anExamOfLastYearIsDrawnWithoutNow() {
        ExamDrawing drawing = drawing(NOW.minus(Duration.ofDays(300)), Duration.ofHours(36));

        assertEquals(Optional.empty(), drawing.now());
        assertTrue(drawing.ticks().size() <= 10);
    }

    @Test
    void sessionsThatTouchAreOneBarAndOthersTheirOwn() {
        Instant opens = NOW.plus(Duration.ofDays(1));
        List<SlotTimes> slots = List.of(slot(opens, 0, 60), slot(opens, 60, 60), slot(opens, 600, 60));

        ExamDrawing drawing = ExamDrawing.of(
                        new ExamDrawing.Plan(
                                true, times(opens, Duration.ofHours(36)), RoomTerms.USUAL.withBooking(), slots),
                        NOW)
                .orElseThrow();

        assertEquals(2, drawing.slots().size());
        assertEquals(3, drawing.sessions());
        assertTrue(drawing.window().from() <= drawing.slots().get(0).from());
        assertTrue(drawing.slots().get(1).to() < drawing.window().to());
    }

    /** What is drawn is what {@link RoomClock} gives, whoever enters when: the first and the last deadline are its bounds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theDrawingAndTheRoomClockNeverDisagree(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Instant opens = NOW.plus(Duration.ofMinutes(random.nextInt(10_000)));
            Duration length = Duration.ofMinutes(30 + random.nextInt(3_000));
            ExamTimes times = new ExamTimes(
                    Optional.of(opens),
                    Optional.of(opens.plus(length)),
                    Optional.empty(),
                    Optional.empty(),
                    random.nextBoolean()
                            ? Optional.of(
                                    opens.plus(Duration.ofMinutes(1 + random.nextInt((int) length.toMinutes() - 1))))
                            : Optional.empty());
            RoomTerms terms = new RoomTerms(
                    random.nextBoolean() ? Optional.of(1 + random.nextInt(200)) : Optional.empty(),
                    random.nextInt(60),
                    1 + random.nextInt(72),
                    FacePolicy.OFF,
                    false);
            List<SlotTimes> slots = random.nextBoolean() ? List.of() : slots(random, opens);

            var plan = new ExamDrawing.Plan(true, times, terms, slots);

            agrees(ExamDrawing.of(plan, NOW).orElseThrow().times(), plan, random);
        }
    }

    private static void agrees(Deadlines drawn, ExamDrawing.Plan plan, Random random) {
        ExamTimes times = plan.times();
        RoomTerms terms = plan.terms();
        List<SlotTimes> slots = plan.slots();
        RoomRules rules = new RoomRules(terms.limit(), times.lateEntry(), terms.grace(), terms.uploadGrace());
        List<Window> windows = slots.isEmpty()
                ? List.of(new Window(
                        times.opensAt().orElseThrow(), times.closesAt().orElseThrow()))
                : slots.stream()
                        .map(slot -> new Window(slot.opensAt(), slot.closesAt()))
                        .toList();
        Instant last = Instant.MIN;
        Instant uploads = Instant.MIN;
        for (Window one : windows) {
            EffectiveWindow window = new EffectiveWindow(one, rules, Allowance.NONE);
            long open = Duration.between(window.opensAt(), window.entryUntil()).toMillis();
            Instant entered = window.opensAt().plusMillis((long) (random.nextDouble() * open));
            Instant deadline = window.enteredAt(entered).deadline();
            Instant latest =
                    window.enteredAt(window.entryUntil().minusMillis(1)).deadline();
            assertTrue(window.mayEnter(entered).isAllowed());
            assertFalse(deadline.isBefore(drawn.early().deadline()), "earlier than the first deadline drawn");
            assertFalse(deadline.isAfter(drawn.late().deadline()), "later than the last deadline drawn");
            last = last.isBefore(latest) ? latest : last;
            uploads = uploads.isBefore(window.uploadUntil()) ? window.uploadUntil() : uploads;
        }
        assertTrue(Duration.between(last, drawn.late().deadline()).toMillis() <= 1, "the last deadline can be had");
        assertEquals(uploads, drawn.uploadUntil());
    }

    private static List<SlotTimes> slots(Random random, Instant opens) {
        int minutes = 10 + random.nextInt(120);
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> slot(opens, i * 150, minutes))
                .toList();
    }

    private static SlotTimes slot(Instant opens, int after, int minutes) {
        Instant start = opens.plus(Duration.ofMinutes(after));
        return new SlotTimes(start, start.plus(Duration.ofMinutes(minutes)), Optional.empty(), start);
    }

    private static ExamDrawing drawing(Instant opensAt, Duration length) {
        return ExamDrawing.of(new ExamDrawing.Plan(true, times(opensAt, length), RoomTerms.USUAL, List.of()), NOW)
                .orElseThrow();
    }

    private static ExamTimes times(Instant opensAt, Duration length) {
        return new ExamTimes(
                Optional.of(opensAt),
                Optional.of(opensAt.plus(length)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
