package callboard.checklist;

import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.face.FacePolicy;
import callboard.review.CaseKind;
import callboard.review.Pace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The point about face verification: whether the desk can decide in time what everybody needs before the room (R-17a). Of a window
 * that has begun the point about the window speaks.
 */
@RequestScoped
public class FaceItems implements ChecklistItem.Source {

    private final Pace pace;
    private final DeskExam deskExam;

    /** Known once an exam asked; the desk's pace is the same for all of the request's. */
    private Optional<Duration> usual = Optional.empty();

    @Inject
    FaceItems(Pace pace, DeskExam deskExam) {
        this.pace = pace;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        Optional<Instant> opens = exam.times().opensAt().filter(at -> at.isAfter(now));
        boolean asked = exam.terms().facePolicy() == FacePolicy.BEFORE;
        return asked && opens.isPresent() ? List.of(item(exam, Duration.between(now, opens.get()))) : List.of();
    }

    private ChecklistItem item(Exam exam, Duration left) {
        Duration takes = usual();
        boolean late = takes.compareTo(left) > 0;
        return new ChecklistItem(
                "face",
                17,
                late ? Level.AMBER : Level.GREEN,
                late ? "checklist.face.late" : "checklist.face",
                Fact.of(late ? "checklist.face.late.fact" : "checklist.face.fact", hours(takes)),
                "face-id",
                new Fix("checklist.fix.face", deskExam.href(exam, "edit") + "#f-facePolicy"));
    }

    private Duration usual() {
        usual = usual.or(() -> Optional.of(pace.usual(CaseKind.FACE)));
        return usual.orElseThrow();
    }

    /** Rounded up: nobody is told less than it takes. */
    private static long hours(Duration duration) {
        return duration.plusMinutes(59).toHours();
    }
}
