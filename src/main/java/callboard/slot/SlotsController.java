package callboard.slot;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** The sessions of an exam with their seats. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/exams/{exam}/slots")
@RequestScoped
public class SlotsController {

    private final DeskSlot desk;
    private final Slots slots;
    private final Models models;

    @Inject
    SlotsController(DeskSlot desk, Slots slots, Models models) {
        this.desk = desk;
        this.slots = slots;
        this.models = models;
    }

    @GET
    public String list(@PathParam("exam") String ref) {
        Exam exam = desk.exam(ref);
        List<Slot> all = slots.ofExam(exam.schoolId(), exam.id());
        models.put("lines", all.stream().map(slot -> Line.of(exam, slot)).toList());
        models.put("seats", all.stream().mapToInt(Slot::capacity).sum());
        models.put("taken", all.stream().mapToInt(Slot::booked).sum());
        return "slot/list";
    }

    /** A session and whether it lies in the exam's window. */
    public record Line(Slot slot, boolean inside) {

        static Line of(Exam exam, Slot slot) {
            return new Line(slot, SlotPolicy.isInside(exam, slot.times()));
        }
    }
}
