package callboard.school;

import callboard.web.Formats;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A moment or a day as a form carries it: Beijing time to the minute, as {@code datetime-local} and {@code date} fields write it. */
public final class BeijingTime {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private BeijingTime() {}

    /** The moment; none for a text that names no minute of a real day of this century. */
    public static Optional<Instant> read(String typed) {
        try {
            LocalDateTime there = LocalDateTime.parse(typed.strip().replace(' ', 'T'), STRICT);
            return isOurs(there.toLocalDate())
                    ? Optional.of(there.truncatedTo(ChronoUnit.MINUTES)
                            .atZone(Formats.BEIJING)
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The day, as {@code date} fields write it; none for a text that names no real day of this century. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(BeijingTime::isOurs);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A calendar holds far more than an instant or a database can. */
    private static boolean isOurs(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }

    /** As the field wants it; empty for none. */
    public static String write(Optional<Instant> moment) {
        return moment.map(instant -> WRITTEN.format(instant.atZone(Formats.BEIJING)))
                .orElse("");
    }
}
