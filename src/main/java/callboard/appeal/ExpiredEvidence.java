package callboard.appeal;

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

/** The evidence of an appeal goes some time after its decision, of a draft after its beginning; the decision stays. */
@ApplicationScoped
public class ExpiredEvidence implements Expiring {

    private final IdentityAppeals appeals;
    private final Supplements supplements;
    private final SealedImages images;
    private final Settings settings;

    @Inject
    ExpiredEvidence(IdentityAppeals appeals, Supplements supplements, SealedImages images, Settings settings) {
        this.appeals = appeals;
        this.supplements = supplements;
        this.images = images;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "appeal";
    }

    @Override
    public int days() {
        return settings.retention().appealDays();
    }

    @Override
    public long due(Instant before) {
        return appeals.countWithEvidence(before);
    }

    /** The files first: killed in between it comes again. */
    @Override
    @Transactional
    public int delete(Instant before, int most) {
        List<IdentityAppeal> due = appeals.withEvidence(before, Limit.of(most));
        for (IdentityAppeal one : due) {
            Stream.of(Evidence.values()).forEach(each -> images.remove(one.key(each)));
            supplements.ofAppeal(one.id).forEach(this::forget);
            appeals.forgetEvidence(one.id);
        }
        return due.size();
    }

    private void forget(Supplement supplement) {
        supplement.keys().forEach(images::remove);
        supplement.forget();
        supplements.save(supplement);
    }
}
