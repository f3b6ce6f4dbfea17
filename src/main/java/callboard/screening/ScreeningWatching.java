package callboard.screening;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.sitting.Take;
import callboard.upload.StaffWatching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The staff of the school whose exam it was recorded for watches what was submitted. */
@ApplicationScoped
public class ScreeningWatching implements StaffWatching {

    private final Permissions permissions;

    @Inject
    ScreeningWatching(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean mayWatch(Take take, Instant now) {
        return take.state().isSealed() && looks(take.schoolId());
    }

    /** Whether the person asking sees the screening of this school. */
    boolean looks(long school) {
        return permissions.hasAny(school, Role.REVIEWER, Role.OFFICER, Role.ADMIN, Role.AUDITOR);
    }
}
