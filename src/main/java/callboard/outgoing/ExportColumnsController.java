package callboard.outgoing;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.export.ExportColumn;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Adds, removes and moves columns where no script does it; nothing is kept but the address. */
@SchoolDoor({Role.OFFICER, Role.ADMIN, Role.EXPORTER})
@Controller
@Path("/schools/{code}/desk/exports/columns")
@RequestScoped
public class ExportColumnsController {

    private static final String SAVE = "save";

    private final ExportDesk desk;

    @Inject
    ExportColumnsController(ExportDesk desk) {
        this.desk = desk;
    }

    @POST
    public Response move(
            @PathParam("code") String code,
            @BeanParam ExportChoice choice,
            @FormParam("move") @DefaultValue("") String move) {
        ExportDesk.Picked picked = desk.pick(desk.school(code), choice);
        String home = ExportDesk.home(code);
        if (move.equals(SAVE)) {
            return Redirect.to(choice.href(home + "/sets/new", picked.ids()));
        }
        List<String> all = picked.all().stream().map(ExportColumn::id).toList();
        return Redirect.to(choice.href(home, ExportChoice.moved(picked.ids(), move, all)));
    }
}
