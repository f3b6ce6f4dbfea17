package callboard.slot;

import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.exam.Exam;
import callboard.exam.ExamNames;
import callboard.rules.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The officer's acts on sessions; each asks its policy again and leaves its row in the audit trail. */
@RequestScoped
public class SlotService {

    private final Slots slots;
    private final ExamNames names;
    private final Event<SlotsChanged> changed;
    private final Event<SlotMoved> moved;
    private final Trail trail;

    @Inject
    SlotService(Slots slots, ExamNames names, Event<SlotsChanged> changed, Event<SlotMoved> moved, Trail trail) {
        this.slots = slots;
        this.names = names;
        this.changed = changed;
        this.moved = moved;
        this.trail = trail;
    }

    /** Adds one; the same times again add nothing, so that a double click is harmless. */
    @Transactional
    public void add(Exam exam, SlotTimes times, int capacity) {
        addAll(exam, List.of(times), capacity);
    }

    /** Adds many at once, leaving out what is there already; returns how many were new. */
    @Transactional
    public int addAll(Exam exam, List<SlotTimes> all, int capacity) {
        List<Slot> known = slots.ofExam(exam.schoolId(), exam.id());
        List<Slot> fresh = all.stream()
                .filter(times -> known.stream().noneMatch(slot -> slot.isAt(times)))
                .map(times -> new Slot(exam, times, capacity))
                .toList();
        tooMany(known.size() + fresh.size()).orRefuse();
        for (Slot slot : fresh) {
            SlotPolicy.mayLie(exam, slot.times()).orRefuse();
            slots.add(slot);
            trail.record(told(act("slot.act.created", exam, slot), Map.of(), slot.told()));
        }
        changed.fire(new SlotsChanged(exam.schoolId(), exam.id()));
        return fresh.size();
    }

    /**
     * Sets everything anew. People in it keep their seats and their time: a wider session is wider for them too.
     *
     * @return refused where somebody would lose something, or a colleague was faster
     */
    @Transactional
    public Verdict change(Exam exam, Slot slot, SlotTimes times, int capacity) {
        SlotPolicy.mayLie(exam, times).orRefuse();
        int done = slots.change(
                slot.schoolId(),
                slot.id(),
                slot.version(),
                times.opensAt(),
                times.closesAt(),
                times.bookFrom().orElse(null),
                times.bookUntil(),
                capacity);
        Slot now = slots.byId(slot.schoolId(), slot.id()).orElseThrow();
        if (done == 0) {
            return SlotPolicy.mayBecome(now, times, capacity).and(Verdict.refused("slot.changed-meanwhile"));
        }
        trail.record(told(act("slot.act.changed", exam, slot), slot.told(), now.told()));
        moved.fire(new SlotMoved(now));
        changed.fire(new SlotsChanged(exam.schoolId(), exam.id()));
        return Verdict.allowed();
    }

    /** Removes one in which nobody has a seat. */
    @Transactional
    public void remove(Exam exam, Slot slot) {
        if (slots.remove(slot.schoolId(), slot.id()) == 0) {
            Slot now = slots.byId(slot.schoolId(), slot.id()).orElse(slot);
            SlotPolicy.mayRemove(now).orRefuse();
        }
        trail.record(told(act("slot.act.removed", exam, slot), slot.told(), Map.of()));
        changed.fire(new SlotsChanged(exam.schoolId(), exam.id()));
    }

    private static Verdict tooMany(int count) {
        return count > SlotPolicy.MOST ? Verdict.refused("slot.too-many", SlotPolicy.MOST) : Verdict.allowed();
    }

    private Act act(String kind, Exam exam, Slot slot) {
        return Act.of(kind, slot.ref()).named(names.of(exam)).inSchool(exam.schoolId());
    }

    private static Act told(Act act, Map<String, String> before, Map<String, String> after) {
        Act told = act;
        for (String field : (after.isEmpty() ? before : after).keySet()) {
            told = told.withChanged(field, before.getOrDefault(field, ""), after.getOrDefault(field, ""));
        }
        return told;
    }
}
