package callboard.cue;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.media.Discarding;
import callboard.subject.GuidedStep;
import callboard.subject.StepLeaving;
import callboard.subject.Subject;
import callboard.subject.SubjectLeaving;
import callboard.subject.SubjectService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The officer's acts on the sound of a guided step. Each is a change of the exam's rules. */
@RequestScoped
public class CueService {

    private final SubjectService subjects;
    private final StepCues cues;
    private final Discarding discarding;
    private final Trail trail;
    private final Clock clock;

    @Inject
    CueService(SubjectService subjects, StepCues cues, Discarding discarding, Trail trail, Clock clock) {
        this.subjects = subjects;
        this.cues = cues;
        this.discarding = discarding;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes a sound that lies in the store, instead of the one before; it is checked next. */
    @Transactional
    public void receive(Exam exam, Subject subject, GuidedStep step, StepCue.Recorded recorded) {
        subjects.touch(exam);
        Instant now = clock.now();
        Optional<StepCue> known = cues.ofStep(step.schoolId(), step.id());
        String before = known.map(StepCue::fileName).orElse("");
        if (known.isPresent()) {
            StepCue cue = known.get();
            cue.objects().forEach(discarding::discard);
            cue.receive(recorded, now);
            cues.save(cue);
        } else {
            cues.add(new StepCue(step, recorded, now));
        }
        trail.record(act("cue.act.received", subject, step).withChanged("cue.file", before, recorded.name()));
    }

    /** Removes the sound; the step is told in words alone. */
    @Transactional
    public void remove(Exam exam, Subject subject, GuidedStep step) {
        subjects.touch(exam);
        Optional<StepCue> known = cues.ofStep(step.schoolId(), step.id());
        known.ifPresent(this::drop);
        trail.record(act("cue.act.removed", subject, step)
                .withChanged("cue.file", known.map(StepCue::fileName).orElse(""), ""));
    }

    void leave(@Observes StepLeaving leaving) {
        GuidedStep step = leaving.step();
        cues.ofStep(step.schoolId(), step.id()).ifPresent(this::drop);
    }

    void leave(@Observes SubjectLeaving leaving) {
        Subject subject = leaving.subject();
        cues.ofSubjects(subject.schoolId(), List.of(subject.id())).forEach(this::drop);
    }

    private void drop(StepCue cue) {
        cues.remove(cue);
        cue.objects().forEach(discarding::discard);
    }

    private static Act act(String kind, Subject subject, GuidedStep step) {
        return Act.of(kind, step.ref()).named(subject.terms().name()).inSchool(subject.schoolId());
    }
}
