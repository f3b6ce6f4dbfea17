package callboard.brochure;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The page's address as a QR code: a sheet to hang up, and the drawing alone. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Path("/schools/{code}/desk/brochure/poster")
@RequestScoped
public class PosterController {

    private final DeskSchool desk;
    private final PublicAddress address;
    private final Models models;

    @Inject
    PosterController(DeskSchool desk, PublicAddress address, Models models) {
        this.desk = desk;
        this.address = address;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("school", desk.school());
        models.put("home", desk.href("brochure"));
        models.put("address", address.of(desk.school()));
        models.put("drawing", address.drawing(desk.school()));
        return "brochure/poster";
    }

    @GET
    @Path("/code")
    public Response code() {
        return Response.ok(address.drawing(desk.school()).svg(), "image/svg+xml")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + desk.school().code() + ".svg\"")
                .build();
    }
}
