package callboard.slot;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** One session as the officer makes it: added, changed, removed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/slots")
@RequestScoped
public class SlotController {

    private final DeskSlot desk;
    private final SlotService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    SlotController(DeskSlot desk, SlotService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(@PathParam("exam") String ref) {
        Exam exam = desk.exam(ref);
        return page(forms.show(new SlotForm()), desk.href(exam));
    }

    @POST
    public Response create(@PathParam("exam") String ref, @BeanParam SlotForm fields) {
        Exam exam = desk.exam(ref);
        Form form = forms.check(fields);
        Optional<SlotTimes> times = fields.times(form, exam);
        int seats = fields.seats(form);
        if (form.hasErrors()) {
            return Wrong.form(page(form, desk.href(exam)));
        }
        service.add(exam, times.orElseThrow(), seats);
        flash.ok("slot.saved");
        return Redirect.to(desk.href(exam));
    }

    @GET
    @Path("/{slot}/edit")
    public String edit(@PathParam("exam") String ref, @PathParam("slot") String slotRef) {
        Exam exam = desk.exam(ref);
        Slot slot = desk.find(exam, slotRef);
        return page(forms.show(SlotForm.of(slot)), desk.href(exam) + "/" + slotRef);
    }

    @POST
    @Path("/{slot}")
    public Response update(
            @PathParam("exam") String ref, @PathParam("slot") String slotRef, @BeanParam SlotForm fields) {
        Exam exam = desk.exam(ref);
        Slot slot = desk.find(exam, slotRef);
        Form form = checked(slot, fields);
        Optional<SlotTimes> times = fields.times(form, exam);
        int seats = fields.seats(form);
        if (!form.hasErrors()) {
            Verdict done = service.change(exam, slot, times.orElseThrow(), seats);
            if (done.isRefused()) {
                String field = done.reasonKey().equals("slot.below-booked") ? "capacity" : "opensAt";
                form.reject(field, done.reasonKey(), done.args().toArray());
            }
        }
        if (form.hasErrors()) {
            return Wrong.form(page(form, desk.href(exam) + "/" + slotRef));
        }
        flash.ok("slot.saved");
        return Redirect.to(desk.href(exam));
    }

    @POST
    @Path("/{slot}/removal")
    public Response remove(@PathParam("exam") String ref, @PathParam("slot") String slotRef) {
        Exam exam = desk.exam(ref);
        service.remove(exam, desk.find(exam, slotRef));
        flash.ok("slot.removed");
        return Redirect.to(desk.href(exam));
    }

    /** A form filled before a colleague saved is shown again once, with what was typed; sent again it stands. */
    private Form checked(Slot slot, SlotForm fields) {
        String now = String.valueOf(slot.version());
        boolean stale = !fields.version.equals(now);
        fields.version = now;
        Form form = forms.check(fields);
        if (stale) {
            form.reject("opensAt", "slot.changed-meanwhile");
        }
        return form;
    }

    private String page(Form form, String target) {
        models.put("form", form);
        models.put("target", target);
        return "slot/edit";
    }
}
