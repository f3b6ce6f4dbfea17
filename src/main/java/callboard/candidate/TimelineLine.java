package callboard.candidate;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened to an entry.
 *
 * @param tone {@code bad} for trouble, {@code ok} for something that succeeded, {@code velvet} for the room, empty for the rest
 * @param key message key of the sentence
 * @param more message key of the small line below it, empty for none; it takes the same arguments
 */
public record TimelineLine(Instant at, String tone, String key, String more, List<Object> arguments) {

    public TimelineLine {
        arguments = List.copyOf(arguments);
    }

    public static TimelineLine of(Instant at, String tone, String key, Object... arguments) {
        return new TimelineLine(at, tone, key, "", List.of(arguments));
    }
}
