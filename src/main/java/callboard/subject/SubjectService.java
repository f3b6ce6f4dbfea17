package callboard.subject;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.exam.ExamService;
import callboard.exam.Exams;
import callboard.major.Order;
import callboard.major.Step;
import callboard.rules.Asker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The officer's acts on subjects. Each saves the exam first: its version makes two officers who change subjects at once visible
 * to each other, and the rules get a new number.
 */
@RequestScoped
public class SubjectService {

    private final Exams exams;
    private final Subjects subjects;
    private final GuidedSteps steps;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;
    private final Event<SubjectRemoved> removed;

    @Inject
    SubjectService(
            Exams exams,
            Subjects subjects,
            GuidedSteps steps,
            Trail trail,
            Asker asker,
            Clock clock,
            Event<SubjectRemoved> removed) {
        this.exams = exams;
        this.subjects = subjects;
        this.steps = steps;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
        this.removed = removed;
    }

    /** Adds it as the last of its exam. */
    @Transactional
    public Subject add(Exam exam, SubjectTerms terms) {
        touch(exam);
        int last = subjects.ofExam(exam.schoolId(), exam.id()).size();
        Subject subject = new Subject(exam, last + 1, terms);
        subjects.add(subject);
        trail.record(ExamService.changed(act("exam.act.subject-created", subject), Map.of(), terms.told()));
        return subject;
    }

    /** What a guided subject lasts is said by its steps. */
    @Transactional
    public void change(Exam exam, Subject subject, SubjectTerms agreed) {
        touch(exam);
        SubjectTerms before = subject.terms();
        SubjectTerms terms = agreed.format() == Format.GUIDED ? agreed.lasting(guidedSeconds(subject)) : agreed;
        subject.agree(terms);
        subjects.save(subject);
        trail.record(ExamService.changed(act("exam.act.subject-changed", subject), before.told(), terms.told()));
    }

    @Transactional
    public void move(Exam exam, Subject subject, Step step) {
        touch(exam);
        int before = subject.place();
        List<Subject> all = subjects.ofExam(exam.schoolId(), exam.id());
        Order.moved(all, one -> one.id() == subject.id(), step, this::place);
        trail.record(act("exam.act.subject-moved", subject).with("exam.subject.place", before, before + step.places()));
    }

    /** Removes it; those behind it move up. */
    @Transactional
    public void remove(Exam exam, Subject subject) {
        touch(exam);
        List<Subject> rest = new ArrayList<>(subjects.ofExam(exam.schoolId(), exam.id()));
        rest.removeIf(one -> one.id() == subject.id());
        steps.ofSubject(subject.schoolId(), subject.id()).forEach(steps::remove);
        removed.fire(new SubjectRemoved(subject));
        subjects.remove(subject);
        Order.number(rest, this::place);
        trail.record(act("exam.act.subject-removed", subject));
    }

    /** Asks whether the rules may change, and gives them a new number. */
    void touch(Exam exam) {
        ExamPolicy.mayEditRules(exam).orRefuse();
        exam.subjectsChanged();
        exam.saved(asker.me(), clock.now());
        exams.save(exam);
    }

    private int guidedSeconds(Subject subject) {
        return GuidedStepService.seconds(steps.ofSubject(subject.schoolId(), subject.id()));
    }

    private void place(Subject subject, int place) {
        if (subject.place() != place) {
            subject.moveTo(place);
            subjects.save(subject);
        }
    }

    private static Act act(String kind, Subject subject) {
        return Act.of(kind, subject.ref()).named(subject.terms().name()).inSchool(subject.schoolId());
    }
}
