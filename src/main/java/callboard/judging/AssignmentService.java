package callboard.judging;

import callboard.account.Account;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What an officer does about judging: who judges, which scores there are, and marks that go back to a judge. */
@ApplicationScoped
public class AssignmentService {

    private final Assignments assignments;
    private final Marks marks;
    private final Instance<ScoreUse> uses;
    private final Trail trail;
    private final Clock clock;

    @Inject
    AssignmentService(Assignments assignments, Marks marks, @Any Instance<ScoreUse> uses, Trail trail, Clock clock) {
        this.assignments = assignments;
        this.marks = marks;
        this.uses = uses;
        this.trail = trail;
        this.clock = clock;
    }

    /** May judges, final marks and the range of scores change? */
    Verdict mayChange(Exam exam) {
        return uses.stream()
                .map(use -> use.mayChange(exam.schoolId(), exam.id()))
                .reduce(Verdict.allowed(), Verdict::and);
    }

    /** May this person become a judge of the exam? */
    Verdict mayJudge(Exam exam, Account person) {
        return uses.stream()
                .map(use -> use.mayJudge(exam.schoolId(), exam.id(), person.id()))
                .reduce(Verdict.allowed(), Verdict::and);
    }

    /** May the range of scores change? Not once somebody has written a mark. */
    Verdict mayPlan(Exam exam) {
        return marks.countOfExam(exam.schoolId(), exam.id()) == 0
                ? mayChange(exam)
                : Verdict.refused("judging.plan.marked");
    }

    /** Puts somebody on, or on again; twice is once. */
    @Transactional
    public void assign(Exam exam, Account judge) {
        mayChange(exam).and(mayJudge(exam, judge)).orRefuse();
        Optional<Assignment> before = assignments.of(exam.schoolId(), exam.id(), judge.id());
        if (before.filter(Assignment::isActive).isPresent()) {
            return;
        }
        before.ifPresentOrElse(
                old -> {
                    old.assign(judge, clock.now());
                    assignments.save(old);
                },
                () -> assignments.add(new Assignment(exam, judge, clock.now())));
        trail.record(
                Act.of("judging.act.assigned", exam.ref()).named(judge.name()).inSchool(exam.schoolId()));
    }

    /** Takes somebody off; his marks stay and do not count. */
    @Transactional
    void remove(Exam exam, Assignment assignment, String reason) {
        mayChange(exam).orRefuse();
        if (assignment.isActive()) {
            assignment.end(clock.now());
            assignments.save(assignment);
            trail.record(Act.of("judging.act.removed", exam.ref())
                    .named(assignment.judge())
                    .inSchool(exam.schoolId())
                    .because(reason));
        }
    }

    /** Which scores may be given from now on. */
    @Transactional
    void plan(Exam exam, ScoreRange range) {
        mayPlan(exam).orRefuse();
        ScoreRange before = assignments.range(exam.schoolId(), exam.id());
        Optional<JudgingPlan> plan = assignments.plan(exam.schoolId(), exam.id());
        plan.ifPresentOrElse(
                old -> {
                    old.agree(range);
                    assignments.save(old);
                },
                () -> assignments.add(new JudgingPlan(exam, range)));
        trail.record(Act.of("judging.act.planned", exam.ref())
                .inSchool(exam.schoolId())
                .withChanged("judging.range", words(before), words(range)));
    }

    /** Sends a final mark back to its judge as a draft. */
    @Transactional
    void reopen(Exam exam, Assignment assignment, BlindCode work, String reason) {
        JudgeMark mark =
                marks.of(exam.schoolId(), assignment.id(), work.takeId()).orElseThrow(NotFound.exception());
        MarkPolicy.mayReopen(mark).and(mayChange(exam)).orRefuse();
        mark.reopen();
        marks.save(mark);
        trail.record(Act.of("judging.act.reopened", assignment.ref())
                .named(work.code())
                .inSchool(exam.schoolId())
                .with("judging.score", ScoreRange.plain(mark.score().orElseThrow()))
                .because(reason));
    }

    private static String words(ScoreRange range) {
        return ScoreRange.plain(range.lowest()) + "–" + ScoreRange.plain(range.highest()) + " / "
                + ScoreRange.plain(range.step());
    }
}
