package callboard.booking;

import callboard.checklist.ChecklistItem;
import callboard.checklist.ChecklistItem.Fact;
import callboard.checklist.ChecklistItem.Fix;
import callboard.checklist.ChecklistItem.Level;
import callboard.checklist.RoomNeed;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.major.Direction;
import callboard.roster.Applicants;
import callboard.slot.Slot;
import callboard.slot.SlotPolicy;
import callboard.slot.Slots;
import callboard.subject.Subject;
import callboard.subject.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The points about sessions, for an exam whose candidates book one. */
@RequestScoped
public class SlotItems implements ChecklistItem.Source {

    /** What a point is about, with its place among the others. */
    private enum About {
        SLOTS(13),
        INSIDE(14),
        LENGTH(15),
        SEATS(51);

        private final int order;

        About(int order) {
            this.order = order;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Slots slots;
    private final Subjects subjects;
    private final Applicants applicants;
    private final DeskExam deskExam;

    @Inject
    SlotItems(Slots slots, Subjects subjects, Applicants applicants, DeskExam deskExam) {
        this.slots = slots;
        this.subjects = subjects;
        this.applicants = applicants;
        this.deskExam = deskExam;
    }

    @Override
    public List<ChecklistItem> items(Exam exam, Instant now) {
        if (!exam.terms().booking()) {
            return List.of();
        }
        List<Slot> all = slots.ofExam(exam.schoolId(), exam.id());
        if (all.isEmpty()) {
            return List.of(item(exam, About.SLOTS, Level.RED, Fact.of("booking.item.slots.none.fact")));
        }
        return List.of(count(exam, all), inside(exam, all), length(exam, all), seats(exam, all));
    }

    private ChecklistItem count(Exam exam, List<Slot> all) {
        return item(exam, About.SLOTS, Level.GREEN, Fact.of("booking.item.slots.fact", all.size(), seats(all)));
    }

    private ChecklistItem inside(Exam exam, List<Slot> all) {
        long outside = all.stream()
                .filter(slot -> !SlotPolicy.isInside(exam, slot.times()))
                .count();
        return outside == 0
                ? item(exam, About.INSIDE, Level.GREEN, Fact.of("booking.item.inside.fact"))
                : item(exam, About.INSIDE, Level.RED, Fact.of("booking.item.inside.wrong.fact", outside, all.size()));
    }

    /** What cannot hold every subject once is a contradiction; what is shorter than the limit, or holds not every take, is worth a look. */
    private ChecklistItem length(Exam exam, List<Slot> all) {
        Duration shortest = all.stream()
                .map(slot -> slot.times().length())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Optional<Duration> limit = exam.terms().limit();
        Duration room = limit.filter(one -> one.compareTo(shortest) < 0).orElse(shortest);
        List<Subject> tested = subjects.ofExam(exam.schoolId(), exam.id());
        RoomNeed need = RoomNeed.of(tested);
        String has = String.valueOf(shortest.toMinutes());
        if (need.level(room) == Level.RED) {
            return item(
                    exam, About.LENGTH, Level.RED, Fact.of("booking.item.length.short.fact", has, need.onceMinutes()));
        } else if (limit.filter(one -> one.compareTo(shortest) > 0).isPresent()) {
            String most = String.valueOf(limit.orElseThrow().toMinutes());
            return item(exam, About.LENGTH, Level.AMBER, Fact.of("booking.item.length.limit.fact", has, most));
        } else if (need.level(room) == Level.AMBER) {
            return item(
                    exam,
                    About.LENGTH,
                    Level.AMBER,
                    Fact.of("booking.item.length.takes.fact", has, need.fullMinutes()));
        } else {
            return item(exam, About.LENGTH, Level.GREEN, Fact.of("booking.item.length.fact", has));
        }
    }

    private ChecklistItem seats(Exam exam, List<Slot> all) {
        long registered = applicants.countOf(
                exam.schoolId(), exam.major().id(), exam.direction().map(Direction::id));
        long seats = seats(all);
        return seats >= registered
                ? item(exam, About.SEATS, Level.GREEN, Fact.of("booking.item.seats.fact", registered, seats))
                : item(
                        exam,
                        About.SEATS,
                        Level.AMBER,
                        Fact.of("booking.item.seats.few.fact", registered, seats, registered - seats));
    }

    private static long seats(List<Slot> all) {
        return all.stream().mapToLong(Slot::capacity).sum();
    }

    private ChecklistItem item(Exam exam, About about, Level level, Fact fact) {
        String title = "booking.item." + about.word() + (level == Level.GREEN ? "" : ".wrong");
        Fix fix = new Fix("booking.item.fix", deskExam.href(exam, "slots"));
        return new ChecklistItem("slots-" + about.word(), about.order, level, title, fact, "armchair", fix);
    }
}
