package callboard.trial;

import callboard.entry.Trial;
import callboard.sitting.SittingRemoval;
import callboard.store.LocalStore;
import callboard.store.Upload;
import callboard.upload.OpenTakes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes trials with all that was recorded in them. */
@ApplicationScoped
class TrialRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRemoval.class);

    private final TrialRows rows;
    private final SittingRemoval sittings;
    private final LocalStore store;

    @Inject
    TrialRemoval(TrialRows rows, SittingRemoval sittings, LocalStore store) {
        this.rows = rows;
        this.sittings = sittings;
        this.store = store;
    }

    /** Another one follows: the officer need not watch the demonstration videos again. */
    void replace(Trial trial) {
        within(trial, rows::drop);
    }

    /** Nothing of it is left. */
    void remove(Trial trial) {
        within(trial, rows::forget);
    }

    /** Parts go first, for without their rows nobody would know of them; and again, for some may still be coming in. */
    private void within(Trial trial, Consumer<Trial> drop) {
        List<Upload> uploads = uploads(trial);
        uploads.forEach(this::discard);
        drop.accept(trial);
        uploads.forEach(this::discard);
    }

    private List<Upload> uploads(Trial trial) {
        return sittings.takes(trial).stream()
                .map(OpenTakes::upload)
                .flatMap(Optional::stream)
                .toList();
    }

    private void discard(Upload upload) {
        try {
            store.discard(upload);
        } catch (IOException e) {
            LOG.warn("The parts of {} could not be removed", upload.id(), e);
        }
    }
}
