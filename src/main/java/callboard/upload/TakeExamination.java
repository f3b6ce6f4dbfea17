package callboard.upload;

import callboard.config.Clock;
import callboard.job.Recurring;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.Take;
import callboard.sitting.TakeCopies;
import callboard.sitting.Takes;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.video.Availability;
import callboard.video.Container;
import callboard.video.Findings;
import callboard.video.MediaTool;
import callboard.video.Playable;
import callboard.video.Workbench;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examines every verified take and makes what people watch: a lossless copy that can be sought in, a poster, a contact sheet.
 * Without a media tool nothing happens, and the take says that its technical check is pending. The tool is looked for when the
 * first take waits, not at the start.
 */
@ApplicationScoped
public class TakeExamination implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(TakeExamination.class);
    private static final int BATCH = 20;

    private final Takes takes;
    private final UploadSteps steps;
    private final Rooms rooms;
    private final LocalStore store;
    private final Instance<Availability> tool;
    private final Clock clock;

    @Inject
    TakeExamination(
            Takes takes, UploadSteps steps, Rooms rooms, LocalStore store, Instance<Availability> tool, Clock clock) {
        this.takes = takes;
        this.steps = steps;
        this.rooms = rooms;
        this.store = store;
        this.tool = tool;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "take-examination";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        List<Long> waiting = takes.verified(Limit.of(BATCH));
        if (!waiting.isEmpty()) {
            tool.get().tool().ifPresent(works -> waiting.forEach(id -> examine(id, works)));
        }
    }

    private void examine(long id, MediaTool works) {
        Optional<Take> take = takes.ofJob(id).filter(one -> one.state() == Take.State.VERIFIED);
        try {
            if (take.isPresent()) {
                examine(take.get(), works);
            }
        } catch (IOException | DataException e) {
            LOG.warn("Take {} could not be examined just now; it will be tried again", id, e);
        }
    }

    private void examine(Take take, MediaTool works) throws IOException {
        ObjectKey original = take.copies().original().orElseThrow();
        Path file = store.find(original)
                .orElseThrow(() -> new IOException("There is no object " + original))
                .file();
        try (Workbench bench = Workbench.of("take")) {
            Findings findings = works.examine(file, bench.folder());
            Optional<Room> room = rooms.of(take);
            if (room.isPresent()) {
                TakeCopies.Made made = keep(take, findings.playable());
                String told = TakeFlags.of(take, room.get(), findings).json();
                steps.make(take, made, told, clock.now());
            }
        }
    }

    private TakeCopies.Made keep(Take take, Optional<Playable> playable) throws IOException {
        if (playable.isEmpty()) {
            return new TakeCopies.Made(Optional.empty(), Optional.empty(), Optional.empty());
        }
        Playable files = playable.get();
        var kind = files.container() == Container.MP4 ? ObjectKey.Kind.MP4 : ObjectKey.Kind.WEBM;
        return new TakeCopies.Made(
                keep(take, Optional.of(files.video()), kind),
                keep(take, files.poster(), ObjectKey.Kind.JPG),
                keep(take, files.sheet(), ObjectKey.Kind.JPG));
    }

    private Optional<ObjectKey> keep(Take take, Optional<Path> file, ObjectKey.Kind kind) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ObjectKey key = ObjectKey.fresh(OpenTakes.folder(take), kind);
        try (InputStream bytes = Files.newInputStream(file.get())) {
            store.put(key, bytes);
        }
        return Optional.of(key);
    }
}
