package callboard.face;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.IdentityMoved;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.Reviewed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows when a reviewer has compared captures with the certified photo, and when an identity moves (R-17a). */
@ApplicationScoped
public class FaceDecisions {

    private final FaceVerifications verifications;
    private final Desk desk;
    private final Notices notices;
    private final Trail trail;
    private final Clock clock;
    private final Event<FaceDecided> decided;

    @Inject
    FaceDecisions(
            FaceVerifications verifications,
            Desk desk,
            Notices notices,
            Trail trail,
            Clock clock,
            Event<FaceDecided> decided) {
        this.verifications = verifications;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
        this.decided = decided;
    }

    void decided(@Observes Reviewed reviewed) {
        if (reviewed.review().kind() == CaseKind.FACE) {
            FaceVerification verification =
                    verifications.byRef(reviewed.review().subjectRef()).orElseThrow();
            String reason = reviewed.decision().reasonKey();
            String words = reviewed.decision().words();
            switch (reviewed.decision().outcome()) {
                case ACCEPT -> verification.verify(clock.now());
                case RETURN -> verification.giveBack(reason, words, clock.now());
                case REJECT -> verification.refuse(reason, words, clock.now());
            }
            verifications.save(verification);
            trail.record(Act.of("face.act.decided", verification.ref())
                    .with("face.state", verification.state())
                    .because(reason));
            notices.tell(
                    verification.account(),
                    Message.of("face.notice." + verification.state(), "face.notice.text." + verification.state())
                            .leadingTo("/face"));
            decided.fire(new FaceDecided(verification.account(), verification.standing()));
        }
    }

    /** A verification holds until the identity moves (R-17a). */
    void moved(@Observes IdentityMoved move) {
        verifications.latest(move.fromAccount()).ifPresent(verification -> {
            desk.withdraw(CaseKind.FACE, verification.ref());
            verification.cancel(clock.now());
            verifications.save(verification);
            decided.fire(new FaceDecided(move.fromAccount(), FaceStanding.NONE));
        });
    }
}
