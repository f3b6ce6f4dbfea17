package callboard.identity;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.SignInService;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.review.CaseKind;
import callboard.review.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves a document from the account that holds it to the one it belongs to. */
@ApplicationScoped
public class Reassignment {

    private final Certifications certifications;
    private final Accounts accounts;
    private final SignInService signIns;
    private final Desk desk;
    private final Trail trail;
    private final Clock clock;
    private final Event<IdentityMoved> moved;

    @Inject
    Reassignment(
            Certifications certifications,
            Accounts accounts,
            SignInService signIns,
            Desk desk,
            Trail trail,
            Clock clock,
            Event<IdentityMoved> moved) {
        this.certifications = certifications;
        this.accounts = accounts;
        this.signIns = signIns;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
        this.moved = moved;
    }

    /**
     * The loser loses certification, name, ID log-in and every sign-in; the winner is awarded the document and finishes the steps
     * that he still misses. {@link IdentityMoved} is fired within this transaction.
     */
    @Transactional
    public void move(Certification from, Certification to) {
        desk.withdraw(CaseKind.MANUAL_ENTRY, from.ref());
        from.lose();
        certifications.save(from);
        to.award(clock.now());
        certifications.save(to);
        Account loser = accounts.byId(from.account()).orElseThrow();
        loser.rename("");
        accounts.save(loser);
        signIns.endOthers(loser);
        trail.record(Act.of("identity.act.moved", to.ref())
                .named(to.documentMasked())
                .with("identity.certification", from.ref(), to.ref()));
        moved.fire(new IdentityMoved(from.account(), to.account()));
    }

    /** As {@link #move} where the document has become free meanwhile: nobody loses it. */
    @Transactional
    public void award(Certification to) {
        to.award(clock.now());
        certifications.save(to);
    }
}
