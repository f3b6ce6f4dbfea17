package callboard.demonstration;

import callboard.config.Settings;
import callboard.job.Recurring;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.video.Availability;
import callboard.video.MediaTool;
import callboard.video.Presented;
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
 * Looks at every uploaded demonstration video and makes it playable, one after the other. Without a media tool nothing happens
 * and nothing is lost: the video stays received, and its page says why.
 */
@ApplicationScoped
public class DemonstrationCheck implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCheck.class);
    private static final int BATCH = 5;

    private final Demonstrations demonstrations;
    private final DemonstrationSteps steps;
    private final LocalStore store;
    private final Instance<Availability> tool;
    private final Settings settings;

    @Inject
    DemonstrationCheck(
            Demonstrations demonstrations,
            DemonstrationSteps steps,
            LocalStore store,
            Instance<Availability> tool,
            Settings settings) {
        this.demonstrations = demonstrations;
        this.steps = steps;
        this.store = store;
        this.tool = tool;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "demonstration-check";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        List<Demonstration> waiting = demonstrations.waiting(Limit.of(BATCH));
        if (!waiting.isEmpty()) {
            tool.get().tool().ifPresent(works -> waiting.forEach(one -> check(one, works)));
        }
    }

    /** A video that was replaced meanwhile has another version; what was made of the old one is then nobody's. */
    private void check(Demonstration demonstration, MediaTool works) {
        try {
            steps.begin(demonstration);
            try (Workbench bench = Workbench.of("demonstration")) {
                judge(demonstration, works, bench.folder());
            }
        } catch (IOException | DataException e) {
            LOG.warn(
                    "The demonstration {} could not be checked just now; it will be tried again",
                    demonstration.ref(),
                    e);
        }
    }

    private void judge(Demonstration demonstration, MediaTool works, Path folder) throws IOException {
        ObjectKey original = demonstration.original().orElseThrow();
        Path file = store.find(original)
                .orElseThrow(() -> new IOException("There is no object " + original))
                .file();
        Duration longest = Duration.ofMinutes(settings.media().demonstrationMinutes());
        Optional<Duration> length = works.length(file, folder);
        if (length.isEmpty()) {
            steps.fail(demonstration, Demonstration.Failure.UNREADABLE);
        } else if (length.get().compareTo(longest) > 0) {
            steps.fail(demonstration, Demonstration.Failure.TOO_LONG);
        } else {
            show(demonstration, works.present(file, folder));
        }
    }

    private void show(Demonstration demonstration, Optional<Presented> presented) throws IOException {
        if (presented.isEmpty()) {
            steps.fail(demonstration, Demonstration.Failure.UNREADABLE);
            return;
        }
        Presented made = presented.get();
        ObjectKey video = keep(demonstration, made.video(), ObjectKey.Kind.MP4);
        Optional<ObjectKey> poster = made.poster().isPresent()
                ? Optional.of(keep(demonstration, made.poster().get(), ObjectKey.Kind.JPG))
                : Optional.empty();
        try {
            steps.show(demonstration, video, poster, Duration.ofMillis((long) (made.seconds() * 1000)));
        } catch (DataException replaced) {
            store.delete(video);
            if (poster.isPresent()) {
                store.delete(poster.get());
            }
            throw replaced;
        }
    }

    private ObjectKey keep(Demonstration demonstration, Path file, ObjectKey.Kind kind) throws IOException {
        ObjectKey key = ObjectKey.fresh("s" + demonstration.schoolId(), kind);
        try (InputStream bytes = Files.newInputStream(file)) {
            store.put(key, bytes);
        }
        return key;
    }
}
