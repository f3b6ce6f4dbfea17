package callboard.booking;

import callboard.account.CandidateDoor;
import callboard.candidate.MyEntries;
import callboard.candidate.MyEntry;
import callboard.config.Clock;
import callboard.rules.Verdict;
import callboard.slot.Slot;
import callboard.slot.Slots;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 预约场次: a candidate chooses his session, changes it, gives it back. */
@CandidateDoor
@Controller
@Path("/entries/{entry}/booking")
@RequestScoped
public class BookingController {

    private final MyEntries mine;
    private final Slots slots;
    private final BookingService service;
    private final Forms forms;
    private final Flash flash;
    private final Clock clock;
    private final Models models;

    @Inject
    BookingController(
            MyEntries mine, Slots slots, BookingService service, Forms forms, Flash flash, Clock clock, Models models) {
        this.mine = mine;
        this.slots = slots;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.clock = clock;
        this.models = models;
    }

    @GET
    public String show(@PathParam("entry") String ref, @QueryParam("day") @DefaultValue("") String day) {
        return page(mine.find(ref), forms.empty(), day);
    }

    @POST
    public Response book(
            @PathParam("entry") String ref,
            @FormParam("slot") @DefaultValue("") String slotRef,
            @FormParam("day") @DefaultValue("") String day) {
        MyEntry entry = mine.find(ref);
        Optional<Slot> slot = slots.byRef(entry.exam().schoolId(), entry.exam().id(), slotRef);
        Verdict done = slot.map(wanted -> service.book(entry.entry(), wanted))
                .orElse(Verdict.refused(slotRef.isEmpty() ? "booking.choose" : "booking.gone"));
        return answer(entry, done, day, "booking.booked");
    }

    @POST
    @Path("/return")
    public Response giveBack(@PathParam("entry") String ref) {
        MyEntry entry = mine.find(ref);
        return answer(entry, service.giveBack(entry.entry()), "", "booking.given-back");
    }

    private Response answer(MyEntry entry, Verdict done, String day, String text) {
        if (done.isRefused()) {
            Form form = forms.empty();
            form.reject("slot", done.reasonKey(), done.args().toArray());
            return Wrong.form(page(mine.find(entry.entry().ref()), form, day));
        }
        flash.ok(text);
        return Redirect.to(entry.href() + "/booking");
    }

    private String page(MyEntry entry, Form form, String day) {
        List<Slot> all = slots.ofExam(entry.exam().schoolId(), entry.exam().id());
        models.put("mine", entry);
        models.put("form", form);
        models.put("page", BookingPage.of(entry.standing(), all, day(day), clock.now()));
        models.put("now", clock.now());
        return "booking/choose";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
