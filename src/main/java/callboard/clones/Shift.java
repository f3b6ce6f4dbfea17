package callboard.clones;

import callboard.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** How far a clone moves every date: whole days on the calendar of Beijing, so that the time of day stays. */
public record Shift(long days) implements UnaryOperator<Instant> {

    private static final int WEEK = 7;

    public static Shift between(LocalDate from, LocalDate to) {
        return new Shift(ChronoUnit.DAYS.between(from, to));
    }

    @Override
    public Instant apply(Instant moment) {
        return moment.atZone(Formats.BEIJING).plusDays(days).toInstant();
    }

    /** Whether the days of the week stay too. */
    public boolean keepsWeekdays() {
        return days % WEEK == 0;
    }

    /** For {@link #keepsWeekdays}. */
    public long weeks() {
        return days / WEEK;
    }
}
