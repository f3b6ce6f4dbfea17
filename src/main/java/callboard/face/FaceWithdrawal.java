package callboard.face;

import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Taking back what waits for a reviewer: not what opened a room, and not again and again. */
@ApplicationScoped
public class FaceWithdrawal {

    /** Within {@link #DAY}: each leaves three sealed pictures and a case behind. */
    static final int MOST = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final FaceVerifications verifications;
    private final Accounts accounts;
    private final Instance<Wanted> wanted;
    private final Desk desk;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;
    private final Event<FaceDecided> decided;

    @Inject
    FaceWithdrawal(
            FaceVerifications verifications,
            Accounts accounts,
            @Any Instance<Wanted> wanted,
            Desk desk,
            Trail trail,
            Asker asker,
            Clock clock,
            Event<FaceDecided> decided) {
        this.verifications = verifications;
        this.accounts = accounts;
        this.wanted = wanted;
        this.desk = desk;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
        this.decided = decided;
    }

    /** May the asker take back what nobody has decided yet? */
    Verdict mayWithdraw() {
        long me = asker.me().account();
        if (waiting(me).isEmpty()) {
            return Verdict.refused("face.withdraw.nothing");
        }
        if (wanted.stream().anyMatch(one -> one.isReliedOn(me))) {
            return Verdict.refused("face.withdraw.entered");
        }
        return verifications.countWithdrawn(me, clock.now().minus(DAY)) < MOST
                ? Verdict.allowed()
                : Verdict.refused("face.withdraw.often", MOST);
    }

    private Optional<FaceVerification> waiting(long account) {
        return verifications.latest(account).filter(one -> one.state() == FaceVerification.State.WAITING);
    }

    /** Takes the case off the desk; the misses before it still count. */
    @Transactional
    public void withdraw() {
        long me = asker.me().account();
        accounts.holdOpen(me);
        mayWithdraw().orRefuse();
        FaceVerification verification = waiting(me).orElseThrow();
        desk.withdraw(CaseKind.FACE, verification.ref());
        verification.withdraw(clock.now());
        verifications.save(verification);
        trail.record(Act.of("face.act.withdrawn", verification.ref()));
        decided.fire(new FaceDecided(me, verification.standing()));
    }
}
