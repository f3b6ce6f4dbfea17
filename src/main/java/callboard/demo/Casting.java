package callboard.demo;

import callboard.booking.BookingService;
import callboard.cast.Pupil;
import callboard.entry.Entry;
import callboard.entry.EntryDeadlines;
import callboard.slot.Slot;
import callboard.slot.Slots;
import callboard.upload.UploadGraces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives every pupil his fate and writes down what he does for it, exam by exam. */
@RequestScoped
class Casting {

    private static final int GRACE_HOURS = 48;
    static final int BEATEN = 4;
    private static final int MINUTES_BETWEEN = 137;
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    private final Enrolment enrolment;
    private final Auditions auditions;
    private final Hall hall;
    private final Slots slots;
    private final BookingService bookings;
    private final EntryDeadlines deadlines;
    private final UploadGraces graces;

    @Inject
    Casting(
            Enrolment enrolment,
            Auditions auditions,
            Hall hall,
            Slots slots,
            BookingService bookings,
            EntryDeadlines deadlines,
            UploadGraces graces) {
        this.enrolment = enrolment;
        this.auditions = auditions;
        this.hall = hall;
        this.slots = slots;
        this.bookings = bookings;
        this.deadlines = deadlines;
        this.graces = graces;
    }

    void write(Script script, Play play, Optional<Reel> reel) {
        for (Course course : Course.values()) {
            ExamPhase phase = play.stage().of(course);
            if (phase.isOpen()) {
                cast(play, course, phase).forEach(actor -> write(script, play, actor, reel));
            }
            if (phase.isEntered()) {
                lapse(script, play, phase);
            }
        }
    }

    private static List<Actor> cast(Play play, Course course, ExamPhase phase) {
        Set<Fate> shown = EnumSet.noneOf(Fate.class);
        List<Pupil> pupils = play.stage().players(course);
        for (int place = 0; place < pupils.size(); place++) {
            Fate fate = Fate.of(phase, place);
            Instant begins = phase.applyFrom(play.now())
                    .plus(Duration.ofMinutes(120 + (long) place * MINUTES_BETWEEN % MINUTES_OF_A_WEEK));
            boolean playable = fate.isPlayable(phase) && (shown.add(fate) || isBeaten(phase, place));
            play.actors().add(new Actor(pupils.get(place), course, new Actor.Lot(fate, begins, playable)));
        }
        return play.actors().stream().filter(actor -> actor.course() == course).toList();
    }

    /** The first of a published exam has passed; this one has not. */
    private static boolean isBeaten(ExamPhase phase, int place) {
        return phase == ExamPhase.PUBLISHED && place == BEATEN;
    }

    private void write(Script script, Play play, Actor actor, Optional<Reel> reel) {
        enrolment.write(script, play, actor);
        auditions.write(script, play, actor);
        if (actor.fate().prepares() && actor.course().isBooked(play.stage().of(actor.course()))) {
            script.at(actor.after(Duration.ofHours(27)), actor.himself(), () -> book(actor));
        }
        if (actor.fate().enters()) {
            hall.write(script, actor, enters(play, actor), reel.orElseThrow());
        }
    }

    /** The early one first; whoever finds it full takes a later one. */
    private void book(Actor actor) {
        Entry entry = auditions.fresh(actor);
        List<Slot> all = slots.ofExam(entry.schoolId(), entry.examId());
        int wanted = actor.number() % 3 == 0 ? 0 : actor.number() % all.size();
        for (int i = wanted; i < all.size() && bookings.book(entry, all.get(i)).isRefused(); i++) {
            entry = auditions.fresh(actor);
        }
    }

    private static Instant enters(Play play, Actor actor) {
        ExamPhase phase = play.stage().of(actor.course());
        Instant opens = phase.opensAt(play.now());
        int number = actor.number();
        if (phase.isOver()) {
            return opens.plus(Duration.ofMinutes(3 + number * 47L % (32 * 60)));
        }
        return switch (actor.fate()) {
            case INSIDE -> play.now().minus(Duration.ofMinutes(4 + number % 5));
            case HALF -> play.now().minus(Duration.ofMinutes(12 + number % 4));
            case ABANDONED -> opens.plus(Duration.ofMinutes(2));
            default -> opens.plus(Duration.ofMinutes(2 + number * 11L % 88));
        };
    }

    /** Time passes: who came too late is written down, who does not send is told and in the end given up. */
    private void lapse(Script script, Play play, ExamPhase phase) {
        Instant over = phase.closesAt(play.now()).plusSeconds(60);
        Instant last = over.isBefore(play.now()) ? over : play.now();
        for (Instant at = phase.opensAt(play.now()); at.isBefore(last); at = at.plus(Duration.ofHours(3))) {
            script.at(at, deadlines::run);
        }
        script.at(last, deadlines::run);
        for (int hours = 3; phase.isOver() && hours < GRACE_HOURS; hours += 21) {
            script.at(phase.opensAt(play.now()).plus(Duration.ofHours(hours)), graces::run);
        }
        if (phase.isOver()) {
            script.at(over.plus(Duration.ofHours(GRACE_HOURS)), graces::run);
        }
    }
}
