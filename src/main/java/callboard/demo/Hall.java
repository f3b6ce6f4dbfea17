package callboard.demo;

import callboard.config.Clock;
import callboard.sitting.Room;
import callboard.sitting.Rooms;
import callboard.sitting.SealService;
import callboard.sitting.Sealing;
import callboard.sitting.Sitting;
import callboard.sitting.SittingService;
import callboard.sitting.Take;
import callboard.sitting.TakeService;
import callboard.sitting.TakeStop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Pupils enter the room, record and submit. */
@RequestScoped
class Hall {

    private static final Duration PER_SUBJECT = Duration.ofMinutes(7);

    private final Auditions auditions;
    private final SittingService sittings;
    private final TakeService takes;
    private final Sealing sealing;
    private final Rooms rooms;
    private final Cloakroom cloakroom;
    private final Clock clock;

    @Inject
    Hall(
            Auditions auditions,
            SittingService sittings,
            TakeService takes,
            Sealing sealing,
            Rooms rooms,
            Cloakroom cloakroom,
            Clock clock) {
        this.auditions = auditions;
        this.sittings = sittings;
        this.takes = takes;
        this.sealing = sealing;
        this.rooms = rooms;
        this.cloakroom = cloakroom;
        this.clock = clock;
    }

    /** @param enters when he comes in; everything else follows within minutes */
    void write(Script script, Actor actor, Instant enters, Reel reel) {
        script.at(enters.minusSeconds(90), actor.himself(), () -> auditions.readNotice(actor));
        script.at(enters, actor.himself(), () -> enter(actor));
        int subjects = actor.course().pieces().size();
        int submitted = actor.fate().completes() ? subjects : actor.fate() == Fate.HALF ? 1 : 0;
        for (int subject = 1; subject <= Math.min(subjects, submitted + 1); subject++) {
            var shot = new Shot(reel, Film.Kind.of(actor, subject));
            Instant begins = enters.plus(PER_SUBJECT.multipliedBy(subject - 1L)).plusSeconds(50);
            new Scene(actor, subject, shot, begins).write(script, subject <= submitted);
        }
    }

    private void enter(Actor actor) {
        Sitting sitting = sittings.enter(auditions.fresh(actor));
        sittings.claim(rooms.of(sitting), actor.device(), false);
    }

    private Room room(Actor actor) {
        return rooms.of(rooms.formal(auditions.fresh(actor)).orElseThrow());
    }

    /** A recording that is perhaps still being made. */
    record Shot(Reel reel, Film.Kind kind) {

        Film film() {
            return reel.of(kind);
        }
    }

    /** One subject of one pupil: sometimes a take too many, then the one that counts. */
    private final class Scene {

        private final Actor actor;
        private final int subject;
        private final Shot shot;
        private final Instant begins;

        Scene(Actor actor, int subject, Shot shot, Instant begins) {
            this.actor = actor;
            this.subject = subject;
            this.shot = shot;
            this.begins = begins;
        }

        void write(Script script, boolean submitted) {
            Instant first = begins;
            if (actor.number() % 3 == 0) {
                record(script, first);
                first = first.plus(shot.kind().told()).plusSeconds(45);
            }
            record(script, first);
            if (submitted) {
                Instant click = first.plus(shot.kind().told()).plusSeconds(70);
                script.at(click, actor.himself(), this::submit);
                cloakroom.write(script, new Cloakroom.Coat(actor, subject, shot), click);
            }
        }

        private void record(Script script, Instant at) {
            script.at(at, actor.himself(), this::open);
            script.at(at.plus(shot.kind().told()).plusSeconds(1), actor.himself(), this::stop);
        }

        private void open() {
            String key = UUID.nameUUIDFromBytes(
                            (actor.number() + ":" + clock.now()).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .toString();
            actor.takes.add(takes.open(room(actor), subject, actor.device(), key)
                    .orElseThrow()
                    .take());
        }

        private void stop() {
            var report = new TakeStop.Report(
                    shot.kind().told().toMillis(), shot.film().manifest().size(), false, TakeStop.Reason.CANDIDATE);
            takes.stop(last(), actor.device(), report);
        }

        private void submit() {
            var click = new SealService.Click(shot.film().sealing(), actor.device(), clock.now());
            sealing.seal(room(actor), last(), click);
        }

        private Take last() {
            return actor.takes.get(actor.takes.size() - 1);
        }
    }
}
