package callboard.school;

import callboard.media.SealedImages;
import callboard.web.NotFound;
import callboard.web.Public;
import jakarta.data.Limit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** The schools a candidate may choose from, and what each tells everybody. */
@Public("a candidate looks for his school before he registers")
@Path("/schools")
@RequestScoped
public class SchoolsController {

    private static final int MOST = 100;

    private final Schools schools;
    private final SchoolPage page;
    private final SealedImages images;
    private final PaperAnswer papers;
    private final Models models;

    @Inject
    SchoolsController(Schools schools, SchoolPage page, SealedImages images, PaperAnswer papers, Models models) {
        this.schools = schools;
        this.page = page;
        this.images = images;
        this.papers = papers;
        this.models = models;
    }

    @GET
    @Controller
    public String list(@QueryParam("q") @DefaultValue("") String query) {
        models.put("query", query.strip());
        models.put("schools", schools.open(Search.pattern(query), Limit.of(MOST)));
        models.put("most", MOST);
        return "school/list";
    }

    @GET
    @Controller
    @Path("/{code}")
    public String show(@PathParam("code") String code) {
        return page.published(NotFound.unless(schools.openByCode(code)));
    }

    /** The published logo; it was drawn anew when it was uploaded. An address that names this very picture may be kept. */
    @GET
    @Path("/{code}/logo")
    public Response logo(@PathParam("code") String code, @QueryParam("v") @DefaultValue("") String version) {
        String key = NotFound.unless(schools.openByCode(code).map(School::logo).filter(logo -> !logo.isEmpty()));
        return Response.ok(images.open(key), "image/jpeg")
                .header("Cache-Control", version.equals(key) ? "public, max-age=604800, immutable" : "no-cache")
                .build();
    }

    /** The published prospectus as a PDF. */
    @GET
    @Path("/{code}/prospectus")
    public Response prospectus(@PathParam("code") String code) throws IOException {
        return papers.of(page.paper(NotFound.unless(schools.openByCode(code))));
    }
}
