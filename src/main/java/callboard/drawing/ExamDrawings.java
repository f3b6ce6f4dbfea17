package callboard.drawing;

import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamTimes;
import callboard.exam.RoomTerms;
import callboard.slot.Slot;
import callboard.slot.SlotTimes;
import callboard.slot.Slots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws exams as they are, and as they would be with what an officer has typed. */
@RequestScoped
public class ExamDrawings implements DeskExam.Drawn {

    private final Slots slots;

    @Inject
    ExamDrawings(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Optional<ExamDrawing> of(Exam exam, Instant now) {
        return of(exam, exam.times(), exam.terms(), now);
    }

    /** The same exam with other times and terms. */
    Optional<ExamDrawing> of(Exam exam, ExamTimes times, RoomTerms terms, Instant now) {
        List<SlotTimes> sessions = terms.booking()
                ? slots.ofExam(exam.schoolId(), exam.id()).stream()
                        .map(Slot::times)
                        .toList()
                : List.of();
        return ExamDrawing.of(new ExamDrawing.Plan(exam.isOpen(), times, terms, sessions), now);
    }
}
