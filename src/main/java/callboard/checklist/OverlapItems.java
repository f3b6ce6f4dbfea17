package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.exam.Exams;
import callboard.major.Direction;
import callboard.roster.Applicants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The point about people who are registered for several exams at the same time. Windows of days overlap all the time and do no
 * harm; what is worth a look is when nobody can be in both rooms.
 */
@RequestScoped
public class OverlapItems implements ChecklistItem.Source {

    private static final int ORDER = 52;

    private final Exams exams;
    private final Applicants applicants;
    private final DeskExam deskExam;
    private final ExamNames names;

    /** By season; asked once, however many of its exams the request looks at. */
    private final Map<Long, List<Exam>> seasons = new HashMap<>();

    @Inject
    OverlapItems(Exams exams, Applicants applicants, DeskExam deskExam, ExamNames names) {
        this.exams = exams;
        this.applicants = applicants;
        this.deskExam = deskExam;
        this.names = names;
    }

    /** Another exam at the same time, with those who are registered for both. */
    private record Meeting(Exam other, long people, boolean fits) {}

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        return Stay.of(exam).map(stay -> List.of(item(exam, stay))).orElse(List.of());
    }

    private ChecklistItem item(Exam exam, Stay stay) {
        List<Meeting> all = meetings(exam, stay);
        List<Meeting> clashes = all.stream().filter(one -> !one.fits()).toList();
        if (!clashes.isEmpty()) {
            Meeting first = clashes.get(0);
            Fact fact =
                    Fact.of("checklist.overlap.clash.fact", first.people(), names.of(first.other()), clashes.size());
            return item(Level.AMBER, "checklist.overlap.clash", fact, first.other());
        } else if (!all.isEmpty()) {
            Meeting first = all.get(0);
            Fact fact = Fact.of("checklist.overlap.fits.fact", first.people(), names.of(first.other()), all.size());
            return item(Level.GREEN, "checklist.overlap", fact, first.other());
        } else {
            return item(Level.GREEN, "checklist.overlap", Fact.of("checklist.overlap.fact"), exam);
        }
    }

    /** Those that share people, most people first. */
    private List<Meeting> meetings(Exam exam, Stay stay) {
        List<Exam> others = ofSeason(exam).stream()
                .filter(other -> other.id() != exam.id())
                .filter(other -> Stay.of(other).filter(stay::overlaps).isPresent())
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<Applicants.Shared> shared = applicants.shared(
                exam.schoolId(),
                exam.season().id(),
                exam.major().id(),
                exam.direction().map(Direction::id).orElse(0L));
        return others.stream()
                .map(other -> meeting(stay, other, shared))
                .filter(meeting -> meeting.people() > 0)
                .sorted(Comparator.comparingLong(Meeting::people)
                        .reversed()
                        .thenComparing(meeting -> meeting.other().id()))
                .toList();
    }

    private List<Exam> ofSeason(Exam exam) {
        return seasons.computeIfAbsent(exam.season().id(), id -> exams.ofSeason(exam.schoolId(), id));
    }

    private static Meeting meeting(Stay stay, Exam other, List<Applicants.Shared> shared) {
        Optional<Long> direction = other.direction().map(Direction::id);
        long people = shared.stream()
                .filter(one -> one.majorId() == other.major().id())
                .filter(one -> direction.map(id -> id == one.directionId()).orElse(true))
                .mapToLong(Applicants.Shared::people)
                .sum();
        return new Meeting(
                other, people, Stay.of(other).filter(stay::leavesTimeFor).isPresent());
    }

    private ChecklistItem item(Level level, String title, Fact fact, Exam which) {
        Fix fix = new Fix("checklist.fix.overlap", deskExam.href(which, "edit") + "#f-opensAt");
        return new ChecklistItem("overlap", ORDER, level, title, fact, "users", fix);
    }
}
