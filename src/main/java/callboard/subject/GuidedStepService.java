package callboard.subject;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.exam.Exam;
import callboard.major.Order;
import callboard.major.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The officer's acts on the steps of a guided subject. Each changes the rules of the exam, and how long the subject lasts. */
@RequestScoped
public class GuidedStepService {

    /** So many steps a subject may have. */
    static final int MOST = 40;

    private final SubjectService service;
    private final Subjects subjects;
    private final GuidedSteps steps;
    private final Trail trail;
    private final Event<StepLeaving> leaving;

    @Inject
    GuidedStepService(
            SubjectService service, Subjects subjects, GuidedSteps steps, Trail trail, Event<StepLeaving> leaving) {
        this.service = service;
        this.subjects = subjects;
        this.steps = steps;
        this.trail = trail;
        this.leaving = leaving;
    }

    /** Adds it as the last. */
    @Transactional
    public GuidedStep add(Exam exam, Subject subject, GuidedStep.Terms terms) {
        service.touch(exam);
        List<GuidedStep> all = new ArrayList<>(of(subject));
        GuidedStep step = new GuidedStep(subject, all.size() + 1, terms);
        steps.add(step);
        all.add(step);
        last(subject, all);
        trail.record(told(act("subject.act.step-added", subject, step), new GuidedStep.Terms("", 0), terms));
        return step;
    }

    @Transactional
    public void change(Exam exam, Subject subject, GuidedStep step, GuidedStep.Terms terms) {
        service.touch(exam);
        GuidedStep.Terms before = step.terms();
        step.agree(terms);
        steps.save(step);
        last(subject, of(subject));
        trail.record(told(act("subject.act.step-changed", subject, step), before, terms));
    }

    @Transactional
    public void move(Exam exam, Subject subject, GuidedStep step, Step towards) {
        service.touch(exam);
        int before = step.place();
        Order.moved(of(subject), one -> one.id() == step.id(), towards, this::place);
        trail.record(act("subject.act.step-moved", subject, step)
                .withChanged("subject.step.place", before, before + towards.places()));
    }

    /** Removes it; those behind it move up. */
    @Transactional
    public void remove(Exam exam, Subject subject, GuidedStep step) {
        service.touch(exam);
        List<GuidedStep> rest = new ArrayList<>(of(subject));
        rest.removeIf(one -> one.id() == step.id());
        leaving.fire(new StepLeaving(step));
        steps.remove(step);
        Order.number(rest, this::place);
        last(subject, rest);
        trail.record(told(act("subject.act.step-removed", subject, step), step.terms(), new GuidedStep.Terms("", 0)));
    }

    private List<GuidedStep> of(Subject subject) {
        return steps.ofSubject(subject.schoolId(), subject.id());
    }

    private void last(Subject subject, List<GuidedStep> all) {
        subject.last(seconds(all));
        subjects.save(subject);
    }

    /** What steps last together. */
    static int seconds(List<GuidedStep> steps) {
        return steps.stream().mapToInt(step -> step.terms().seconds()).sum();
    }

    private void place(GuidedStep step, int place) {
        if (step.place() != place) {
            step.moveTo(place);
            steps.save(step);
        }
    }

    private static Act act(String kind, Subject subject, GuidedStep step) {
        return Act.of(kind, step.ref()).named(subject.terms().name()).inSchool(subject.schoolId());
    }

    private static Act told(Act act, GuidedStep.Terms before, GuidedStep.Terms after) {
        return act.withChanged("subject.step.instruction", before.instruction(), after.instruction())
                .withChanged("subject.step.seconds", before.seconds(), after.seconds());
    }
}
