package callboard.trial;

import callboard.demonstration.DemonstrationWatches;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes trials with all that was recorded in them. */
@ApplicationScoped
class TrialRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRemoval.class);

    private final TrialRows rows;
    private final SittingRemoval sittings;
    private final DemonstrationWatches watches;
    private final LocalStore store;

    @Inject
    TrialRemoval(TrialRows rows, SittingRemoval sittings, DemonstrationWatches watches, LocalStore store) {
        this.rows = rows;
        this.sittings = sittings;
        this.watches = watches;
        this.store = store;
    }

    /** Another one follows: the officer need not watch the demonstration videos again. */
    void replace(Trial trial) {
        List<Upload> uploads = uploads(trial);
        uploads.forEach(this::discard);
        rows.drop(trial);
        uploads.forEach(this::discard);
    }

    /** Parts go first, for without their rows nobody would know of them; and again, for some may still be coming in. */
    void remove(Trial trial) {
        watches.forgetOf(trial.schoolId(), trial.examId(), trial.accountId());
        replace(trial);
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
