package callboard.demo;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Accounts;
import callboard.cast.Portraits;
import callboard.cast.Pupil;
import callboard.consent.ConsentLedger;
import callboard.face.Captures;
import callboard.face.FacePolicy;
import callboard.face.FaceService;
import callboard.face.FaceVerification;
import callboard.face.FaceVerifications;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Certifications;
import callboard.identity.ImageSide;
import callboard.matcher.Pose;
import callboard.media.PhotoRefused;
import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.review.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Pupils register, say who they are, show their faces; a reviewer of the platform looks and accepts. */
@RequestScoped
class Enrolment {

    private final AccountService accounts;
    private final Accounts people;
    private final CertificationService certifications;
    private final Certifications all;
    private final FaceService faces;
    private final FaceVerifications verifications;
    private final Desk desk;
    private final Album album;
    private final ConsentLedger consents;

    @Inject
    Enrolment(
            AccountService accounts,
            Accounts people,
            CertificationService certifications,
            Certifications all,
            FaceService faces,
            FaceVerifications verifications,
            Desk desk,
            Album album,
            ConsentLedger consents) {
        this.accounts = accounts;
        this.people = people;
        this.certifications = certifications;
        this.all = all;
        this.faces = faces;
        this.verifications = verifications;
        this.desk = desk;
        this.album = album;
        this.consents = consents;
    }

    void write(Script script, Play play, Actor actor) {
        Fate fate = actor.fate();
        if (fate.hasAccount()) {
            script.at(actor.after(Duration.ZERO), () -> register(play, actor));
        }
        if (fate.isCertified()) {
            script.at(
                    actor.after(Duration.ofMinutes(20)), actor.himself(), () -> certify(actor.pupil(), shares(actor)));
            script.at(actor.after(Duration.ofHours(4)), play.routine(), () -> acknowledge(actor));
        }
        if (fate.prepares() && actor.course().face() != FacePolicy.OFF) {
            script.at(showsFace(play, actor), actor.himself(), () -> showFace(actor.number(), shares(actor)));
        }
        if (fate.isVerified() && actor.course().face() != FacePolicy.OFF) {
            script.at(
                    actor.after(Duration.ofHours(33)),
                    play.routine(),
                    () -> accept(CaseKind.FACE, latest(actor).ref()));
        }
    }

    /** From now on he is called by the name he is certified with. */
    private void acknowledge(Actor actor) {
        accept(CaseKind.MANUAL_ENTRY, certification(actor).ref());
        actor.account = people.byId(actor.account().id()).orElseThrow();
    }

    /** Who still waits has not waited long. */
    private static Instant showsFace(Play play, Actor actor) {
        return actor.fate() == Fate.FACE_WAITS
                ? play.now().minus(Duration.ofMinutes(25 + actor.number() * 17L % 200))
                : actor.after(Duration.ofHours(30));
    }

    void register(Play play, Actor actor) {
        Play.Keys keys = play.keys();
        actor.account = accounts.create(
                new AccountService.Newcomer(
                        Account.Kind.CANDIDATE, "", actor.pupil().login(), ""),
                actor.playable() ? keys.candidateHash() : keys.nobodys());
        consents.agree(actor.account, consents.inForce());
    }

    /** Everything up to the last confirmation, as the candidate who is asking. */
    void certify(Pupil pupil, boolean shares) throws PhotoRefused {
        fill(pupil, shares);
        certifications.submit();
    }

    /** Whoever is played may still change his pictures; the others share. */
    private static boolean shares(Actor actor) {
        return !actor.playable() && actor.fate() != Fate.FACE_WAITS;
    }

    /** All steps, not yet confirmed. */
    void fill(Pupil pupil, boolean shares) throws PhotoRefused {
        certifications.choose(pupil.category());
        certifications.state(pupil.document(), pupil.person());
        keep(ImageSide.FRONT, Portraits.card(pupil.number()), shares);
        keep(ImageSide.BACK, Portraits.back(pupil.number()), shares);
        keep(ImageSide.PHOTO, Portraits.face(pupil.number(), 0), shares);
        certifications.attend(pupil.province().longName(), pupil.school());
    }

    private void keep(ImageSide side, byte[] picture, boolean shares) throws PhotoRefused {
        if (shares) {
            certifications.share(side, album.key(picture));
        } else {
            certifications.keep(side, picture);
        }
    }

    private void showFace(int number, boolean shares) throws PhotoRefused {
        List<byte[]> poses = List.of(Portraits.face(number, 0), Portraits.face(number, -34), Portraits.face(number, 8));
        faces.submit(new Captures(
                FaceVerification.Way.CAMERA,
                List.of(Pose.FRONT, Pose.LEFT, Pose.UP),
                shares ? keys(poses) : faces.keep(poses),
                ""));
    }

    private List<String> keys(List<byte[]> pictures) throws PhotoRefused {
        List<String> keys = new ArrayList<>();
        for (byte[] picture : pictures) {
            keys.add(album.key(picture));
        }
        return keys;
    }

    void accept(CaseKind kind, String subjectRef) {
        decide(kind, subjectRef, new Decision(Outcome.ACCEPT, "", ""));
    }

    /** The reviewer who is asking takes the case and gives his opinion. */
    void decide(CaseKind kind, String subjectRef, Decision decision) {
        ManualReview waiting = desk.waiting(kind, subjectRef).orElseThrow();
        desk.hold(waiting);
        desk.decide(desk.find(kind, waiting.ref()).orElseThrow(), decision);
    }

    private Certification certification(Actor actor) {
        return all.of(actor.account().id()).orElseThrow();
    }

    private FaceVerification latest(Actor actor) {
        return verifications.latest(actor.account().id()).orElseThrow();
    }
}
