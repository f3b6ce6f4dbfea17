package callboard.clones;

import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.school.DeskSchool;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;

/** What the pages of both kinds of clones show: the distance, what comes along, and every date before and after. */
@RequestScoped
class ClonePage {

    private final DeskSchool desk;
    private final Instance<ExamCopy> parts;
    private final ExamNames names;
    private final Models models;
    private String stamp = "";

    @Inject
    ClonePage(DeskSchool desk, Instance<ExamCopy> parts, ExamNames names, Models models) {
        this.desk = desk;
        this.parts = parts;
        this.names = names;
        this.models = models;
    }

    /** One line of the table: its exam where it is the first of it. */
    public record Row(String exam, boolean first, ClonePlan.Move move) {}

    /** The distance, if the form has one; what is wrong with it is put back on the form. */
    Optional<Shift> show(Form form, CloneForm fields, List<Exam> exams) {
        ClonePlan plan = ClonePlan.of(exams, parts);
        Optional<Shift> shift = fields.shift(form, plan.firstDay());
        stamp = shift.map(distance -> plan.stamp(fields.year.strip() + fields.target, distance))
                .orElse("");
        models.put("school", desk.school());
        models.put("may", desk.mayPrepare());
        models.put("form", form);
        models.put("units", CloneForm.Unit.values());
        models.put("goes", plan.goes());
        models.put("stays", plan.stays());
        models.put("exams", exams.size());
        models.put("firstDay", plan.firstDay());
        models.put("shift", shift);
        models.put("stamp", stamp);
        models.put("rows", shift.map(distance -> rows(plan.moved(distance))).orElse(List.of()));
        return shift;
    }

    /** What is sent must be what was looked at; otherwise it is looked at once more. */
    void seen(Form form, CloneForm fields) {
        if (!form.hasErrors() && !fields.stamp.equals(stamp)) {
            form.reject("amount", "clones.changed-meanwhile");
        }
    }

    private List<Row> rows(List<ClonePlan.Move> moves) {
        return java.util.stream.IntStream.range(0, moves.size())
                .mapToObj(i -> row(moves, i))
                .toList();
    }

    private Row row(List<ClonePlan.Move> moves, int i) {
        Exam exam = moves.get(i).exam();
        boolean first = i == 0 || moves.get(i - 1).exam().id() != exam.id();
        return new Row(names.of(exam), first, moves.get(i));
    }
}
