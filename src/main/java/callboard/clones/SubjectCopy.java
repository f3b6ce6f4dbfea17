package callboard.clones;

import callboard.exam.Exam;
import callboard.exam.Subject;
import callboard.exam.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The subjects come along with every rule of theirs. */
@RequestScoped
public class SubjectCopy implements ExamCopy {

    private final Subjects subjects;

    @Inject
    SubjectCopy(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("clones.goes.subjects", of(exams).size());
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        Map<Long, Exam> copies = Twin.copies(twins);
        for (Subject subject : of(Twin.originals(twins))) {
            Exam copy = Objects.requireNonNull(copies.get(subject.examId()));
            subjects.add(new Subject(copy, subject.place(), subject.terms()));
        }
    }

    private List<Subject> of(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : subjects.ofExams(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }
}
