package callboard.staff;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.config.Clock;
import callboard.login.InvitationService;
import callboard.login.Invitations;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;

/** The platform's own people: administrators, reviewers, support (spec §2). */
@PlatformDoor(Role.PLATFORM_ADMIN)
@Controller
@Path("/platform/staff")
@RequestScoped
public class PlatformStaffController {

    private static final String BASE = "/platform/staff";

    private final StaffList staff;
    private final Invitations open;
    private final InvitationService invitations;
    private final Clock clock;
    private final Ui ui;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    PlatformStaffController(
            StaffList staff,
            Invitations open,
            InvitationService invitations,
            Clock clock,
            Ui ui,
            Forms forms,
            Flash flash,
            Models models) {
        this.staff = staff;
        this.open = open;
        this.invitations = invitations;
        this.clock = clock;
        this.ui = ui;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String list() {
        models.put("people", staff.ofPlatform());
        models.put("invitations", open.openOnPlatform(clock.now()));
        models.put("base", BASE);
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
        fields.check(form, StaffForm.offered(true));
        if (form.hasErrors()) {
            page(form);
            return Wrong.form("staff/new");
        }
        invitations.invite(new InvitationService.Invited(
                fields.name.strip(),
                fields.email,
                StaffForm.chosen(fields.roles, StaffForm.offered(true)),
                OptionalLong.empty(),
                ui.text("staff.platform", List.of())));
        flash.ok("staff.invited", fields.name.strip());
        return Redirect.to(BASE);
    }

    private String page(Form form) {
        models.put("form", form);
        models.put("roles", StaffForm.offered(true));
        models.put("base", BASE);
        return "staff/new";
    }
}
