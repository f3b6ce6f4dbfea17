package callboard.roster;

import callboard.major.Direction;
import callboard.major.InUse;
import callboard.major.Major;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A major or direction somebody is registered for stays; withdrawn registrations count, because they may be restored. */
@ApplicationScoped
public class RosterMajorUse implements InUse {

    private final Applicants applicants;

    @Inject
    RosterMajorUse(Applicants applicants) {
        this.applicants = applicants;
    }

    @Override
    public boolean isUsed(Major major) {
        return applicants.everOfMajor(major.schoolId(), major.id()) > 0;
    }

    @Override
    public boolean isUsed(Direction direction) {
        return applicants.everOfDirection(direction.schoolId(), direction.majorId(), direction.id()) > 0;
    }

    @Override
    public boolean isUsedUndivided(Major major) {
        return applicants.everUndivided(major.schoolId(), major.id()) > 0;
    }
}
