package callboard.judging;

import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.rules.Verdict;
import callboard.sitting.Take;
import callboard.sitting.Takes;
import callboard.store.ObjectKey;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.upload.Watching;
import callboard.web.Form;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;

/**
 * What a judge's page shows of one work: its code, its subject, its recording. The models hold nothing else of it, so that no
 * template can show what leads to a person.
 */
@RequestScoped
class BlindWorkPage {

    private final JudgeDesk desk;
    private final Assignments assignments;
    private final BlindCodes codes;
    private final Exams exams;
    private final ExamNames names;
    private final Subjects subjects;
    private final Takes takes;
    private final Watching watching;
    private final Models models;

    @Inject
    BlindWorkPage(
            JudgeDesk desk,
            Assignments assignments,
            BlindCodes codes,
            Exams exams,
            ExamNames names,
            Subjects subjects,
            Takes takes,
            Watching watching,
            Models models) {
        this.desk = desk;
        this.assignments = assignments;
        this.codes = codes;
        this.exams = exams;
        this.names = names;
        this.subjects = subjects;
        this.takes = takes;
        this.watching = watching;
        this.models = models;
    }

    /** The work of this code on this judge's desk, or 404. */
    MarkService.Desk find(String assignment, String code) {
        Assignment his = desk.find(assignment);
        BlindCode work = NotFound.unless(codes.byCode(his.schoolId(), his.id(), code));
        return new MarkService.Desk(his, work, desk.judgeable(take(work, his)).isPresent());
    }

    ScoreRange range(Assignment assignment) {
        return assignments.range(assignment.schoolId(), assignment.examId());
    }

    /** The next work that waits for him after this one, around the end; empty where none waits but this. */
    Optional<String> next(MarkService.Desk here) {
        return open(here, here.work().place())
                .or(() -> open(here, 0).filter(code -> !code.equals(here.work().code())));
    }

    /** Shows the work with what was typed. */
    String show(MarkService.Desk here, Optional<JudgeMark> mark, Form form) {
        Assignment his = here.assignment();
        models.put("form", form);
        models.put("base", "/judging/" + his.ref());
        models.put("code", here.work().code());
        models.put("examName", names.of(exam(his)));
        models.put("subject", subject(his, here.work().subjectNumber()));
        models.put("tally", codes.tally(his.schoolId(), his.id()));
        models.put("range", range(his));
        models.put("next", next(here));
        models.put("may", MarkPolicy.mayDraft(mark, here.isJudgeable()));
        mark(mark);
        media(here);
        return "judging/work";
    }

    /** Puts what is stored of the mark, for the page and for the line that says it is saved. */
    void mark(Optional<JudgeMark> mark) {
        models.put("mark", mark);
        models.put("seen", mark.map(JudgeMark::version).map(String::valueOf).orElse(""));
        models.put("problem", Verdict.allowed());
    }

    private void media(MarkService.Desk here) {
        Take take = take(here.work(), here.assignment());
        Optional<Take> shown = here.isJudgeable() ? Optional.of(take) : Optional.empty();
        models.put("seconds", take.sealed().duration().toSeconds());
        models.put("video", shown.flatMap(any -> address(any, any.copies().playback())));
        models.put("poster", shown.flatMap(any -> address(any, any.copies().poster())));
    }

    private Optional<String> address(Take take, Optional<ObjectKey> object) {
        return object.map(key -> watching.address(take, key));
    }

    private Take take(BlindCode work, Assignment his) {
        return NotFound.unless(takes.byId(his.schoolId(), work.takeId()));
    }

    private Optional<String> open(MarkService.Desk here, int place) {
        Assignment his = here.assignment();
        List<BlindCodes.Line> lines = codes.openAfter(his.schoolId(), his.id(), place, Limit.of(1));
        return lines.stream().findFirst().map(BlindCodes.Line::code);
    }

    private Exam exam(Assignment his) {
        return NotFound.unless(exams.byId(his.schoolId(), his.examId()));
    }

    private Subject subject(Assignment his, int number) {
        return subjects.ofExam(his.schoolId(), his.examId()).stream()
                .filter(one -> one.place() == number)
                .findFirst()
                .orElseThrow(NotFound.exception());
    }
}
