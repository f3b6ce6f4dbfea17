package callboard.closing;

import callboard.account.Account;
import callboard.account.CurrentSignIn;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
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
    private final SignInService signIns;
    private final AccountEnd end;
    private final Trail trail;

    @Inject
    OwnEnd(CurrentSignIn current, Keeping keeping, SignInService signIns, AccountEnd end, Trail trail) {
        this.current = current;
        this.keeping = keeping;
        this.signIns = signIns;
        this.end = end;
        this.trail = trail;
    }

    Account account() {
        return NotFound.unless(current.account());
    }

    /** What keeps it; empty where it may go. */
    List<Kept> kept() {
        return keeping.of(account());
    }

    /** Everything goes in one transaction; whoever applied or was asked something meanwhile is refused: the row is held first. */
    @Transactional
    public void close() {
        Account me = account();
        if (!end.holds(me) || !kept().isEmpty()) {
            throw new Refused(Verdict.refused("closing.refused"));
        }
        trail.record(Act.of("closing.act.closed", me.ref()).named(me.loginMasked()));
        signIns.end();
        end.of(me);
    }
}
