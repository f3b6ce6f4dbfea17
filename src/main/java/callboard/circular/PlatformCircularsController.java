package callboard.circular;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.school.School;
import callboard.school.Schools;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Ui;
import callboard.web.Wrong;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** The platform's circulars to schools and their candidates. */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/notices")
@RequestScoped
public class PlatformCircularsController {

    /** More than there will be. */
    private static final int MOST = 2_000;

    private final Schools schools;
    private final Circulars circulars;
    private final CircularDesk desk;
    private final CircularService service;
    private final Forms forms;
    private final Flash flash;
    private final Ui ui;
    private final Models models;

    @Inject
    PlatformCircularsController(
            Schools schools,
            Circulars circulars,
            CircularDesk desk,
            CircularService service,
            Forms forms,
            Flash flash,
            Ui ui,
            Models models) {
        this.schools = schools;
        this.circulars = circulars;
        this.desk = desk;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.ui = ui;
        this.models = models;
    }

    @GET
    public String list() {
        return desk.list(office());
    }

    /** Once a school is chosen, its exams can be. */
    @GET
    @Path("/new")
    public String blank(@Context UriInfo address) {
        CircularForm fields = desk.fields(office(), SchoolCircularsController.asked(address), service);
        return page(schools.byCode(fields.school), forms.show(fields));
    }

    /** Its preview; or the page again where only a school was chosen, with all that was typed. */
    @POST
    public Response create(@BeanParam CircularForm fields) {
        Optional<School> school = schools.byCode(fields.school.strip());
        if (!fields.choose.isEmpty()) {
            fields.reachExams();
            return Response.ok(page(school, forms.show(fields))).build();
        }
        Form form = forms.check(fields);
        fields.checkEnglish(form);
        Optional<Audience> audience = List.of(Audience.values()).stream()
                .filter(one -> one.name().equals(fields.audience))
                .findFirst();
        if (audience.isEmpty()) {
            form.reject("audience", "circular.audience.missing");
        } else if (audience.get() != Audience.ADMINS && school.isEmpty()) {
            form.reject("school", "circular.school.missing");
        } else if (audience.get() == Audience.CANDIDATES && !desk.has(school.orElseThrow(), fields.exam)) {
            form.reject("exam", "circular.exam.other");
        }
        if (form.hasErrors()) {
            return Wrong.form(page(school, form));
        }
        return desk.draw(office(), fields, chosen(audience.orElseThrow(), school, fields), service);
    }

    @GET
    @Path("/{circular}")
    public String show(@PathParam("circular") String ref, @QueryParam("after") @DefaultValue("0") long after) {
        return desk.show(office(), desk.find(office(), ref), after, forms.empty());
    }

    @POST
    @Path("/{circular}/removal")
    public Response remove(@PathParam("circular") String ref) {
        service.discard(desk.find(office(), ref));
        flash.ok("circular.discarded");
        return Redirect.to(office().base());
    }

    @POST
    @Path("/{circular}/confirmation")
    public Response confirm(@PathParam("circular") String ref, @BeanParam ConfirmationForm fields) {
        return desk.confirm(office(), ref, fields, service);
    }

    private String page(Optional<School> school, Form form) {
        models.put("schools", schools.all("%", Limit.of(MOST)));
        return desk.blank(office(), school, form);
    }

    private CircularDesk.Chosen chosen(Audience audience, Optional<School> school, CircularForm fields) {
        return switch (audience) {
            case ADMINS -> new CircularDesk.Chosen(ui.text("circular.to.ADMINS", List.of()), circulars.staff(0));
            case STAFF ->
                new CircularDesk.Chosen(
                        school.orElseThrow().name() + " " + ui.text("circular.all-staff", List.of()),
                        circulars.staff(school.orElseThrow().id()));
            case CANDIDATES -> desk.candidates(school.orElseThrow(), fields);
        };
    }

    private Office office() {
        return new Office(0, "/platform/notices", true);
    }
}
