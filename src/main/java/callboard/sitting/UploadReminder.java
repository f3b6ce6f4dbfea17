package callboard.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a candidate is told that bytes of his submission are still missing: after 2, 24 and 44 hours of silence (R-28a). */
public final class UploadReminder {

    private static final List<Duration> AFTER =
            List.of(Duration.ofHours(2), Duration.ofHours(24), Duration.ofHours(44));

    private UploadReminder() {}

    /**
     * When the take is looked at next: at the next reminder, or when its time is over.
     *
     * @param told how often the candidate was told
     */
    public static Instant next(Instant sealedAt, int told, Instant uploadUntil) {
        Instant reminder = told < AFTER.size() ? sealedAt.plus(AFTER.get(told)) : uploadUntil;
        return reminder.isBefore(uploadUntil) ? reminder : uploadUntil;
    }
}
