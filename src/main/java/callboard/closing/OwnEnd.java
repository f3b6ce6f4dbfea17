package callboard.closing;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.CurrentSignIn;
import callboard.account.SignInService;
import callboard.account.SignIns;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.face.FaceService;
import callboard.identity.CertificationService;
import callboard.notice.ReceivedNotices;
import callboard.review.Desk;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Closes the account of the candidate who asks. */
@RequestScoped
public class OwnEnd {

    private final CurrentSignIn current;
    private final Keeping keeping;
    private final AccountService accounts;
    private final SignInService signIns;
    private final SignIns browsers;
    private final CertificationService certifications;
    private final FaceService faces;
    private final ReceivedNotices notices;
    private final Desk desk;
    private final Trail trail;

    @Inject
    OwnEnd(
            CurrentSignIn current,
            Keeping keeping,
            AccountService accounts,
            SignInService signIns,
            SignIns browsers,
            CertificationService certifications,
            FaceService faces,
            ReceivedNotices notices,
            Desk desk,
            Trail trail) {
        this.current = current;
        this.keeping = keeping;
        this.accounts = accounts;
        this.signIns = signIns;
        this.browsers = browsers;
        this.certifications = certifications;
        this.faces = faces;
        this.notices = notices;
        this.desk = desk;
        this.trail = trail;
    }

    Account account() {
        return NotFound.unless(current.account());
    }

    /** What keeps it; empty where it may go. */
    List<Kept> kept() {
        return keeping.of(account());
    }

    /** Everything goes in one transaction; whoever applied or was asked something meanwhile is refused. */
    @Transactional
    public void close() {
        Account me = account();
        if (!kept().isEmpty()) {
            throw new Refused(Verdict.refused("closing.refused"));
        }
        trail.record(Act.of("closing.act.closed", me.ref()).named(me.loginMasked()));
        faces.forget(me.id());
        certifications.forget(me.id());
        desk.forgetName(me.id());
        notices.forget(me.id());
        accounts.close(me);
        signIns.end();
        browsers.forget(me.id());
    }
}
