package callboard.trial;

import callboard.config.Clock;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.entry.Window;
import callboard.exam.Exam;
import callboard.rules.Asker;
import callboard.slot.Slot;
import callboard.slot.Slots;
import callboard.subject.Subject;
import callboard.subject.SubjectLeaving;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The officer's acts on his trial of an exam. */
@RequestScoped
public class TrialService {

    private final Trials trials;
    private final TrialRows rows;
    private final TrialRemoval removal;
    private final Subjects subjects;
    private final Slots slots;
    private final Asker asker;
    private final Clock clock;

    @Inject
    TrialService(
            Trials trials,
            TrialRows rows,
            TrialRemoval removal,
            Subjects subjects,
            Slots slots,
            Asker asker,
            Clock clock) {
        this.trials = trials;
        this.rows = rows;
        this.removal = removal;
        this.subjects = subjects;
        this.slots = slots;
        this.asker = asker;
        this.clock = clock;
    }

    /** The one he has of this exam, over or not. */
    public Optional<Trial> mine(Exam exam) {
        return trials.active(
                exam.schoolId(), Trial.activeKey(exam.id(), asker.me().account()));
    }

    /** Begins a trial at that moment, instead of the one he has; what that one recorded is deleted first. */
    public Trial start(Exam exam, Instant moment) {
        TrialPolicy.mayStart(exam, of(exam)).orRefuse();
        mine(exam).ifPresent(removal::replace);
        Trial trial = at(exam, moment);
        rows.begin(trial);
        return trial;
    }

    /** What a trial at that moment would be; where sessions are booked, in the one that has begun last by then. */
    Trial at(Exam exam, Instant moment) {
        Trial trial = new Trial(exam, asker.me().account(), TrialPolicy.sittable(of(exam)), moment, clock.now());
        if (exam.terms().booking()) {
            List<Slot> all = slots.ofExam(exam.schoolId(), exam.id());
            all.stream()
                    .filter(slot -> !slot.times().opensAt().isAfter(moment))
                    .reduce((one, next) -> next)
                    .or(() -> all.stream().findFirst())
                    .ifPresent(slot -> trial.book(
                            slot.id(),
                            new Window(slot.times().opensAt(), slot.times().closesAt())));
        }
        return trial;
    }

    /** He has seen enough: it is deleted now. */
    public void end(Exam exam) {
        mine(exam).ifPresent(removal::remove);
    }

    void leave(@Observes SubjectLeaving leaving) {
        Subject subject = leaving.subject();
        trials.ofExam(subject.schoolId(), subject.examId()).forEach(removal::remove);
    }

    private List<Subject> of(Exam exam) {
        return subjects.ofExam(exam.schoolId(), exam.id());
    }
}
