package callboard.demo;

import callboard.account.Account;
import callboard.account.Role;
import callboard.appeal.AppealService;
import callboard.appeal.Evidence;
import callboard.appeal.IdentityAppeal;
import callboard.cast.Portraits;
import callboard.cast.Pupil;
import callboard.cast.Pupils;
import callboard.identity.Certifications;
import callboard.identity.EntryReason;
import callboard.identity.Province;
import callboard.media.PhotoRefused;
import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/** What goes wrong before an exam: cases that wait on the platform's desks, and applications that were refused. */
@RequestScoped
class Troubles {

    private static final int STRANGERS = 900;
    private static final int WAITING = 4;

    private final Enrolment enrolment;
    private final Auditions auditions;
    private final AppealService appeals;
    private final Refusals refusals;
    private final Certifications certifications;

    @Inject
    Troubles(
            Enrolment enrolment,
            Auditions auditions,
            AppealService appeals,
            Refusals refusals,
            Certifications certifications) {
        this.enrolment = enrolment;
        this.auditions = auditions;
        this.appeals = appeals;
        this.refusals = refusals;
        this.certifications = certifications;
    }

    void write(Script script, Play play) {
        Actor newcomer = stranger(play, 0, true);
        play.newcomer = newcomer;
        script.at(newcomer.after(Duration.ZERO), () -> enrolment.register(play, newcomer));
        for (int i = 0; i < WAITING; i++) {
            Actor waiting = stranger(play, 1 + i, i == 0);
            play.waiting = i == 0 ? waiting : play.waiting;
            begin(script, play, waiting);
        }
        Actor returned = stranger(play, 6, true);
        play.returned = returned;
        begin(script, play, returned);
        var unreadable = new Decision(Outcome.RETURN, EntryReason.UNREADABLE.key(), "");
        script.at(
                returned.after(Duration.ofHours(9)),
                play.routine(),
                () -> enrolment.decide(CaseKind.MANUAL_ENTRY, certification(returned), unreadable));
        if (play.actors().stream().anyMatch(actor -> actor.fate() == Fate.CERTIFIED)) {
            appeal(script, play);
            move(script, play);
            refusals.write(script, play);
        }
    }

    /** Registers and certifies up to the last confirmation. */
    private void begin(Script script, Play play, Actor actor) {
        script.at(actor.after(Duration.ZERO), () -> enrolment.register(play, actor));
        script.at(actor.after(Duration.ofMinutes(25)), actor.himself(), () -> enrolment.certify(actor.pupil(), false));
    }

    /** A document that somebody else is certified with; both reviewers have still to look. */
    private void appeal(Script script, Play play) {
        Pupil holder = find(play, actor -> actor.fate() == Fate.CERTIFIED).pupil();
        Actor appellant = new Actor(
                like(stranger(play, 7, true).pupil(), holder),
                Course.BEL,
                new Actor.Lot(Fate.NEW, hoursAgo(play, 8), true));
        play.appellant = appellant;
        script.at(appellant.after(Duration.ZERO), () -> enrolment.register(play, appellant));
        script.at(appellant.after(Duration.ofHours(1)), appellant.himself(), () -> claim(holder));
    }

    private IdentityAppeal claim(Pupil holder) throws PhotoRefused {
        enrolment.fill(holder, false);
        appeals.keep(Evidence.HOLDING, Portraits.face(holder.number() + 1, 20));
        appeals.keep(Evidence.HOUSEHOLD, Portraits.back(holder.number() + 1));
        return appeals.submit(Play.word("claim.words"), Play.word("claim.contact"));
    }

    /** An impostor was certified and applied; the owner appealed, and two people gave him his document back. */
    private void move(Script script, Play play) {
        Actor robbed = find(play, actor -> actor.fate() == Fate.UNKNOWN);
        Actor impostor = new Actor(
                like(Pupils.of(STRANGERS + 8), robbed.pupil()),
                robbed.course(),
                new Actor.Lot(Fate.APPLIED, robbed.after(Duration.ZERO), true));
        play.frozen = impostor;
        enrolment.write(script, play, impostor);
        auditions.write(script, play, impostor);
        Actor owner = new Actor(
                robbed.pupil(), robbed.course(), new Actor.Lot(Fate.NEW, robbed.after(Duration.ofHours(40)), false));
        script.at(owner.after(Duration.ZERO), () -> enrolment.register(play, owner));
        script.at(
                owner.after(Duration.ofMinutes(30)),
                owner.himself(),
                () -> play.appeal = claim(robbed.pupil()).ref());
        var upheld = new Decision(Outcome.ACCEPT, "", Play.word("claim.upheld"));
        script.at(
                owner.after(Duration.ofHours(5)),
                play.staff(Role.PLATFORM_REVIEWER),
                () -> enrolment.decide(CaseKind.APPEAL, play.appeal, upheld));
        script.at(
                owner.after(Duration.ofHours(9)),
                () -> Objects.requireNonNull(play.secondReviewer),
                () -> enrolment.decide(CaseKind.APPEAL, play.appeal, upheld));
    }

    private static Actor find(Play play, Predicate<Actor> wanted) {
        return play.actors().stream().filter(wanted).findFirst().orElseThrow();
    }

    /** The same person, as somebody else says; with a phone of his own. */
    static Pupil like(Pupil one, Pupil other) {
        return new Pupil(
                one.number(),
                other.person(),
                other.province(),
                other.school(),
                other.category(),
                other.document(),
                one.login());
    }

    /** The same with another region. */
    static Pupil from(Pupil one, Province province) {
        return new Pupil(
                one.number(), one.person(), province, one.school(), one.category(), one.document(), one.login());
    }

    /** Somebody of whom no roster of this school knows. */
    static Actor stranger(Play play, int place, boolean playable) {
        return new Actor(
                Pupils.of(STRANGERS + place),
                Course.BEL,
                new Actor.Lot(Fate.NEW, hoursAgo(play, 20 - 2 * place), playable));
    }

    private static java.time.Instant hoursAgo(Play play, int hours) {
        return play.now().minus(Duration.ofHours(hours));
    }

    private String certification(Actor actor) {
        Account account = actor.account();
        return certifications.of(account.id()).orElseThrow().ref();
    }
}
