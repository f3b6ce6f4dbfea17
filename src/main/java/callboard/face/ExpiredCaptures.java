package callboard.face;

import callboard.config.Settings;
import callboard.media.SealedImages;
import callboard.retention.Expiring;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What was captured of a face goes some time after it was decided about; the decision stays. */
@ApplicationScoped
public class ExpiredCaptures implements Expiring {

    private final FaceVerifications verifications;
    private final SealedImages images;
    private final Settings settings;

    @Inject
    ExpiredCaptures(FaceVerifications verifications, SealedImages images, Settings settings) {
        this.verifications = verifications;
        this.images = images;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "face";
    }

    @Override
    public int days() {
        return settings.retention().faceDays();
    }

    @Override
    public long due(Instant before) {
        return verifications.countWithCaptures(before);
    }

    /** The files first: killed in between it comes again. */
    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<FaceVerification> due = verifications.withCaptures(before, Limit.of(most));
        for (FaceVerification one : due) {
            images.remove(one.frontKey);
            images.remove(one.secondKey);
            images.remove(one.thirdKey);
            verifications.forgetCaptures(one.id);
        }
        return due.size();
    }
}
