package callboard.upload;

import callboard.config.Clock;
import callboard.job.Recurring;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.sitting.UploadReminder;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds candidates of bytes that are missing, and ends their time (R-28a): a take whose parts are all here although nobody
 * said so is stored, the others expire. The entry stays what it is.
 */
@ApplicationScoped
public class UploadGraces implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(UploadGraces.class);
    private static final int BATCH = 200;

    private final Takes takes;
    private final UploadSteps steps;
    private final UploadService uploads;
    private final Rooms rooms;
    private final Clock clock;

    @Inject
    UploadGraces(Takes takes, UploadSteps steps, UploadService uploads, Rooms rooms, Clock clock) {
        this.takes = takes;
        this.steps = steps;
        this.uploads = uploads;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "upload-graces";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        Instant now = clock.now();
        for (Take take : takes.due(now, Limit.of(BATCH))) {
            try {
                rooms.of(take).ifPresent(room -> look(take, room.uploadUntil(), now));
            } catch (DataException changed) {
                LOG.debug("Take {} changed meanwhile", take.ref(), changed);
            }
        }
    }

    private void look(Take take, Instant until, Instant now) {
        Instant sealedAt = take.sealed().at().orElseThrow();
        Instant expected = UploadReminder.next(sealedAt, take.reminders(), until);
        if (uploads.missing(take).isEmpty()) {
            steps.store(take, now);
        } else if (!now.isBefore(until)) {
            steps.expire(take);
        } else if (now.isBefore(expected)) {
            steps.postpone(take, expected);
        } else {
            steps.remind(take, UploadReminder.next(sealedAt, take.reminders() + 1, until), until);
        }
    }
}
