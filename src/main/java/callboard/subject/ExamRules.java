package callboard.subject;

import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one exam in one version, complete and unchangeable: safe to keep for as long as somebody may be in the room with
 * it. Two of the same exam and version are the same.
 *
 * @param version as stored by whoever entered with it
 * @param subjects in their order; the first has number 1
 */
public record ExamRules(
        long schoolId,
        long examId,
        String examRef,
        int version,
        ExamTimes times,
        RoomTerms room,
        List<NumberedSubject> subjects) {

    public ExamRules {
        subjects = List.copyOf(subjects);
    }

    /** The subject of that number, from 1. */
    public Optional<NumberedSubject> subject(int number) {
        return subjects.stream().filter(subject -> subject.number() == number).findFirst();
    }

    /**
     * A subject with its number in the exam, from 1, and the id of its row.
     *
     * @param steps in their order; of a guided subject only
     */
    public record NumberedSubject(int number, long id, String ref, SubjectTerms terms, List<GuidedStep.Terms> steps) {

        public NumberedSubject {
            steps = List.copyOf(steps);
        }

        static NumberedSubject of(Subject subject, List<GuidedStep> steps) {
            boolean guided = subject.terms().format() == Format.GUIDED;
            return new NumberedSubject(
                    subject.place(),
                    subject.id(),
                    subject.ref(),
                    subject.terms(),
                    steps.stream()
                            .filter(step -> guided && step.subjectId() == subject.id())
                            .map(GuidedStep::terms)
                            .toList());
        }
    }

    static ExamRules of(Exam exam, List<Subject> subjects, List<GuidedStep> steps) {
        return new ExamRules(
                exam.schoolId(),
                exam.id(),
                exam.ref(),
                exam.ruleVersion(),
                exam.times(),
                exam.terms(),
                subjects.stream()
                        .map(subject -> NumberedSubject.of(subject, steps))
                        .toList());
    }
}
