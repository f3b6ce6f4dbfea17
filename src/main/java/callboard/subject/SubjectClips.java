package callboard.subject;

import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demonstration videos that a list of subjects has, whoever keeps them. */
@RequestScoped
public class SubjectClips {

    private final Instance<Clips> sources;

    @Inject
    SubjectClips(@Any Instance<Clips> sources) {
        this.sources = sources;
    }

    /** By the id of their subject. */
    public Map<Long, Clips.Clip> of(Exam exam, List<ExamRules.NumberedSubject> subjects) {
        List<Long> ids = subjects.stream().map(ExamRules.NumberedSubject::id).toList();
        Map<Long, Clips.Clip> all = new HashMap<>();
        sources.forEach(source -> all.putAll(source.of(exam.schoolId(), ids)));
        return all;
    }
}
