package callboard.upload;

import callboard.config.Clock;
import callboard.job.Recurring;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.store.Assembled;
import callboard.store.LocalStore;
import callboard.store.Manifest;
import callboard.store.Upload;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one object of the parts of every stored take, comparing each byte with what was sealed on the way. Good: verified,
 * and the parts go. Bad: corrupt, the parts go too, and the candidate is asked to send again. A trial that ends meanwhile takes
 * its takes along, and nobody else's wait for it.
 */
@ApplicationScoped
public class TakeVerification implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(TakeVerification.class);
    private static final int BATCH = 50;

    private final Takes takes;
    private final UploadSteps steps;
    private final Rooms rooms;
    private final LocalStore store;
    private final Clock clock;

    @Inject
    TakeVerification(Takes takes, UploadSteps steps, Rooms rooms, LocalStore store, Clock clock) {
        this.takes = takes;
        this.steps = steps;
        this.rooms = rooms;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "take-verification";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        takes.stored(Limit.of(BATCH)).forEach(this::verify);
    }

    private void verify(long id) {
        Optional<Take> take = takes.ofJob(id).filter(one -> one.state() == Take.State.STORED);
        try {
            if (take.isPresent()) {
                verify(take.get());
            }
        } catch (IOException | DataException e) {
            LOG.warn("Take {} could not be verified just now; it will be tried again", id, e);
        }
    }

    private void verify(Take take) throws IOException {
        Upload upload = OpenTakes.upload(take).orElseThrow();
        Manifest manifest = take.sealed().manifest().orElseThrow();
        Assembled assembled =
                store.assemble(upload, manifest, take.copies().original().orElseThrow());
        if (assembled.object().isPresent()) {
            accept(take);
        } else {
            var bad = new TreeSet<>(assembled.check().bad());
            bad.addAll(assembled.check().missing());
            List<Integer> parts = new ArrayList<>(bad);
            LOG.warn("Take {} came with wrong parts {}", take.ref(), parts);
            rooms.of(take).ifPresent(room -> steps.spoil(take, parts, room.uploadUntil()));
        }
        store.discard(upload);
    }

    private void accept(Take take) {
        if (take.entryId().isPresent()) {
            steps.verify(take, clock.now());
        } else {
            rooms.of(take).ifPresent(room -> steps.verifyTrial(take, room, room.now(clock)));
        }
    }
}
