package callboard.cue;

import callboard.checklist.ChecklistItem;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.subject.Cues;
import callboard.subject.Format;
import callboard.subject.GuidedStep;
import callboard.subject.GuidedSteps;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The point about cues, for an exam that has any: all can be played, and none is cut off by the end of its step. */
@RequestScoped
public class CueItems implements ChecklistItem.Source {

    private static final int ORDER = 23;

    private final Cues cues;
    private final Subjects subjects;
    private final GuidedSteps steps;
    private final DeskExam deskExam;

    @Inject
    CueItems(PlayedCues cues, Subjects subjects, GuidedSteps steps, DeskExam deskExam) {
        this.cues = cues;
        this.subjects = subjects;
        this.steps = steps;
        this.deskExam = deskExam;
    }

    /** A step that has a cue. */
    private record Cued(Subject subject, GuidedStep step, Cues.Cue cue) {

        boolean isCutOff() {
            return cue.isReady() && cue.outlasts(step.terms().seconds());
        }
    }

    /** What the point says. */
    record About(Level level, String title, String fact) {}

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        List<Cued> all = cued(exam);
        return all.isEmpty() ? List.of() : List.of(item(exam, all));
    }

    private List<Cued> cued(Exam exam) {
        List<Subject> guided = subjects.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(subject -> subject.terms().format() == Format.GUIDED)
                .toList();
        List<GuidedStep> its = guided.isEmpty() ? List.of() : steps.ofExam(exam.schoolId(), exam.id());
        Map<Long, Cues.Cue> known =
                cues.of(exam.schoolId(), its.stream().map(GuidedStep::id).toList());
        List<Cued> all = new ArrayList<>();
        for (Subject subject : guided) {
            its.stream()
                    .filter(step -> step.subjectId() == subject.id() && known.containsKey(step.id()))
                    .map(step -> new Cued(subject, step, Objects.requireNonNull(known.get(step.id()))))
                    .forEach(all::add);
        }
        return all;
    }

    private ChecklistItem item(Exam exam, List<Cued> all) {
        List<Cued> failed = with(all, one -> one.cue().isFailed());
        List<Cued> waiting = with(all, one -> one.cue().isUnderWay());
        List<Cued> cutOff = with(all, Cued::isCutOff);
        if (!failed.isEmpty()) {
            return item(exam, failed, new About(Level.RED, "cue.item.failed", "cue.item.failed.fact"));
        } else if (!cutOff.isEmpty()) {
            return item(exam, cutOff, new About(Level.RED, "cue.item.cut-off", "cue.item.cut-off.fact"));
        } else {
            return waiting.isEmpty()
                    ? item(exam, all, new About(Level.GREEN, "cue.item.ready", "cue.item.ready.fact"))
                    : item(exam, waiting, waiting(waiting.get(0).cue()));
        }
    }

    /** Where no media tool starts nothing is under way, and waiting would not help. */
    static About waiting(Cues.Cue first) {
        return new About(
                Level.RED,
                "cue.item.waiting",
                first.lacksTool() ? "cue.item.waiting.no-tool" : "cue.item.waiting.fact");
    }

    /** Its fact takes how many there are, the first one's subject, step, length and time, both in seconds. */
    private ChecklistItem item(Exam exam, List<Cued> which, About about) {
        Cued first = which.get(0);
        String page =
                "subjects/" + first.subject().ref() + "/steps/" + first.step().ref() + "/cue";
        Fact fact = Fact.of(
                about.fact(),
                which.size(),
                first.subject().terms().name(),
                first.step().place(),
                first.cue().seconds(),
                first.step().terms().seconds());
        Fix fix = new Fix("cue.item.fix", deskExam.href(exam, page));
        return new ChecklistItem("cues", ORDER, about.level(), about.title(), fact, "volume", fix);
    }

    private static List<Cued> with(List<Cued> all, Predicate<Cued> what) {
        return all.stream().filter(what).toList();
    }
}
