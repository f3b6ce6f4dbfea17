package callboard.trial;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.demonstration.DemonstrationWatches;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.media.Discarding;
import callboard.room.DeviceChecks;
import callboard.sitting.SittingRemoval;
import callboard.sitting.Take;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** The transactions in which a trial begins and is gone. */
@ApplicationScoped
class TrialRows {

    private final Trials trials;
    private final SittingRemoval sittings;
    private final DemonstrationWatches watches;
    private final DeviceChecks checks;
    private final Discarding discarding;
    private final Exams exams;
    private final ExamNames names;
    private final Trail trail;

    @Inject
    TrialRows(
            Trials trials,
            SittingRemoval sittings,
            DemonstrationWatches watches,
            DeviceChecks checks,
            Discarding discarding,
            Exams exams,
            ExamNames names,
            Trail trail) {
        this.trials = trials;
        this.sittings = sittings;
        this.watches = watches;
        this.checks = checks;
        this.discarding = discarding;
        this.exams = exams;
        this.names = names;
        this.trail = trail;
    }

    @Transactional
    void begin(Trial trial) {
        trials.add(trial);
        trail.record(act("trial.act.started", trial).with("trial.act.pretends", trial.now(trial.startedAt())));
    }

    /** Its objects go from the store some time later, when nobody can be making one any more. */
    @Transactional
    void drop(Trial trial) {
        sittings.takes(trial).stream()
                .map(Take::copies)
                .flatMap(copies -> Stream.of(copies.original(), copies.playback(), copies.poster(), copies.sheet()))
                .flatMap(key -> key.stream())
                .forEach(discarding::discard);
        sittings.remove(trial);
        trials.remove(trial.schoolId(), trial.id());
        trail.record(act("trial.act.deleted", trial));
    }

    /** As {@link #drop}, with what its officer watched of the exam's demonstration videos and sent to check his device. */
    @Transactional
    void forget(Trial trial) {
        checks.removeSamples(trial.accountId());
        watches.forgetOf(trial.schoolId(), trial.examId(), trial.accountId());
        drop(trial);
    }

    private Act act(String kind, Trial trial) {
        Exam exam = exams.byId(trial.schoolId(), trial.examId()).orElseThrow();
        return Act.of(kind, exam.ref()).named(names.of(exam)).inSchool(trial.schoolId());
    }
}
