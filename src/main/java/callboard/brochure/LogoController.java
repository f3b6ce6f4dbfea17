package callboard.brochure;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.media.PhotoRefused;
import callboard.media.SealedImages;
import callboard.media.Uploaded;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The logo of the draft. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Path("/schools/{code}/desk/brochure/logo")
@RequestScoped
public class LogoController {

    private final DeskSchool desk;
    private final BrochurePage page;
    private final BrochureService service;
    private final SealedImages images;
    private final Forms forms;
    private final Flash flash;

    @Inject
    LogoController(
            DeskSchool desk,
            BrochurePage page,
            BrochureService service,
            SealedImages images,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.page = page;
        this.service = service;
        this.images = images;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public Response show() {
        String key = NotFound.unless(page.brochure().map(Brochure::logo).filter(logo -> !logo.isEmpty()));
        return Response.ok(images.open(key), "image/jpeg").build();
    }

    @POST
    @Controller
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response update(FormDataMultiPart parts) throws IOException {
        try {
            service.mark(desk.school(), Uploaded.bytes(parts, "logo"));
            flash.ok("brochure.saved");
            return Redirect.to(desk.href("brochure"));
        } catch (PhotoRefused refused) {
            Form logo = forms.empty();
            logo.reject("logo", refused.key());
            return Wrong.form(page.edit(forms.show(page.fields()), new BrochurePage.Files(logo, forms.empty())));
        }
    }
}
