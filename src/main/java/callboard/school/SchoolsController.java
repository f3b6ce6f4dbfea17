package callboard.school;

import callboard.web.Public;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;

/** The schools a candidate may choose from. */
@Public("a candidate looks for his school before he registers")
@Controller
@Path("/schools")
@RequestScoped
public class SchoolsController {

    private final Schools schools;
    private final Models models;

    @Inject
    SchoolsController(Schools schools, Models models) {
        this.schools = schools;
        this.models = models;
    }

    @GET
    public String list(@QueryParam("q") @DefaultValue("") String query) {
        models.put("query", query);
        models.put("schools", schools.open("%" + query.strip().toLowerCase(Locale.ROOT) + "%"));
        return "school/list";
    }
}
