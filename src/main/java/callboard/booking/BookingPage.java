package callboard.booking;

import callboard.entry.Standing;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import callboard.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the booking page shows: the days, and the sessions of the chosen one.
 *
 * @param booked the session he has
 * @param may whether he may choose now at all
 */
public record BookingPage(List<Day> days, List<Line> lines, Optional<Slot> booked, Verdict may) {

    /** Fewer seats than this are said in amber (ui §5). */
    private static final int FEW = 5;

    /** A day with its free seats. */
    public record Day(LocalDate date, Instant at, long free, boolean chosen) {}

    /** A session, and whether a seat can be had in it. */
    public record Line(Slot slot, Verdict may, boolean mine) {

        public boolean few() {
            return slot.free() <= FEW;
        }

        /** Full is said by the seats; every other refusal by its reason. */
        public boolean full() {
            return slot.free() == 0;
        }
    }

    static BookingPage of(Standing standing, List<Slot> slots, Optional<LocalDate> asked, Instant now) {
        Optional<Long> id = standing.entry().steps().slot();
        Optional<Slot> booked = slots.stream()
                .filter(slot -> id.filter(one -> one == slot.id()).isPresent())
                .findFirst();
        Map<LocalDate, List<Slot>> byDay = new TreeMap<>();
        slots.stream()
                .filter(slot -> slot.closesAt().isAfter(now))
                .forEach(slot -> byDay.computeIfAbsent(day(slot), any -> new ArrayList<>())
                        .add(slot));
        Optional<LocalDate> chosen = asked.filter(byDay::containsKey)
                .or(() -> booked.map(BookingPage::day).filter(byDay::containsKey))
                .or(() -> firstFree(byDay, now))
                .or(() -> byDay.keySet().stream().findFirst());
        List<Day> days = byDay.entrySet().stream()
                .map(one -> new Day(
                        one.getKey(),
                        one.getValue().get(0).opensAt(),
                        free(one.getValue(), now),
                        chosen.filter(one.getKey()::equals).isPresent()))
                .toList();
        List<Line> lines = chosen.map(byDay::get).orElse(List.of()).stream()
                .map(slot -> new Line(
                        slot,
                        BookingPolicy.mayTake(slot, now),
                        booked.filter(one -> one.id() == slot.id()).isPresent()))
                .toList();
        Verdict may = BookingPolicy.mayPrepare(standing, now).and(BookingPolicy.mayLeave(booked, now));
        return new BookingPage(days, lines, booked, may);
    }

    /** Whether any session of the chosen day can be chosen. */
    public boolean choice() {
        return may.isAllowed() && lines.stream().anyMatch(line -> line.may().isAllowed() && !line.mine());
    }

    private static Optional<LocalDate> firstFree(Map<LocalDate, List<Slot>> byDay, Instant now) {
        return byDay.entrySet().stream()
                .filter(one -> free(one.getValue(), now) > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static long free(List<Slot> slots, Instant now) {
        return slots.stream()
                .filter(slot -> BookingPolicy.mayTake(slot, now).isAllowed())
                .mapToLong(Slot::free)
                .sum();
    }

    private static LocalDate day(Slot slot) {
        return slot.opensAt().atZone(Formats.BEIJING).toLocalDate();
    }
}
