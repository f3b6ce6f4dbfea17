package callboard.booking;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.slot.DeskSlot;
import callboard.slot.Slot;
import callboard.slot.SlotPolicy;
import callboard.slot.Slots;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Ui;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Cancels a session with people in it: where they go, and why. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/slots/{slot}/relocation")
@RequestScoped
public class RelocationController {

    private final DeskSchool school;
    private final DeskSlot desk;
    private final Slots slots;
    private final Relocation relocation;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;
    private final Ui ui;
    private final Models models;

    @Inject
    RelocationController(
            DeskSchool school,
            DeskSlot desk,
            Slots slots,
            Relocation relocation,
            Forms forms,
            Flash flash,
            Clock clock,
            Ui ui,
            Models models) {
        this.school = school;
        this.desk = desk;
        this.slots = slots;
        this.relocation = relocation;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
        this.ui = ui;
        this.models = models;
    }

    /** Where its people go, and why. */
    public static class Choice {

        /** Ref of a session, empty for booking again. */
        @FormParam("target")
        @DefaultValue("")
        String target = "";

        @FormParam("reason")
        @DefaultValue("")
        @NotBlank(message = "booking.relocation.reason-missing")
        @Size(max = 400, message = "booking.relocation.reason-long")
        String reason = "";
    }

    /** A session to move to. */
    public record Option(String value, String text) {}

    @GET
    public String show(@PathParam("exam") String ref, @PathParam("slot") String slotRef) {
        Exam exam = desk.exam(ref);
        return page(exam, desk.find(exam, slotRef), forms.show(new Choice()));
    }

    @POST
    public Response cancel(@PathParam("exam") String ref, @PathParam("slot") String slotRef, @BeanParam Choice fields) {
        Exam exam = desk.exam(ref);
        Slot slot = desk.find(exam, slotRef);
        Form form = forms.check(fields);
        Optional<Slot> target = targets(exam, slot).stream()
                .filter(one -> one.ref().equals(fields.target))
                .findFirst();
        if (!fields.target.isEmpty() && target.isEmpty()) {
            form.reject("target", "booking.gone");
        }
        if (form.hasErrors()) {
            return Wrong.form(page(exam, slot, form));
        }
        Relocation.Moved moved = relocation.cancel(exam, slot, target, fields.reason.strip());
        flash.ok("booking.relocation.done", moved.seated(), moved.asked());
        return Redirect.to(desk.href(exam));
    }

    private String page(Exam exam, Slot slot, Form form) {
        Verdict may = school.mayPrepare().and(SlotPolicy.mayRelocate(slot, clock.now()));
        models.put("form", form);
        models.put("may", may);
        models.put("targets", targets(exam, slot).stream().map(this::option).toList());
        return "booking/relocation";
    }

    private List<Slot> targets(Exam exam, Slot from) {
        return slots.ofExam(exam.schoolId(), exam.id()).stream()
                .filter(slot -> slot.id() != from.id() && slot.free() > 0)
                .filter(slot -> SlotPolicy.mayRelocate(slot, clock.now()).isAllowed())
                .toList();
    }

    private Option option(Slot slot) {
        return new Option(
                slot.ref(),
                ui.text(
                        "booking.relocation.option",
                        List.of(ui.dateTime(slot.opensAt()), ui.dateTime(slot.closesAt()), slot.free())));
    }
}
