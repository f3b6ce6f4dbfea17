package callboard.school;

import callboard.web.Formats;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A moment as a form carries it: Beijing time to the minute, as {@code datetime-local} fields write it. */
public final class BeijingTime {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private BeijingTime() {}

    /** The moment; none for a text that names no minute of a real day of this century. */
    public static Optional<Instant> read(String typed) {
        try {
            LocalDateTime there = LocalDateTime.parse(typed.strip().replace(' ', 'T'), STRICT);
            boolean plausible = there.getYear() >= 2000 && there.getYear() < 2100;
            return plausible
                    ? Optional.of(there.truncatedTo(ChronoUnit.MINUTES)
                            .atZone(Formats.BEIJING)
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** As the field wants it; empty for none. */
    public static String write(Optional<Instant> moment) {
        return moment.map(instant -> WRITTEN.format(instant.atZone(Formats.BEIJING)))
                .orElse("");
    }
}
