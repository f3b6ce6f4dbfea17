package callboard.face;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.ImageSide;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.NewCase;
import callboard.rules.Asker;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handing in captures. */
@ApplicationScoped
public class FaceService {

    private final FaceVerifications verifications;
    private final Certifications certifications;
    static final List<String> POSES = List.of("front", "left", "up");

    private final SealedImages images;
    private final Desk desk;
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
            Trail trail,
            Asker asker,
            Clock clock,
            Event<FaceDecided> decided) {
        this.verifications = verifications;
        this.certifications = certifications;
        this.images = images;
        this.desk = desk;
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
        submit(new Captures(
                way, images.keep(pictures.get(0)), images.keep(pictures.get(1)), images.keep(pictures.get(2)), words));
    }

    /** As {@link #submit(List, FaceVerification.Way, String)} with captures that were kept before: people of a demo share a few. */
    @Transactional
    public void submit(Captures captures) {
        maySubmit().orRefuse();
        Certification certified = certifications.certified(asker.me().account()).orElseThrow();
        var verification = new FaceVerification(certified.account(), certified.id(), captures, clock.now());
        verifications.add(verification);
        desk.open(new NewCase(CaseKind.FACE, verification.ref(), certified.account(), 0, certified.name()));
        trail.record(Act.of("face.act.submitted", verification.ref()).with("face.way", captures.way()));
        decided.fire(new FaceDecided(certified.account(), FaceStanding.WAITING));
    }

    /** What was certified: the photo, or the front of the document. */
    Optional<byte[]> image(Certification certified, String word) {
        String key = key(certified, word);
        return key.isEmpty() ? Optional.empty() : Optional.of(images.open(key));
    }

    /** The captures of an account's latest verification by their poses, for its owner. */
    public Map<String, byte[]> captures(long account) {
        Map<String, byte[]> captures = new LinkedHashMap<>();
        verifications
                .latest(account)
                .ifPresent(latest ->
                        POSES.forEach(pose -> image(latest, pose).ifPresent(bytes -> captures.put(pose, bytes))));
        return captures;
    }

    /** Removes what was captured of somebody who closes his account. */
    @Transactional
    public void forget(long account) {
        for (FaceVerification one : verifications.of(account)) {
            POSES.forEach(pose -> images.removeOnceCommitted(key(one, pose)));
        }
        verifications.forget(account);
    }

    /** A capture; empty where its days are over. */
    Optional<byte[]> image(FaceVerification verification, String pose) {
        String key = key(verification, pose);
        return key.isEmpty() ? Optional.empty() : Optional.of(images.open(key));
    }

    static String key(Certification certified, String word) {
        return certified.key(word.equals("document") ? ImageSide.FRONT : ImageSide.PHOTO);
    }

    static String key(FaceVerification verification, String pose) {
        return switch (pose) {
            case "front" -> verification.frontKey;
            case "left" -> verification.leftKey;
            case "up" -> verification.upKey;
            default -> "";
        };
    }
}
