package callboard.sitting;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.entry.Entry;
import callboard.entry.Standing;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules;
import callboard.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The transaction of entering: the entry's clock starts and the sitting is born, or neither. */
@ApplicationScoped
class Entering {

    private final Standings standings;
    private final Sittings sittings;
    private final SittingSubjects subjects;
    private final Exams exams;
    private final ExamRulebook rulebook;
    private final Trail trail;

    @Inject
    Entering(
            Standings standings,
            Sittings sittings,
            SittingSubjects subjects,
            Exams exams,
            ExamRulebook rulebook,
            Trail trail) {
        this.standings = standings;
        this.sittings = sittings;
        this.subjects = subjects;
        this.exams = exams;
        this.rulebook = rulebook;
        this.trail = trail;
    }

    /** The sitting of this entry, new or the one that is there. Of two at once one fails over the entry's version. */
    @Transactional
    Sitting enter(Entry asked, Instant now) {
        Entry entry = NotFound.unless(standings.again(asked));
        return sittings.active(entry.schoolId(), Sitting.activeKey(entry)).orElseGet(() -> first(entry, now));
    }

    private Sitting first(Entry entry, Instant now) {
        Exam exam = exams.byId(entry.schoolId(), entry.examId()).orElseThrow();
        Standing standing = new Standing(entry, standings.terms(exam));
        standing.mayEnter(now).orRefuse();
        ExamRules rules = rulebook.current(exam);
        Instant deadline = standing.window().enteredAt(now).deadline();
        entry.enter(rules.version(), deadline, now);
        standings.save(entry, now);
        if (entry.trial().isEmpty()) {
            tell(exam, entry, deadline, now);
        }
        Sitting sitting = new Sitting(entry, now);
        sittings.add(sitting);
        rules.subjects().forEach(subject -> subjects.add(new SittingSubject(sitting, subject)));
        return sitting;
    }

    /** The first in the room freezes the rules; an officer who only tries it out does not. */
    private void tell(Exam exam, Entry entry, Instant deadline, Instant now) {
        if (exam.firstEnteredAt().isEmpty()) {
            exams.entered(exam.schoolId(), exam.id(), now);
        }
        trail.record(Act.of("sitting.act.entered", entry.ref())
                .inSchool(entry.schoolId())
                .with("sitting.act.deadline", deadline));
    }
}
