package callboard.pool;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The pools of a prompted subject; formal prompts are for officers and auditors alone. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/prompts")
@RequestScoped
public class PoolController {

    private final DeskPool desk;
    private final PoolList list;

    @Inject
    PoolController(DeskPool desk, PoolList list) {
        this.desk = desk;
        this.list = list;
    }

    @GET
    public String list(
            @PathParam("exam") String examRef, @PathParam("subject") String subjectRef, @BeanParam PoolQuery query) {
        list.show(desk.find(examRef, subjectRef), query);
        return "pool/list";
    }
}
