package callboard.correction;

import callboard.account.CandidateDoor;
import callboard.rules.Asker;
import callboard.viewing.Pictures;
import callboard.viewing.Signed;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** One correction of a candidate's certification: its evidence, handing it in, and what came of it. */
@CandidateDoor
@Path("/corrections/{correction}")
@RequestScoped
public class MyCorrectionController {

    private final Corrections corrections;
    private final CorrectionService service;
    private final Drafting drafting;
    private final CorrectionPages pages;
    private final Forms forms;
    private final Asker asker;
    private final Flash flash;

    @Inject
    MyCorrectionController(
            Corrections corrections,
            CorrectionService service,
            Drafting drafting,
            CorrectionPages pages,
            Forms forms,
            Asker asker,
            Flash flash) {
        this.corrections = corrections;
        this.service = service;
        this.drafting = drafting;
        this.pages = pages;
        this.forms = forms;
        this.asker = asker;
        this.flash = flash;
    }

    /** Also one that a reviewer opened, once it is handed in. */
    @GET
    @Controller
    public String show(@PathParam("correction") String ref) {
        Correction correction = NotFound.unless(corrections.about(asker.me().account(), ref));
        return pages.own(correction, forms.empty());
    }

    @POST
    @Controller
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@PathParam("correction") String ref, FormDataMultiPart parts) throws IOException {
        Correction correction = find(ref);
        Form form = drafting.keep(correction, parts);
        return form.hasErrors() ? Wrong.form(pages.own(correction, form)) : Redirect.to("/corrections/" + ref);
    }

    @Signed
    @GET
    @Path("/evidence/{at}")
    public Response image(@PathParam("correction") String ref, @PathParam("at") int at) {
        return Pictures.answer(service.image(find(ref), at));
    }

    @POST
    @Controller
    @Path("/submission")
    public Response submit(@PathParam("correction") String ref) {
        service.submit(find(ref));
        flash.ok("correction.submitted");
        return Redirect.to("/corrections/" + ref);
    }

    private Correction find(String ref) {
        return NotFound.unless(corrections.of(asker.me().account(), ref));
    }
}
