package callboard.subject;

import callboard.exam.Exam;
import callboard.exam.Exams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the rules of opened exams, so that the room asks no database for them. A version never changes its content, which is
 * why nothing here ever expires; a draft's rules still move and are read each time.
 */
@ApplicationScoped
public class ExamRulebook {

    private record Key(long examId, int version) {}

    private final Map<Key, ExamRules> known = new ConcurrentHashMap<>();
    private final Instance<Exams> exams;
    private final Instance<Subjects> subjects;
    private final Instance<GuidedSteps> steps;

    @Inject
    ExamRulebook(Instance<Exams> exams, Instance<Subjects> subjects, Instance<GuidedSteps> steps) {
        this.exams = exams;
        this.subjects = subjects;
        this.steps = steps;
    }

    /** The rules of this version of an exam. A version that was never in force is none. */
    public Optional<ExamRules> of(long schoolId, long examId, int version) {
        ExamRules remembered = known.get(new Key(examId, version));
        if (remembered != null && remembered.schoolId() == schoolId) {
            return Optional.of(remembered);
        }
        return exams.get().byId(schoolId, examId).map(this::current).filter(rules -> rules.version() == version);
    }

    /** The rules in force for this exam now. */
    public ExamRules current(Exam exam) {
        if (!exam.isOpen()) {
            return read(exam);
        }
        return known.computeIfAbsent(new Key(exam.id(), exam.ruleVersion()), key -> read(exam));
    }

    private ExamRules read(Exam exam) {
        return ExamRules.of(
                exam,
                subjects.get().ofExam(exam.schoolId(), exam.id()),
                steps.get().ofExam(exam.schoolId(), exam.id()));
    }
}
