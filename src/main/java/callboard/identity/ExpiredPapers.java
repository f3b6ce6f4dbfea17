package callboard.identity;

import callboard.config.Settings;
import callboard.media.SealedImages;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pictures of a document and the proof of registration go some time after the certification they proved. The portrait stays as long
 * as the certification does, because faces are compared with it.
 */
@ApplicationScoped
public class ExpiredPapers implements Expiring {

    private final Certifications certifications;
    private final SealedImages images;
    private final Settings settings;

    @Inject
    ExpiredPapers(Certifications certifications, SealedImages images, Settings settings) {
        this.certifications = certifications;
        this.images = images;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public int days() {
        return settings.retention().documentDays();
    }

    @Override
    public long due(Instant before) {
        return certifications.countWithPapers(before);
    }

    /** The files first: killed in between it comes again. */
    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<Certification> due = certifications.withPapers(before, Limit.of(most));
        for (Certification one : due) {
            Stream.of(ImageSide.FRONT, ImageSide.BACK, ImageSide.PROOF).forEach(side -> images.remove(one.key(side)));
            certifications.forgetPapers(one.id);
        }
        return due.size();
    }
}
