package callboard.staff;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.login.InvitationService;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The platform's own people: administrators, reviewers, support (spec §2). */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/staff")
@RequestScoped
public class PlatformStaffController {

    private final Workplaces places;
    private final StaffDesk desk;
    private final StaffService service;
    private final InvitationService invitations;
    private final Forms forms;
    private final Flash flash;

    @Inject
    PlatformStaffController(
            Workplaces places,
            StaffDesk desk,
            StaffService service,
            InvitationService invitations,
            Forms forms,
            Flash flash) {
        this.places = places;
        this.desk = desk;
        this.service = service;
        this.invitations = invitations;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String list() {
        return desk.list(places.platform());
    }

    @GET
    @Path("/new")
    public String blank() {
        return desk.blank(places.platform(), forms.empty());
    }

    /** Sends the link, or answers with it: shown this once, and no address brings it back. */
    @POST
    public Response create(@BeanParam StaffForm fields) {
        Workplace place = places.platform();
        Form form = forms.check(fields);
        fields.check(form, place, service);
        if (form.hasErrors()) {
            return Wrong.form(desk.blank(place, form));
        } else if (fields.by.equals(StaffForm.LINK)) {
            String link = invitations.offer(fields.invited(place));
            return Response.ok(desk.link(place, fields.name.strip(), link)).build();
        } else {
            invitations.invite(fields.invited(place));
            flash.ok("staff.invited", fields.name.strip());
            return Redirect.to(place.base());
        }
    }
}
