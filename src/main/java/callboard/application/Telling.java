package callboard.application;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.rules.Asker;
import callboard.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How an officer settles a failed application. */
@ApplicationScoped
class Telling {

    private final FailedApplications failures;
    private final Notices notices;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    Telling(FailedApplications failures, Notices notices, Trail trail, Asker asker, Clock clock) {
        this.failures = failures;
        this.notices = notices;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** The roster is corrected: tells the candidate that he can apply again. */
    @Transactional
    void tell(School school, FailedApplication failure) {
        failure.tell(asker.me().name(), clock.now());
        failures.save(failure);
        notices.tell(
                failure.accountId(),
                Message.of("application.notice.fixed.title", "application.notice.fixed", school.name())
                        .to(failure.accountId())
                        .ofSchool(school.id())
                        .leadingTo("/schools/" + school.code() + "/applications"));
        trail.record(act("application.act.told", failure));
    }

    /** Nothing is to be done, for a reason that stays with it. */
    @Transactional
    void leave(FailedApplication failure, String reason) {
        failure.leave(reason, asker.me().name(), clock.now());
        failures.save(failure);
        trail.record(act("application.act.left", failure).because(reason));
    }

    private static Act act(String kind, FailedApplication failure) {
        return Act.of(kind, failure.ref()).named(failure.number()).inSchool(failure.schoolId());
    }
}
