package callboard.subject;

import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Copies the subjects of one exam to another, each with its rules and steps; part of whatever act clones the exam and says so. */
@RequestScoped
public class SubjectCopies {

    private final Subjects subjects;
    private final GuidedSteps steps;

    @Inject
    SubjectCopies(Subjects subjects, GuidedSteps steps) {
        this.subjects = subjects;
        this.steps = steps;
    }

    /** The copies, in the order of the subjects they were made of. */
    @Transactional
    public List<Subject> copy(Exam from, Exam to) {
        var stepsOf =
                steps.ofExam(from.schoolId(), from.id()).stream().collect(Collectors.groupingBy(GuidedStep::subjectId));
        return subjects.ofExam(from.schoolId(), from.id()).stream()
                .map(subject -> copy(subject, stepsOf.getOrDefault(subject.id(), List.of()), to))
                .toList();
    }

    private Subject copy(Subject subject, List<GuidedStep> itsSteps, Exam to) {
        Subject copy = subject.copyFor(to);
        subjects.add(copy);
        itsSteps.forEach(step -> steps.add(step.copyFor(copy)));
        return copy;
    }
}
