package callboard.demo;

import callboard.account.Account;
import callboard.account.Role;
import callboard.cast.Pupils;
import callboard.exam.Exam;
import callboard.judging.Assignment;
import callboard.judging.AssignmentService;
import callboard.judging.BlindCode;
import callboard.judging.BlindCodes;
import callboard.judging.JudgeDesk;
import callboard.judging.JudgeMark;
import callboard.judging.MarkService;
import callboard.screening.Finding;
import callboard.screening.Marks;
import callboard.screening.Screening.Outcome;
import callboard.screening.ScreeningService;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The reviewer looks at recordings, and two judges mark those that are in order; where an exam is judged, all of them. */
@RequestScoped
class Critics {

    private static final Duration GRACE_OVER = Duration.ofHours(49);
    private static final Duration SCREENED = Duration.ofHours(5);
    private static final int PER_CENT = 100;

    private final Office office;
    private final Takes takes;
    private final ScreeningService screening;
    private final AssignmentService assignments;
    private final JudgeDesk desk;
    private final BlindCodes codes;
    private final MarkService marks;

    @Inject
    Critics(
            Office office,
            Takes takes,
            ScreeningService screening,
            AssignmentService assignments,
            JudgeDesk desk,
            BlindCodes codes,
            MarkService marks) {
        this.office = office;
        this.takes = takes;
        this.screening = screening;
        this.assignments = assignments;
        this.desk = desk;
        this.codes = codes;
        this.marks = marks;
    }

    void write(Script script, Play play) {
        for (Course course : Course.values()) {
            ExamPhase phase = play.stage().of(course);
            Supplier<Account> second = () -> Objects.requireNonNull(play.secondJudge);
            if (phase.isOpen()) {
                Instant opened = phase.applyFrom(play.now()).plus(Duration.ofDays(2));
                script.at(opened, play.staff(Role.OFFICER), () -> assign(play, course, play.staff(Role.JUDGE)));
                script.at(opened, play.staff(Role.OFFICER), () -> assign(play, course, second));
            }
            if (phase.isOver()) {
                Instant begins = phase.closesAt(play.now()).plus(GRACE_OVER);
                boolean all = phase.isJudged();
                script.at(begins, () -> screen(script, play, course, begins));
                Instant judged = begins.plus(SCREENED);
                judge(script, new Sheet(play, course, play.staff(Role.JUDGE), all ? PER_CENT : 60), judged);
                judge(script, new Sheet(play, course, second, all ? PER_CENT : 35), judged);
            }
        }
    }

    /** What one judge has to do of one exam, and which share of it he has done. */
    private record Sheet(Play play, Course course, Supplier<Account> judge, int perCent) {}

    private void assign(Play play, Course course, Supplier<Account> judge) {
        assignments.assign(office.exam(play, course), judge.get());
    }

    private void screen(Script script, Play play, Course course, Instant begins) {
        List<Take> all =
                takes.sealedOfExam(play.school().id(), office.exam(play, course).id());
        boolean judged = play.stage().of(course).isJudged();
        int looked = judged ? all.size() : all.size() * 2 / 3;
        for (int place = 0; place < looked; place++) {
            Take take = all.get(place);
            Actor actor = play.behind(take.entryId().orElseThrow());
            script.at(
                    begins.plusSeconds(100L * (place + 1)),
                    play.staff(Role.REVIEWER),
                    () -> screening.decide(take.schoolId(), take.ref(), finding(actor)));
        }
    }

    private static Finding finding(Actor actor) {
        return switch (actor.fate()) {
            case BLACK, SILENT, SHORT, UPLOADING ->
                new Finding(Outcome.TECHNICAL_FAULT, Play.word("finding." + actor.fate()), Marks.NONE);
            default ->
                actor.number() % 23 == 5 && !actor.playable()
                        ? new Finding(
                                Outcome.VIOLATION,
                                Play.word("finding.VIOLATION"),
                                Marks.parse(Play.word("finding.mark")))
                        : new Finding(Outcome.OK, "", Marks.NONE);
        };
    }

    private void judge(Script script, Sheet sheet, Instant begins) {
        script.at(begins, sheet.judge(), () -> {
            Assignment assignment = assignment(sheet);
            desk.refresh(assignment);
            List<BlindCode> all = codes.ofAssignment(assignment.schoolId(), assignment.id());
            int done = all.size() * sheet.perCent() / PER_CENT;
            for (int place = 0; place < done; place++) {
                var work = new MarkService.Desk(assignment, all.get(place), true);
                Instant at = begins.plusSeconds(170L * (place + 1));
                script.at(at, sheet.judge(), () -> marks.close(work, opinion(sheet, work.work()), ""));
            }
            if (done < all.size()) {
                var next = new MarkService.Desk(assignment, all.get(done), true);
                Instant at = begins.plusSeconds(170L * (done + 1));
                script.at(at, sheet.judge(), () -> marks.draft(next, opinion(sheet, next.work()), ""));
            }
        });
    }

    private Assignment assignment(Sheet sheet) {
        Exam exam = office.exam(sheet.play(), sheet.course());
        return desk.all().stream()
                .filter(one -> one.examId() == exam.id())
                .findFirst()
                .orElseThrow();
    }

    /** Two judges seldom differ by much. */
    private JudgeMark.Opinion opinion(Sheet sheet, BlindCode work) {
        Take take = takes.byId(sheet.play().school().id(), work.takeId()).orElseThrow();
        Actor actor = sheet.play().behind(take.entryId().orElseThrow());
        int talent = talent(sheet, actor);
        int mood = Pupils.mixed(
                        (int) take.id(),
                        sheet.perCent() + sheet.judge().get().name().hashCode() % 7)
                % 9;
        String remark = Play.word("remark." + mood % 4);
        return new JudgeMark.Opinion(
                Optional.of(BigDecimal.valueOf(Math.min(990, talent * 10L + mood * 5L), 1)), remark, 10);
    }

    private static int talent(Sheet sheet, Actor actor) {
        int first = sheet.course().pupils().get(0).number();
        if (actor.number() == first) {
            return 94;
        }
        return actor.number() == first + Casting.BEATEN ? 61 : 62 + Pupils.mixed(actor.number(), 12) % 32;
    }
}
