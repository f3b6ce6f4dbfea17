package callboard.subject;

import callboard.clones.ExamCopy;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The subjects come along with every rule of theirs and their steps. */
@RequestScoped
public class SubjectCopy implements ExamCopy {

    private final Subjects subjects;
    private final GuidedSteps steps;

    @Inject
    SubjectCopy(Subjects subjects, GuidedSteps steps) {
        this.subjects = subjects;
        this.steps = steps;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("subject.goes", of(exams).size());
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        Map<Long, Exam> copies = Twin.copies(twins);
        List<Subject> originals = of(Twin.originals(twins));
        Map<Long, List<GuidedStep>> stepsOf =
                steps(originals).stream().collect(Collectors.groupingBy(GuidedStep::subjectId));
        for (Subject subject : originals) {
            Subject copy = subject.copyFor(Objects.requireNonNull(copies.get(subject.examId())));
            subjects.add(copy);
            stepsOf.getOrDefault(subject.id(), List.of()).forEach(step -> steps.add(step.copyFor(copy)));
        }
    }

    private List<Subject> of(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : subjects.ofExams(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }

    private List<GuidedStep> steps(List<Subject> originals) {
        return originals.isEmpty()
                ? List.of()
                : steps.ofSubjects(
                        originals.get(0).schoolId(),
                        originals.stream().map(Subject::id).toList());
    }
}
