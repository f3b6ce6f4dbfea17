package callboard.correction;

import callboard.config.Settings;
import callboard.media.SealedImages;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * What was to be changed goes, with its evidence, as long after its decision as the evidence of an appeal; so do drafts that nobody
 * handed in. That and how it was decided stays in the trail and in the books of the desk.
 */
@ApplicationScoped
public class ExpiredCorrections implements Expiring {

    private final Corrections corrections;
    private final SealedImages images;
    private final Settings settings;

    @Inject
    ExpiredCorrections(Corrections corrections, SealedImages images, Settings settings) {
        this.corrections = corrections;
        this.images = images;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public int days() {
        return settings.retention().appealDays();
    }

    @Override
    public long due(Instant before) {
        return corrections.countDue(before);
    }

    /** The files first: killed in between it comes again. */
    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<Correction> due = corrections.due(before, Limit.of(most));
        for (Correction one : due) {
            one.evidence().forEach(images::remove);
            corrections.forget(one.id());
        }
        return due.size();
    }
}
