package callboard.result;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The transactions of {@link ReleaseWriting}. Each looks again whether the publication is still to be told. */
@ApplicationScoped
class Releases {

    private static final int AT_ONCE = 200;
    private static final int MOST = 20;

    private final Publications publications;
    private final Holds holds;
    private final ResultNotices notices;
    private final Trail trail;
    private final Clock clock;

    @Inject
    Releases(Publications publications, Holds holds, ResultNotices notices, Trail trail, Clock clock) {
        this.publications = publications;
        this.holds = holds;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    List<Publication> due() {
        return publications.due(clock.now(), Limit.of(MOST));
    }

    /** Tells the next people; 0 when nobody is left or the publication was taken back meanwhile. */
    @Transactional
    int tell(Publication publication, int after) {
        Publication fresh = held(publication);
        return isDue(fresh) ? notices.tellReleased(fresh, after, AT_ONCE) : 0;
    }

    @Transactional
    void write(Publication publication) {
        Publication fresh = held(publication);
        if (isDue(fresh)) {
            fresh.released(clock.now());
            publications.save(fresh);
            trail.record(Act.of("result.act.released", fresh.ref())
                    .named(fresh.title())
                    .inSchool(fresh.schoolId())
                    .with("result.told", fresh.counts().told()));
        }
    }

    private Publication held(Publication asked) {
        holds.publication(asked.schoolId(), asked.id());
        return publications.byId(asked.schoolId(), asked.id()).orElseThrow();
    }

    private boolean isDue(Publication publication) {
        return publication.state == PublicationState.CONFIRMED && publication.isVisible(clock.now());
    }
}
