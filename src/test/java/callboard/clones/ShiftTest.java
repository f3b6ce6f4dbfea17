package callboard.clones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ShiftTest {

    private static final long FROM = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2060-01-01T00:00:00Z").getEpochSecond();

    @Test
    void everyMomentKeepsItsTimeOfDayAndMovesByWholeDays() {
        Random random = new Random(20270116);
        for (int i = 0; i < 5_000; i++) {
            Instant moment = Instant.ofEpochSecond(random.nextLong(FROM, TO));
            Shift shift = new Shift(random.nextInt(-3660, 3661));

            ZonedDateTime before = moment.atZone(Formats.BEIJING);
            ZonedDateTime after = shift.apply(moment).atZone(Formats.BEIJING);

            assertEquals(before.toLocalTime(), after.toLocalTime());
            assertEquals(shift.days(), ChronoUnit.DAYS.between(before.toLocalDate(), after.toLocalDate()));
            if (shift.keepsWeekdays()) {
                assertEquals(before.getDayOfWeek(), after.getDayOfWeek());
            }
        }
    }

    @Test
    void theDayOnWhichTheFirstExamBeginsIsADistance() {
        Shift shift = Shift.between(LocalDate.of(2027, 1, 16), LocalDate.of(2028, 1, 15));

        assertEquals(new Shift(364), shift);
        assertEquals(52, shift.weeks());
        assertEquals(Instant.parse("2028-01-15T01:00:00Z"), shift.apply(Instant.parse("2027-01-16T01:00:00Z")));
    }
}
