package callboard.exam;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.major.Direction;
import callboard.major.Major;
import callboard.rules.Asker;
import callboard.school.BeijingTime;
import callboard.school.Season;
import callboard.school.SeasonPolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The officer's acts on exams; each asks its policy again and leaves its row in the audit trail. */
@RequestScoped
public class ExamService {

    private final Exams exams;
    private final ExamNames names;
    private final Trail trail;
    private final Asker asker;
    private final Clock clock;

    @Inject
    ExamService(Exams exams, ExamNames names, Trail trail, Asker asker, Clock clock) {
        this.exams = exams;
        this.names = names;
        this.trail = trail;
        this.asker = asker;
        this.clock = clock;
    }

    /** @throws callboard.rules.Refused in an archived season */
    @Transactional
    public Exam create(Season season, Major major, Optional<Direction> direction, Round round) {
        SeasonPolicy.mayPrepare(season).orRefuse();
        Exam exam = new Exam(season, major, direction, round, asker.me(), clock.now());
        exams.add(exam);
        trail.record(act("exam.act.created", exam));
        return exam;
    }

    /**
     * Other rules end the trials of them; a form that only says when results are expected does not.
     *
     * @throws callboard.rules.Refused once the exam is open
     */
    @Transactional
    public void change(Exam exam, ExamTimes times, RoomTerms terms) {
        ExamPolicy.mayEditRules(exam).orRefuse();
        Map<String, String> before = told(exam);
        if (isRuledBy(exam, times, terms)) {
            exam.expect(times.resultsAt());
        } else {
            exam.schedule(times);
            exam.agree(terms);
        }
        save(exam);
        trail.record(changed(act("exam.act.rules-changed", exam), before, told(exam)));
    }

    /** Whether these would be the rules that it has; when results are expected is none of them. */
    private static boolean isRuledBy(Exam exam, ExamTimes times, RoomTerms terms) {
        ExamTimes now = exam.times().with(Optional.empty());
        return times.with(Optional.empty()).equals(now) && terms.equals(exam.terms());
    }

    /** When candidates may expect results, empty for no date; it may change at any time. */
    @Transactional
    public void expect(Exam exam, Optional<Instant> results) {
        ExamPolicy.mayEditTexts(exam).orRefuse();
        String before = BeijingTime.write(exam.times().resultsAt());
        exam.expect(results);
        save(exam);
        trail.record(act("exam.act.results-expected", exam)
                .withChanged("exam.resultsAt", before, BeijingTime.write(results)));
    }

    /** Whom candidates of this exam reach; it may change at any time. */
    @Transactional
    public void reachedBy(Exam exam, String contact) {
        ExamPolicy.mayEditTexts(exam).orRefuse();
        String before = exam.contact();
        exam.reachedBy(contact);
        save(exam);
        trail.record(act("exam.act.texts-changed", exam).withChanged("exam.contact", before, contact));
    }

    /** Its rules as the audit trail tells them: message key of the field, value as a form would show it. */
    private static Map<String, String> told(Exam exam) {
        Map<String, String> told = new LinkedHashMap<>(exam.times().told());
        told.putAll(exam.terms().told());
        return told;
    }

    private Act act(String kind, Exam exam) {
        return Act.of(kind, exam.ref()).named(names.of(exam)).inSchool(exam.schoolId());
    }

    /** Adds what differs between two tellings of the same rules. */
    public static Act changed(Act act, Map<String, String> before, Map<String, String> after) {
        Act told = act;
        for (Map.Entry<String, String> field : after.entrySet()) {
            told = told.withChanged(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue());
        }
        return told;
    }

    private void save(Exam exam) {
        exam.saved(asker.me(), clock.now());
        exams.save(exam);
    }
}
