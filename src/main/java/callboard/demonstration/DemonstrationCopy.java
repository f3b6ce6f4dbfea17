package callboard.demonstration;

import callboard.clones.ExamCopy;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The demonstration videos come along; the clone shares their files, which stay for as long as one of both needs them. */
@RequestScoped
public class DemonstrationCopy implements ExamCopy {

    private final Demonstrations demonstrations;
    private final Subjects subjects;

    @Inject
    DemonstrationCopy(Demonstrations demonstrations, Subjects subjects) {
        this.demonstrations = demonstrations;
        this.subjects = subjects;
    }

    /** After the subjects. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("demonstration.goes", of(subjects(exams)).size());
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        List<Subject> originals = subjects(Twin.originals(twins));
        Map<Long, Exam> examOf = Twin.copies(twins);
        Map<String, Subject> copies = subjects(twins.stream().map(Twin::copy).toList()).stream()
                .collect(Collectors.toMap(one -> name(one.examId(), one), Function.identity()));
        Map<Long, Subject> originalOf = originals.stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        for (Demonstration demonstration : of(originals)) {
            Subject original = Objects.requireNonNull(originalOf.get(demonstration.subjectId()));
            Exam exam = Objects.requireNonNull(examOf.get(original.examId()));
            Subject copy = Objects.requireNonNull(copies.get(name(exam.id(), original)));
            demonstrations.add(demonstration.copyFor(copy));
        }
    }

    /** A subject and its copy stand at the same place. */
    private static String name(long exam, Subject subject) {
        return exam + "/" + subject.place();
    }

    private List<Subject> subjects(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : subjects.ofExams(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }

    private List<Demonstration> of(List<Subject> all) {
        return all.isEmpty()
                ? List.of()
                : demonstrations.ofSubjects(
                        all.get(0).schoolId(), all.stream().map(Subject::id).toList());
    }
}
