package callboard.demonstration;

import callboard.checklist.ChecklistItem;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The point about demonstration videos, for an exam that has any: all are ready, and none is demanded that is not there. */
@RequestScoped
public class DemonstrationItems implements ChecklistItem.Source {

    private static final int ORDER = 24;

    /** What the point says. */
    private record About(Level level, String title, String fact) {}

    private final Demonstrations demonstrations;
    private final Subjects subjects;
    private final DeskExam deskExam;

    @Inject
    DemonstrationItems(Demonstrations demonstrations, Subjects subjects, DeskExam deskExam) {
        this.demonstrations = demonstrations;
        this.subjects = subjects;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        List<Demonstration> all = demonstrations.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(one -> one.mustWatch() || one.state() != Demonstration.State.NONE)
                .toList();
        return all.isEmpty() ? List.of() : List.of(item(exam, all));
    }

    private ChecklistItem item(Exam exam, List<Demonstration> all) {
        List<Demonstration> failed = with(all, one -> one.state() == Demonstration.State.FAILED);
        List<Demonstration> absent = with(all, one -> one.state() == Demonstration.State.NONE);
        List<Demonstration> waiting = with(all, Demonstration::isUnderWay);
        if (!failed.isEmpty()) {
            return item(
                    exam, failed, new About(Level.RED, "demonstration.item.failed", "demonstration.item.failed.fact"));
        } else if (!absent.isEmpty()) {
            return item(
                    exam, absent, new About(Level.RED, "demonstration.item.absent", "demonstration.item.absent.fact"));
        } else {
            return waiting.isEmpty()
                    ? item(
                            exam,
                            all,
                            new About(Level.GREEN, "demonstration.item.ready", "demonstration.item.ready.fact"))
                    : item(
                            exam,
                            waiting,
                            new About(Level.RED, "demonstration.item.waiting", "demonstration.item.waiting.fact"));
        }
    }

    private ChecklistItem item(Exam exam, List<Demonstration> which, About about) {
        List<Subject> named = subjects.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(subject -> which.stream().anyMatch(one -> one.subjectId() == subject.id()))
                .toList();
        String names = named.stream().map(subject -> subject.terms().name()).collect(Collectors.joining(" · "));
        String page = "subjects/" + named.get(0).ref() + "/demonstration";
        return new ChecklistItem(
                "demonstration",
                ORDER,
                about.level(),
                about.title(),
                Fact.of(about.fact(), named.size(), names),
                "video",
                new Fix("demonstration.item.fix", deskExam.href(exam, page)));
    }

    private static List<Demonstration> with(List<Demonstration> all, Predicate<Demonstration> what) {
        return all.stream().filter(what).toList();
    }
}
