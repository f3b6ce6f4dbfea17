package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The points about what the room can play: formats, guided subjects that say what to do, and mock exams. */
@RequestScoped
public class FormatItems implements ChecklistItem.Source {

    private final Subjects subjects;
    private final DeskExam deskExam;

    @Inject
    FormatItems(Subjects subjects, DeskExam deskExam) {
        this.subjects = subjects;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        List<Subject> all = subjects.ofExam(exam.schoolId(), exam.id());
        List<ChecklistItem> items = new ArrayList<>();
        if (!all.isEmpty()) {
            items.add(formats(exam, all));
        }
        List<Subject> guided = with(all, subject -> subject.terms().format() == Format.GUIDED);
        if (!guided.isEmpty()) {
            items.add(steps(exam, guided));
        }
        if (exam.terms().mockRequired()) {
            items.add(mock(exam));
        }
        return items;
    }

    /** Whoever must have been in a room that does not exist would never be let into the formal one. */
    private ChecklistItem mock(Exam exam) {
        return new ChecklistItem(
                "mock",
                23,
                Level.RED,
                "checklist.mock.unplayed",
                Fact.of("checklist.mock.unplayed.fact"),
                "microphone-2",
                new Fix("checklist.fix.mock", deskExam.href(exam, "edit")));
    }

    private ChecklistItem formats(Exam exam, List<Subject> all) {
        List<Subject> unplayed = with(all, subject -> !subject.terms().format().isSittable());
        return unplayed.isEmpty()
                ? new ChecklistItem(
                        "formats",
                        21,
                        Level.GREEN,
                        "checklist.formats",
                        Fact.of("checklist.formats.fact"),
                        "list-details",
                        fix(exam, all))
                : new ChecklistItem(
                        "formats",
                        21,
                        Level.RED,
                        "checklist.formats.unplayed",
                        Fact.of("checklist.formats.unplayed.fact", unplayed.size(), names(unplayed)),
                        "list-details",
                        fix(exam, unplayed));
    }

    private ChecklistItem steps(Exam exam, List<Subject> guided) {
        List<Subject> empty = with(guided, subject -> subject.terms().takes().maxSeconds() == 0);
        boolean none = empty.isEmpty();
        return new ChecklistItem(
                "steps",
                22,
                none ? Level.GREEN : Level.RED,
                none ? "checklist.steps" : "checklist.steps.none",
                none
                        ? Fact.of("checklist.steps.fact", guided.size())
                        : Fact.of("checklist.steps.none.fact", names(empty)),
                "list-numbers",
                fix(exam, none ? guided : empty));
    }

    private Fix fix(Exam exam, List<Subject> which) {
        return new Fix(
                "checklist.fix.subject",
                deskExam.href(exam, "subjects/" + which.get(0).ref()));
    }

    private static List<Subject> with(List<Subject> all, Predicate<Subject> what) {
        return all.stream().filter(what).toList();
    }

    private static String names(List<Subject> which) {
        return which.stream().map(subject -> subject.terms().name()).collect(Collectors.joining(" · "));
    }
}
