package callboard.face;

import callboard.account.Accounts;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.identity.ImageSide;
import callboard.matcher.Comparison;
import callboard.matcher.Pose;
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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Handing in captures. */
@ApplicationScoped
public class FaceService {

    private final FaceVerifications verifications;
    private final FacePrompts prompts;
    private final Certifications certifications;
    private final Accounts accounts;
    private final SealedImages images;
    private final Desk desk;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;
    private final Event<FaceDecided> decided;

    @Inject
    FaceService(
            FaceVerifications verifications,
            FacePrompts prompts,
            Certifications certifications,
            Accounts accounts,
            SealedImages images,
            Desk desk,
            Trail trail,
            Asker asker,
            Clock clock,
            Event<FaceDecided> decided) {
        this.verifications = verifications;
        this.prompts = prompts;
        this.certifications = certifications;
        this.accounts = accounts;
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
        if (certified().isEmpty()) {
            return Verdict.refused("face.submit.not-certified");
        }
        return switch (mine().map(FaceVerification::standing).orElse(FaceStanding.NONE)) {
            case WAITING -> Verdict.refused("face.submit.waiting");
            case VERIFIED -> Verdict.refused("face.submit.verified");
            case NONE, REFUSED -> Verdict.allowed();
        };
    }

    /** May the asker have a person decide about what the machine did not match? */
    Verdict mayAskForReview() {
        return mine().filter(one -> one.state() == FaceVerification.State.UNMATCHED && one.hasCaptures())
                        .isPresent()
                ? maySubmit()
                : Verdict.refused("face.review.nothing");
    }

    /** How often a machine may still look before a person decides. */
    int triesLeft() {
        return Math.max(0, Try.MOST - failed(verifications.of(asker.me().account())));
    }

    /** What the asker's next pictures have to show. */
    List<Pose> poses() {
        return prompts.after(asker.me().account(), last());
    }

    /** Ref of the asker's last try, empty before the first: it names his prompt. */
    String last() {
        return mine().map(FaceVerification::ref).orElse("");
    }

    /** Keeps pictures and returns their keys; none where one is refused. */
    public List<String> keep(List<byte[]> pictures) throws PhotoRefused {
        return images.keepAll(pictures);
    }

    /** Keeps pictures for whoever makes a try of them by their keys. */
    void keepFor(List<byte[]> pictures, Consumer<List<String>> taker) throws PhotoRefused {
        images.keepFor(pictures, taker);
    }

    /** Puts captures that were kept before a reviewer; people of a demo share a few. */
    @Transactional
    public void submit(Captures captures) {
        submit(captures, Comparison.NONE, false, last());
    }

    /**
     * Captures that were kept become a try; what follows says {@link Try}. One try a prompt: of several sent at once the first is
     * taken, so that none costs two and nobody gets a fourth.
     *
     * @param after the try after which the prompt was drawn ({@link #last})
     */
    @Transactional
    public void submit(Captures captures, Comparison comparison, boolean wished, String after) {
        holdMine();
        maySubmit().and(isLast(after)).orRefuse();
        Certification certified = certified().orElseThrow();
        var made = new Try(captures.way(), comparison, failed(verifications.of(certified.account())), wished);
        var verification = new FaceVerification(certified, captures, made, clock.now());
        verifications.add(verification);
        trail.record(Act.of("face.act.submitted", verification.ref())
                .with("face.way", captures.way())
                .with("face.match", comparison.match())
                .with("face.state", verification.state()));
        follow(verification, certified);
    }

    private Verdict isLast(String after) {
        return last().equals(after) ? Verdict.allowed() : Verdict.refused("face.prompt.changed");
    }

    /** Whatever else this account does at the same time with its face waits until the transaction ends. */
    private void holdMine() {
        accounts.holdOpen(asker.me().account());
    }

    /** A person decides about what the machine did not match. */
    @Transactional
    public void askForReview() {
        holdMine();
        mayAskForReview().orRefuse();
        FaceVerification verification = mine().orElseThrow();
        verification.askForPerson();
        verifications.save(verification);
        trail.record(Act.of("face.act.asked", verification.ref()));
        follow(verification, certified().orElseThrow());
    }

    private void follow(FaceVerification verification, Certification certified) {
        if (verification.state() == FaceVerification.State.WAITING) {
            desk.open(new NewCase(CaseKind.FACE, verification.ref(), certified.account(), 0, certified.name()));
        }
        decided.fire(new FaceDecided(certified.account(), verification.standing()));
    }

    /** The machine's tries in a row without a match. */
    private static int failed(List<FaceVerification> tries) {
        return (int) tries.stream()
                .takeWhile(one -> !one.isSettled())
                .filter(FaceVerification::isMiss)
                .count();
    }

    Optional<Certification> certified() {
        return certifications.certified(asker.me().account());
    }

    byte[] open(String key) {
        return images.open(key);
    }

    /** What was certified: the photo, or the front of the document. */
    Optional<byte[]> image(Certification certified, String word) {
        String key = key(certified, word);
        return key.isEmpty() ? Optional.empty() : Optional.of(images.open(key));
    }

    /** The captures of an account's latest verification by their poses, for its owner. */
    public Map<String, byte[]> captures(long account) {
        Map<String, byte[]> captures = new LinkedHashMap<>();
        verifications.latest(account).filter(FaceVerification::hasCaptures).ifPresent(latest -> {
            captures.put(Pose.FRONT.word(), images.open(latest.frontKey));
            captures.put(latest.secondPose.word(), images.open(latest.secondKey));
            captures.put(latest.thirdPose.word(), images.open(latest.thirdKey));
        });
        return captures;
    }

    /** Removes what was captured of somebody who closes his account. */
    @Transactional
    public void forget(long account) {
        for (FaceVerification one : verifications.of(account)) {
            Stream.of(one.frontKey, one.secondKey, one.thirdKey).forEach(images::removeOnceCommitted);
        }
        verifications.forget(account);
    }

    /** A capture, the front, second or third one; empty where its days are over. */
    Optional<byte[]> image(FaceVerification verification, String which) {
        String key = key(verification, which);
        return key.isEmpty() ? Optional.empty() : Optional.of(images.open(key));
    }

    static String key(Certification certified, String word) {
        return certified.key(word.equals("document") ? ImageSide.FRONT : ImageSide.PHOTO);
    }

    static String key(FaceVerification verification, String which) {
        return switch (which) {
            case "front" -> verification.frontKey;
            case "second" -> verification.secondKey;
            case "third" -> verification.thirdKey;
            default -> "";
        };
    }
}
