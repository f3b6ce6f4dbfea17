package callboard.slot;

import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.school.DeskSchool;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;

/** The session that a desk page is about, and what every such page shows of it. */
@RequestScoped
public class DeskSlot {

    private final DeskSchool desk;
    private final DeskExam deskExam;
    private final Slots slots;
    private final Models models;

    @Inject
    DeskSlot(DeskSchool desk, DeskExam deskExam, Slots slots, Models models) {
        this.desk = desk;
        this.deskExam = deskExam;
        this.slots = slots;
        this.models = models;
    }

    /** The exam whose sessions these are; its pages get {@code mayPlan} and {@code slotsHome}. */
    public Exam exam(String ref) {
        Exam exam = deskExam.find(ref);
        models.put("mayPlan", desk.mayPrepare());
        models.put("slotsHome", href(exam));
        return exam;
    }

    /** The session of this name, or 404. */
    public Slot find(Exam exam, String ref) {
        Slot slot = NotFound.unless(slots.byRef(exam.schoolId(), exam.id(), ref));
        models.put("slot", slot);
        models.put("mayRemove", desk.mayPrepare().and(SlotPolicy.mayRemove(slot)));
        return slot;
    }

    /** The address of the exam's sessions. */
    public String href(Exam exam) {
        return deskExam.href(exam, "slots");
    }
}
