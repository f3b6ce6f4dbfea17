package callboard.staff;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.config.Clock;
import callboard.login.InvitationService;
import callboard.login.Invitations;
import callboard.school.DeskSchool;
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
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;

/** The people of a school and the invitations that are open. */
@SchoolDoor(Role.ADMIN)
@Controller
@Path("/schools/{code}/desk/staff")
@RequestScoped
public class StaffController {

    private final DeskSchool desk;
    private final StaffList staff;
    private final Invitations open;
    private final InvitationService invitations;
    private final Clock clock;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    StaffController(
            DeskSchool desk,
            StaffList staff,
            Invitations open,
            InvitationService invitations,
            Clock clock,
            Forms forms,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.staff = staff;
        this.open = open;
        this.invitations = invitations;
        this.clock = clock;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String list() {
        models.put("people", staff.ofSchool(desk.id()));
        models.put("invitations", open.open(desk.id(), clock.now()));
        models.put("base", desk.href("staff"));
        return "staff/list";
    }

    @GET
    @Path("/new")
    public String blank() {
        return page(forms.empty());
    }

    @POST
    public Response create(@BeanParam StaffForm fields) {
        Form form = forms.check(fields);
        fields.check(form, StaffForm.offered(false));
        if (form.hasErrors()) {
            page(form);
            return Wrong.form("staff/new");
        }
        invitations.invite(new InvitationService.Invited(
                fields.name.strip(),
                fields.email,
                StaffForm.chosen(fields.roles, StaffForm.offered(false)),
                OptionalLong.of(desk.id()),
                desk.school().name()));
        flash.ok("staff.invited", fields.name.strip());
        return Redirect.to(desk.href("staff"));
    }

    private String page(Form form) {
        models.put("form", form);
        models.put("roles", StaffForm.offered(false));
        models.put("base", desk.href("staff"));
        return "staff/new";
    }
}
