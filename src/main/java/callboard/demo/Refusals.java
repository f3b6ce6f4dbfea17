package callboard.demo;

import callboard.application.ApplicationService;
import callboard.application.Registrations;
import callboard.identity.Province;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;

/** The three refusals of R-12, each with somebody who can be played. */
@RequestScoped
class Refusals {

    private final Enrolment enrolment;
    private final ApplicationService applications;
    private final Registrations registrations;
    private final Auditions auditions;

    @Inject
    Refusals(Enrolment enrolment, ApplicationService applications, Registrations registrations, Auditions auditions) {
        this.enrolment = enrolment;
        this.applications = applications;
        this.registrations = registrations;
        this.auditions = auditions;
    }

    void write(Script script, Play play) {
        notFound(script, play);
        differing(script, play);
        otherMajor(script, play);
    }

    /** Certified, but on no roster. */
    private void notFound(Script script, Play play) {
        Actor actor = certified(Troubles.stranger(play, 0, true), 10, play);
        play.refused.add(actor);
        enrolment.write(script, play, actor);
        script.at(
                actor.after(Duration.ofHours(6)),
                actor.himself(),
                () -> applications.confirm(
                        play.season(),
                        registrations.candidate(actor.account().id()).orElseThrow()));
    }

    /** Certified with another region than the roster has. */
    private void differing(Script script, Play play) {
        Actor known = play.actors().stream()
                .filter(actor -> actor.fate() == Fate.UNKNOWN
                        && !play.stage().of(actor.course()).isOver())
                .max(Comparator.comparingInt(Actor::number))
                .orElseThrow();
        Province other = known.pupil().province() == Province.HUNAN ? Province.HUBEI : Province.HUNAN;
        Actor actor = new Actor(
                Troubles.from(known.pupil(), other), known.course(), new Actor.Lot(Fate.CERTIFIED, since(play), true));
        play.refused.add(actor);
        enrolment.write(script, play, actor);
        script.at(
                actor.after(Duration.ofHours(7)),
                actor.himself(),
                () -> auditions.apply(play, known.course(), actor.account().id()));
    }

    /** Registered for one direction, asks for another. */
    private void otherMajor(Script script, Play play) {
        Course other = play.actors().stream()
                .map(Actor::course)
                .filter(course -> !play.stage().of(course).isOver())
                .findFirst()
                .orElseThrow();
        Actor actor = play.actors().stream()
                .filter(one -> one.fate() == Fate.CERTIFIED && one.course() != other)
                .findFirst()
                .orElseThrow();
        script.at(
                play.now().minus(Duration.ofHours(3)),
                actor.himself(),
                () -> auditions.apply(play, other, actor.account().id()));
    }

    private static Actor certified(Actor stranger, int number, Play play) {
        return new Actor(
                callboard.cast.Pupils.of(stranger.number() + number),
                Course.BEL,
                new Actor.Lot(Fate.CERTIFIED, since(play), true));
    }

    private static java.time.Instant since(Play play) {
        return play.now().minus(Duration.ofHours(16));
    }
}
