package callboard.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The exam day of these tests: 9:00 to 10:00 with 50 minutes in the room, as in the candidate manual. */
final class Times {

    static final Window MORNING = new Window(at("09:00"), at("10:00"));
    static final Duration FIFTY = Duration.ofMinutes(50);

    private Times() {}

    /** An instant of the exam day, such as {@code 09:00} or {@code 09:49:59.999}. */
    static Instant at(String time) {
        return LocalDate.of(2027, 1, 16).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    static RoomRules rules(Optional<Duration> limit, Optional<Duration> lateEntry) {
        return new RoomRules(limit, lateEntry, RoomRules.USUAL_GRACE, RoomRules.USUAL_UPLOAD_GRACE);
    }

    /** The manual's exam: 9:00–10:00, L = 50. */
    static EffectiveWindow manual(Allowance allowance) {
        return new EffectiveWindow(MORNING, rules(Optional.of(FIFTY), Optional.empty()), allowance);
    }

    /** The same with a cut-off at 9:20. */
    static EffectiveWindow withCutOff(Allowance allowance) {
        return new EffectiveWindow(MORNING, rules(Optional.of(FIFTY), Optional.of(Duration.ofMinutes(20))), allowance);
    }

    /** 9:00–10:00 without a room limit. */
    static EffectiveWindow unlimited(Allowance allowance) {
        return new EffectiveWindow(MORNING, rules(Optional.empty(), Optional.empty()), allowance);
    }
}
