package callboard.judging;

import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.stream.Collectors;

/** One judge of an exam at the officer's desk: his works by code, and the final marks that can be sent back to him. */
@RequestScoped
class JudgePage {

    private static final int PAGE = 50;

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final AssignmentService service;
    private final Assignments assignments;
    private final BlindCodes codes;
    private final Subjects subjects;
    private final Forms forms;
    private final Models models;

    @Inject
    JudgePage(
            DeskSchool desk,
            DeskExam deskExam,
            AssignmentService service,
            Assignments assignments,
            BlindCodes codes,
            Subjects subjects,
            Forms forms,
            Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.service = service;
        this.assignments = assignments;
        this.codes = codes;
        this.subjects = subjects;
        this.forms = forms;
        this.models = models;
    }

    /** @param work code of the work whose mark is to be sent back, empty for none; @param after place of the page before */
    record Asked(String work, int after) {}

    Assignment find(Exam exam, String ref) {
        return NotFound.unless(assignments.byRef(exam.schoolId(), exam.id(), ref));
    }

    BlindCode work(Assignment his, String code) {
        return NotFound.unless(codes.byCode(his.schoolId(), his.id(), code));
    }

    /** @param form of the reason */
    String show(Exam exam, String assignment, Asked asked, Form form) {
        Assignment his = find(exam, assignment);
        List<BlindCodes.Line> found = codes.after(his.schoolId(), his.id(), asked.after(), Limit.of(PAGE + 1));
        List<BlindCodes.Line> shown = found.subList(0, Math.min(PAGE, found.size()));
        models.put("form", form);
        models.put("blank", forms.empty());
        models.put("judge", his);
        models.put("tally", codes.tally(his.schoolId(), his.id()));
        models.put("lines", shown);
        models.put("after", asked.after());
        models.put("more", found.size() > PAGE ? shown.get(PAGE - 1).place() : 0);
        models.put("work", asked.work().isEmpty() ? "" : work(his, asked.work()).code());
        models.put(
                "subjects",
                subjects.ofExam(exam.schoolId(), exam.id()).stream()
                        .collect(Collectors.toMap(
                                Subject::place, subject -> subject.terms().name())));
        models.put("may", desk.mayPrepare().and(service.mayChange(exam)));
        models.put("list", desk.href("judging"));
        models.put("base", deskExam.href(exam, "judging"));
        return "judging/judge";
    }
}
