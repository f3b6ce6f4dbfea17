package callboard.slot;

import callboard.school.BeijingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When a session is and when it can be booked. All bounds are half-open (R-22a).
 *
 * @param opensAt its start; it is the start of the window of everybody who booked it
 * @param closesAt its end
 * @param bookFrom from when it can be booked, empty for as soon as candidates see the exam
 * @param bookUntil until when it can be booked, changed and given back; afterwards a booking stands
 */
public record SlotTimes(Instant opensAt, Instant closesAt, Optional<Instant> bookFrom, Instant bookUntil) {

    public SlotTimes {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("A session opens before it closes: " + opensAt + ", " + closesAt);
        }
    }

    /** The same session on another day. */
    public SlotTimes moved(UnaryOperator<Instant> shift) {
        return new SlotTimes(shift.apply(opensAt), shift.apply(closesAt), bookFrom.map(shift), shift.apply(bookUntil));
    }

    public Duration length() {
        return Duration.between(opensAt, closesAt);
    }

    /** Each moment as Beijing time, by the message key of its field. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("slot.opensAt", BeijingTime.write(Optional.of(opensAt)));
        told.put("slot.closesAt", BeijingTime.write(Optional.of(closesAt)));
        told.put("slot.bookFrom", BeijingTime.write(bookFrom));
        told.put("slot.bookUntil", BeijingTime.write(Optional.of(bookUntil)));
        return told;
    }
}
