package callboard.judging;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.rules.Asker;
import callboard.screening.Work;
import callboard.screening.Works;
import callboard.sitting.Take;
import callboard.upload.StaffWatching;
import callboard.web.NotFound;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the judge of this request has before him: the exams he is on now, and of those the recordings that may be judged. The
 * role at the school is asked each time, so taking it away acts at once.
 */
@RequestScoped
public class JudgeDesk implements StaffWatching {

    private final Assignments assignments;
    private final Distribution distribution;
    private final Works works;
    private final Permissions permissions;
    private final Asker asker;

    @Inject
    JudgeDesk(Assignments assignments, Distribution distribution, Works works, Permissions permissions, Asker asker) {
        this.assignments = assignments;
        this.distribution = distribution;
        this.works = works;
        this.permissions = permissions;
        this.asker = asker;
    }

    /** His exams, latest first. */
    public List<Assignment> all() {
        return assignments.activeOf(asker.me().account()).stream()
                .filter(this::holds)
                .toList();
    }

    /** The one of this name, or 404 as for one that is not there. */
    Assignment find(String ref) {
        return NotFound.unless(assignments.activeOf(asker.me().account(), ref).filter(this::holds));
    }

    /** Gives codes to works that came since he looked last, and puts away those that went. */
    public void refresh(Assignment assignment) {
        try {
            distribution.refresh(assignment);
        } catch (DataException anotherPageOfHisWasFaster) {
            // it gave the same works their codes
        }
    }

    @Override
    public boolean mayWatch(Take take, Instant now) {
        return asker.person()
                        .map(Asker.Person::account)
                        .flatMap(account -> assignments.of(take.schoolId(), take.examId(), account))
                        .filter(Assignment::isActive)
                        .filter(this::holds)
                        .isPresent()
                && works.judgeable(take.schoolId(), take.ref()).isPresent();
    }

    Optional<Work> judgeable(Take take) {
        return works.judgeable(take.schoolId(), take.ref());
    }

    private boolean holds(Assignment assignment) {
        return permissions.has(Role.JUDGE, assignment.schoolId());
    }
}
