package callboard.staff;

import callboard.account.AccountService;
import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.rules.Asker;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;

/** What one person may do at the school; without any role he is no staff of it any more. */
@SchoolDoor(Role.ADMIN)
@Controller
@Path("/schools/{code}/desk/staff/{person}/roles")
@RequestScoped
public class StaffRolesController {

    private final DeskSchool desk;
    private final StaffList staff;
    private final AccountService accounts;
    private final Trail trail;
    private final Asker asker;
    private final Flash flash;
    private final Models models;

    @Inject
    StaffRolesController(
            DeskSchool desk,
            StaffList staff,
            AccountService accounts,
            Trail trail,
            Asker asker,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.staff = staff;
        this.accounts = accounts;
        this.trail = trail;
        this.asker = asker;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@PathParam("person") String ref) {
        models.put("person", NotFound.unless(staff.ofSchool(desk.id(), ref)));
        models.put("roles", StaffForm.offered(false));
        models.put("base", desk.href("staff"));
        return "staff/roles";
    }

    @POST
    @Transactional
    public Response update(@PathParam("person") String ref, @FormParam("roles") List<String> names) {
        StaffList.Line person = NotFound.unless(staff.ofSchool(desk.id(), ref));
        List<Role> chosen = StaffForm.chosen(names, StaffForm.offered(false));
        if (person.account().id() == asker.me().account() && !chosen.contains(Role.ADMIN)) {
            flash.bad("staff.own-admin");
            return Redirect.to(desk.href("staff/" + ref + "/roles"));
        }
        accounts.keepOnly(person.account(), chosen, desk.id());
        accounts.grant(person.account(), chosen, OptionalLong.of(desk.id()));
        trail.record(Act.of("staff.act.roles", ref)
                .named(person.account().name())
                .inSchool(desk.id())
                .withChanged("staff.roles", String.join(", ", person.roleNames()), String.join(", ", words(chosen))));
        flash.ok("staff.roles.saved", person.account().name());
        return Redirect.to(desk.href("staff"));
    }

    private static List<String> words(List<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }
}
