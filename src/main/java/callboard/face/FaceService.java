package callboard.face;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.IdentityMoved;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.notice.Message;
import callboard.notice.Notices;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.NewCase;
import callboard.review.Reviewed;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Handing in captures, and what follows from a reviewer's decision about them. */
@ApplicationScoped
public class FaceService {

    private final FaceVerifications verifications;
    private final Certifications certifications;
    private final SealedImages images;
    private final Desk desk;
    private final Notices notices;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;
    private final Event<FaceDecided> decided;

    @Inject
    FaceService(
            FaceVerifications verifications,
            Certifications certifications,
            SealedImages images,
            Desk desk,
            Notices notices,
            Trail trail,
            Asker asker,
            Clock clock,
            Event<FaceDecided> decided) {
        this.verifications = verifications;
        this.certifications = certifications;
        this.images = images;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
        this.decided = decided;
    }

    /** The asker's latest try. */
    Optional<FaceVerification> mine() {
        return verifications.latest(asker.me().account());
    }

    /** Only a certified person has a photo to be compared with, and one try waits or holds at a time. */
    Verdict maySubmit() {
        if (certifications.certified(asker.me().account()).isEmpty()) {
            return Verdict.refused("face.submit.not-certified");
        }
        return switch (mine().map(FaceVerification::standing).orElse(FaceStanding.NONE)) {
            case WAITING -> Verdict.refused("face.submit.waiting");
            case VERIFIED -> Verdict.refused("face.submit.verified");
            case NONE, REFUSED -> Verdict.allowed();
        };
    }

    /** Keeps three pictures — ahead, left, up — as evidence and puts them before a reviewer. */
    @Transactional
    public void submit(List<byte[]> pictures, FaceVerification.Way way, String words) throws PhotoRefused {
        maySubmit().orRefuse();
        Certification certified = certifications.certified(asker.me().account()).orElseThrow();
        var captures = new Captures(
                way, images.keep(pictures.get(0)), images.keep(pictures.get(1)), images.keep(pictures.get(2)), words);
        var verification = new FaceVerification(certified.account(), certified.id(), captures, clock.now());
        verifications.add(verification);
        desk.open(new NewCase(CaseKind.FACE, verification.ref(), certified.account(), 0, certified.name()));
        trail.record(Act.of("face.act.submitted", verification.ref()).with("face.way", way));
        decided.fire(new FaceDecided(certified.account(), FaceStanding.WAITING));
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

    Optional<byte[]> image(FaceVerification verification, String pose) {
        return switch (pose) {
            case "front" -> Optional.of(images.open(verification.frontKey));
            case "left" -> Optional.of(images.open(verification.leftKey));
            case "up" -> Optional.of(images.open(verification.upKey));
            default -> Optional.empty();
        };
    }
}
