package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points about times: the window, the period for applying, and whether the subjects fit into the room. */
@RequestScoped
public class TimeItems implements ChecklistItem.Source {

    private final Subjects subjects;
    private final DeskExam deskExam;

    @Inject
    TimeItems(Subjects subjects, DeskExam deskExam) {
        this.subjects = subjects;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        List<Subject> all = subjects.ofExam(exam.schoolId(), exam.id());
        List<ChecklistItem> items = new ArrayList<>();
        items.add(window(exam, now));
        if (exam.times().hasWindow()) {
            items.add(applying(exam, now));
            results(exam).ifPresent(items::add);
            limit(exam).ifPresent(items::add);
        }
        items.add(count(exam, all));
        room(exam).ifPresent(room -> {
            if (!all.isEmpty()) {
                items.add(fit(exam, room, all));
            }
        });
        return items;
    }

    private ChecklistItem window(Exam exam, Instant now) {
        ExamTimes times = exam.times();
        if (!times.hasWindow()) {
            return time(exam, Level.RED, "checklist.window.missing", Fact.of("checklist.window.missing.fact"));
        }
        Instant opens = times.opensAt().orElseThrow();
        Instant closes = times.closesAt().orElseThrow();
        if (!closes.isAfter(now)) {
            return time(exam, Level.RED, "checklist.window.past", Fact.of("checklist.window.past.fact", closes));
        } else if (!opens.isAfter(now) && !exam.isOpen()) {
            return time(exam, Level.AMBER, "checklist.window.begun", Fact.of("checklist.window.begun.fact", opens));
        } else {
            return time(exam, Level.GREEN, "checklist.window", Fact.of("checklist.window.fact", opens, closes));
        }
    }

    private ChecklistItem time(Exam exam, Level level, String key, Fact fact) {
        Fix fix = new Fix("checklist.fix.times", deskExam.href(exam, "edit") + "#f-opensAt");
        return new ChecklistItem("window", 10, level, key, fact, "calendar-time", fix);
    }

    private ChecklistItem applying(Exam exam, Instant now) {
        Fix fix = new Fix("checklist.fix.applying", deskExam.href(exam, "edit") + "#f-applyUntil");
        Instant ends = exam.times().applyEnds().orElseThrow();
        boolean over = !ends.isAfter(now);
        return new ChecklistItem(
                "applying",
                11,
                over ? Level.RED : Level.GREEN,
                over ? "checklist.applying.over" : "checklist.applying",
                Fact.of(over ? "checklist.applying.over.fact" : "checklist.applying.fact", ends),
                "calendar-plus",
                fix);
    }

    private ChecklistItem count(Exam exam, List<Subject> all) {
        Fix fix = new Fix("checklist.fix.subjects", deskExam.href(exam, "subjects/new"));
        boolean none = all.isEmpty();
        return new ChecklistItem(
                "subjects",
                20,
                none ? Level.RED : Level.GREEN,
                none ? "checklist.subjects.none" : "checklist.subjects",
                none ? Fact.of("checklist.subjects.none.fact") : Fact.of("checklist.subjects.fact", all.size()),
                "list-details",
                fix);
    }

    /** What is promised before the last candidate is done cannot be kept; before the last recording came, hardly. */
    private Optional<ChecklistItem> results(Exam exam) {
        Instant closes = exam.times().closesAt().orElseThrow();
        Instant uploaded = closes.plus(exam.terms().uploadGrace());
        return exam.times().resultsAt().map(at -> {
            if (!at.isAfter(closes)) {
                return results(
                        exam,
                        Level.RED,
                        "checklist.results.early",
                        Fact.of("checklist.results.early.fact", at, closes));
            } else {
                return at.isBefore(uploaded)
                        ? results(
                                exam,
                                Level.AMBER,
                                "checklist.results.tight",
                                Fact.of("checklist.results.tight.fact", at, uploaded))
                        : results(exam, Level.GREEN, "checklist.results", Fact.of("checklist.results.fact", at));
            }
        });
    }

    private ChecklistItem results(Exam exam, Level level, String title, Fact fact) {
        Fix fix = new Fix(
                "checklist.fix.results", deskExam.href(exam, exam.isOpen() ? "results-date" : "edit") + "#f-resultsAt");
        return new ChecklistItem("results", 16, level, title, fact, "speakerphone", fix);
    }

    /** A limit that the window cuts short tells candidates of time that nobody has. */
    private Optional<ChecklistItem> limit(Exam exam) {
        Duration window = exam.times().length().orElseThrow();
        Fix fix = new Fix("checklist.fix.limit", deskExam.href(exam, "edit") + "#f-limitMinutes");
        return exam.terms().limit().map(limit -> {
            boolean cut = limit.compareTo(window) > 0;
            String title = cut ? "checklist.limit.long" : "checklist.limit";
            Fact fact = Fact.of(
                    cut ? "checklist.limit.long.fact" : "checklist.limit.fact", limit.toMinutes(), window.toMinutes());
            return new ChecklistItem("limit", 12, cut ? Level.AMBER : Level.GREEN, title, fact, "clock", fix);
        });
    }

    /** How long somebody who comes at the opening may stay. */
    private static Optional<Duration> room(Exam exam) {
        Optional<Duration> limit = exam.terms().limit();
        Optional<Duration> window = exam.times().length();
        return Optional.of(limit.or(() -> window))
                .flatMap(room -> room)
                .map(room -> window.filter(all -> all.compareTo(room) < 0).orElse(room));
    }

    private ChecklistItem fit(Exam exam, Duration room, List<Subject> all) {
        RoomNeed need = RoomNeed.of(all);
        Level level = need.level(room);
        String has = String.valueOf(room.toMinutes());
        Fix fix = new Fix("checklist.fix.limit", deskExam.href(exam, "edit") + "#f-limitMinutes");
        String title;
        Fact fact;
        if (level == Level.RED) {
            title = "checklist.room.short";
            fact = Fact.of("checklist.room.short.fact", all.size(), need.onceMinutes(), has);
        } else if (level == Level.AMBER) {
            title = "checklist.room.tight";
            fact = Fact.of("checklist.room.tight.fact", all.size(), need.fullMinutes(), has);
        } else {
            title = "checklist.room";
            fact = Fact.of("checklist.room.fact", all.size(), need.fullMinutes(), has);
        }
        return new ChecklistItem("room", 12, level, title, fact, "clock-exclamation", fix);
    }
}
