package callboard.application;

import callboard.config.Clock;
import callboard.school.Season;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Writes a refused try down; it takes the place of the equal one before. */
@ApplicationScoped
class FailureLog {

    private final FailedApplications failures;
    private final Clock clock;

    @Inject
    FailureLog(FailedApplications failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    @Transactional
    FailedApplication add(Season season, Candidate candidate, Attempt attempt) {
        Instant now = clock.now();
        Optional<FailedApplication> before =
                failures.latest(season.schoolId(), FailedApplication.key(season, candidate, attempt));
        before.ifPresent(earlier -> {
            earlier.supersede();
            failures.save(earlier);
        });
        FailedApplication failure = new FailedApplication(
                season, candidate, attempt, before.map(FailedApplication::tries).orElse(0) + 1, now);
        failures.add(failure);
        return failure;
    }

    /** Of equal tries at the same moment one is the latest; the others are kept too, behind it. */
    @Transactional
    FailedApplication addBehind(Season season, Candidate candidate, Attempt attempt) {
        FailedApplication failure = new FailedApplication(season, candidate, attempt, 1, clock.now());
        failure.supersede();
        failures.add(failure);
        return failure;
    }
}
