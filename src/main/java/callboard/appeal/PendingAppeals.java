package callboard.appeal;

import callboard.identity.CertificationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells of an account whether an appeal about it is handed in and has neither moved a document nor been refused. */
@ApplicationScoped
public class PendingAppeals implements CertificationService.Claims {

    private final IdentityAppeals appeals;

    @Inject
    PendingAppeals(IdentityAppeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public boolean isClaiming(long account) {
        return appeals.countPendingOf(account) > 0;
    }

    /** On either side. */
    public boolean isAbout(long account) {
        return appeals.countPendingAbout(account) > 0;
    }
}
