package callboard.slot;

import callboard.clones.ExamCopy;
import callboard.clones.Moment;
import callboard.clones.Shift;
import callboard.clones.Twin;
import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sessions come along with their times moved and every seat free; who booked stays behind. */
@RequestScoped
public class SlotCopy implements ExamCopy {

    private final Slots slots;

    @Inject
    SlotCopy(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Goes goes(List<Exam> exams) {
        return new Goes("slot.goes", of(exams).size());
    }

    /** An exam may have hundreds, which all move alike: the first start and the last end tell where they come to lie. */
    @Override
    public List<Moment> moments(List<Exam> exams) {
        Map<Long, List<Slot>> byExam =
                of(exams).stream().collect(Collectors.groupingBy(Slot::examId, TreeMap::new, Collectors.toList()));
        List<Moment> moments = new ArrayList<>();
        for (Exam exam : exams) {
            List<Slot> its = byExam.getOrDefault(exam.id(), List.of());
            its.stream()
                    .map(Slot::opensAt)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> moments.add(new Moment(exam, "slot.first", first)));
            its.stream()
                    .map(Slot::closesAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> moments.add(new Moment(exam, "slot.last", last)));
        }
        return moments;
    }

    @Override
    public void copy(List<Twin> twins, Shift shift) {
        Map<Long, Exam> copies = Twin.copies(twins);
        for (Slot slot : of(Twin.originals(twins))) {
            Exam copy = Objects.requireNonNull(copies.get(slot.examId()));
            slots.add(new Slot(copy, slot.times().moved(shift), slot.capacity()));
        }
    }

    private List<Slot> of(List<Exam> exams) {
        return exams.isEmpty()
                ? List.of()
                : slots.ofExams(
                        exams.get(0).schoolId(), exams.stream().map(Exam::id).toList());
    }
}
