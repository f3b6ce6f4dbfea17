package callboard.slot;

import callboard.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Many sessions at once: every so many minutes from a morning to an evening, on several days, without a break at noon.
 * A session that would reach into the break, or beyond the evening, is left out.
 */
record SlotSeries(LocalDate firstDay, LocalDate lastDay, Day day, Rhythm rhythm, Booking booking) {

    /** The hours of each day as minutes from midnight: 1440 is its end. */
    record Day(int from, int to, Optional<Pause> pause) {}

    /** When no session may run. */
    record Pause(int from, int to) {}

    /** How often one begins, and how long each lasts. */
    record Rhythm(Duration every, Duration length) {}

    /**
     * @param from when all of them can be booked, empty for at once
     * @param before how long before its start each can be booked no more
     */
    record Booking(Optional<Instant> from, Duration before) {}

    /** All of them, in the order of time; at most one more than an exam may have. */
    List<SlotTimes> slots() {
        List<SlotTimes> all = new ArrayList<>();
        for (LocalDate date = firstDay; !date.isAfter(lastDay); date = date.plusDays(1)) {
            addDay(date, all);
            if (all.size() > SlotPolicy.MOST) {
                return all.subList(0, SlotPolicy.MOST + 1);
            }
        }
        return all;
    }

    private void addDay(LocalDate date, List<SlotTimes> all) {
        long length = rhythm.length().toMinutes();
        for (long start = day.from();
                start + length <= day.to();
                start += rhythm.every().toMinutes()) {
            long begin = start;
            boolean free = day.pause()
                    .filter(pause -> begin < pause.to() && begin + length > pause.from())
                    .isEmpty();
            if (free) {
                Instant opens = at(date, begin);
                all.add(new SlotTimes(opens, at(date, begin + length), booking.from(), opens.minus(booking.before())));
            }
        }
    }

    private static Instant at(LocalDate date, long minutes) {
        return LocalDateTime.of(date, LocalTime.MIDNIGHT)
                .plusMinutes(minutes)
                .atZone(Formats.BEIJING)
                .toInstant();
    }
}
