package callboard.appeal;

import callboard.identity.CertificationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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

    @Override
    public Optional<String> claim(long account) {
        return appeals.of(account).stream()
                .filter(one -> one.state() == IdentityAppeal.State.OPEN || one.state() == IdentityAppeal.State.AWAITING)
                .findFirst()
                .map(one -> "/appeals/" + one.ref());
    }

    /** On either side. */
    public boolean isAbout(long account) {
        return appeals.countPendingAbout(account) > 0;
    }
}
