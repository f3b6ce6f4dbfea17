package callboard.cue;

import callboard.clones.ExamCopy;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import callboard.subject.GuidedStep;
import callboard.subject.GuidedSteps;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cues come along; the clone shares their files, which stay for as long as one of both needs them. */
@RequestScoped
public class CueCopy implements ExamCopy {

    private final StepCues cues;
    private final Subjects subjects;
    private final GuidedSteps steps;

    @Inject
    CueCopy(StepCues cues, Subjects subjects, GuidedSteps steps) {
        this.cues = cues;
        this.subjects = subjects;
        this.steps = steps;
    }

    /** After the subjects with their steps. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("cue.goes", of(subjects(exams)).size());
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        List<Subject> originals = subjects(Twin.originals(twins));
        List<StepCue> all = of(originals);
        if (all.isEmpty()) {
            return;
        }
        Map<Long, Exam> examOf = Twin.copies(twins);
        Map<Long, String> nameOf = names(
                originals,
                subject -> Objects.requireNonNull(examOf.get(subject.examId())).id());
        List<Subject> copies = subjects(twins.stream().map(Twin::copy).toList());
        Map<String, GuidedStep> stepOf = byName(copies, names(copies, Subject::examId));
        Map<Long, GuidedStep> known =
                steps(originals).stream().collect(Collectors.toMap(GuidedStep::id, Function.identity()));
        for (StepCue cue : all) {
            String name = name(nameOf, Objects.requireNonNull(known.get(cue.stepId())));
            cues.add(cue.copyFor(Objects.requireNonNull(stepOf.get(name))));
        }
    }

    /** A subject and its copy stand at the same place of the copied exam. */
    private static Map<Long, String> names(List<Subject> all, Function<Subject, Long> exam) {
        return all.stream()
                .collect(Collectors.toMap(Subject::id, subject -> exam.apply(subject) + "/" + subject.place()));
    }

    private Map<String, GuidedStep> byName(List<Subject> all, Map<Long, String> nameOf) {
        return steps(all).stream().collect(Collectors.toMap(step -> name(nameOf, step), Function.identity()));
    }

    /** And so do their steps. */
    private static String name(Map<Long, String> nameOf, GuidedStep step) {
        return nameOf.get(step.subjectId()) + "/" + step.place();
    }

    private List<Subject> subjects(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : subjects.ofExams(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }

    private List<GuidedStep> steps(List<Subject> all) {
        return all.isEmpty() ? List.of() : steps.ofSubjects(all.get(0).schoolId(), ids(all));
    }

    private List<StepCue> of(List<Subject> all) {
        return all.isEmpty() ? List.of() : cues.ofSubjects(all.get(0).schoolId(), ids(all));
    }

    private static List<Long> ids(List<Subject> all) {
        return all.stream().map(Subject::id).toList();
    }
}
