package callboard.slot;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.Exam;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Many sessions at once: described, looked at, made. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/slots/series")
@RequestScoped
public class SlotSeriesController {

    private final DeskSlot desk;
    private final Slots slots;
    private final SlotService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    SlotSeriesController(DeskSlot desk, Slots slots, SlotService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.slots = slots;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String blank(@PathParam("exam") String ref) {
        Exam exam = desk.exam(ref);
        return page(forms.show(SeriesForm.of(exam)), List.of(), 0);
    }

    /** What would be made; it is a POST because of the length of what is typed, and changes nothing. */
    @POST
    @Path("/preview")
    public Response preview(@PathParam("exam") String ref, @BeanParam SeriesForm fields) {
        Exam exam = desk.exam(ref);
        Form form = forms.check(fields);
        List<SlotTimes> all = fields.slots(form);
        int seats = fields.seats(form);
        if (form.hasErrors()) {
            return Wrong.form(page(form, List.of(), 0));
        }
        return Response.ok(page(form, lines(exam, all), seats)).build();
    }

    @POST
    public Response create(@PathParam("exam") String ref, @BeanParam SeriesForm fields) {
        Exam exam = desk.exam(ref);
        Form form = forms.check(fields);
        List<SlotTimes> all = fields.slots(form);
        int seats = fields.seats(form);
        if (!form.hasErrors()
                && all.stream().anyMatch(one -> SlotPolicy.mayLie(exam, one).isRefused())) {
            form.reject("firstDay", "slot.outside");
        }
        if (form.hasErrors()) {
            return Wrong.form(page(form, List.of(), 0));
        }
        int made = service.addAll(exam, all, seats);
        flash.ok("slot.series.made", made);
        return Redirect.to(desk.href(exam));
    }

    private List<Line> lines(Exam exam, List<SlotTimes> all) {
        Set<List<Object>> known = new HashSet<>();
        slots.ofExam(exam.schoolId(), exam.id()).forEach(slot -> known.add(List.of(slot.opensAt(), slot.closesAt())));
        return all.stream()
                .map(times -> new Line(
                        times,
                        known.contains(List.<Object>of(times.opensAt(), times.closesAt())),
                        SlotPolicy.isInside(exam, times)))
                .toList();
    }

    /** One session of the preview. */
    public record Line(SlotTimes times, boolean known, boolean inside) {}

    private String page(Form form, List<Line> lines, int seats) {
        long fresh = lines.stream().filter(line -> !line.known()).count();
        models.put("form", form);
        models.put("lines", lines);
        models.put("fresh", fresh);
        models.put("seats", fresh * seats);
        models.put("outside", lines.stream().filter(line -> !line.inside()).count());
        return "slot/series";
    }
}
