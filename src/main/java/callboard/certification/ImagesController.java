package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.CertificationService;
import callboard.identity.ImageSide;
import callboard.identity.Step;
import callboard.media.PhotoRefused;
import callboard.media.Uploaded;
import callboard.recognition.Recognition;
import callboard.viewing.Signed;
import callboard.web.Form;
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

/** The candidate's own images, kept one at a time so that none is lost when the next step fails. */
@CandidateDoor
@Path("/certification/images/{side}")
@RequestScoped
public class ImagesController {

    private final CertificationService certifications;
    private final Recognition recognition;
    private final StepPages pages;

    @Inject
    ImagesController(CertificationService certifications, Recognition recognition, StepPages pages) {
        this.certifications = certifications;
        this.recognition = recognition;
        this.pages = pages;
    }

    @Signed
    @GET
    public Response show(@PathParam("side") String word) {
        ImageSide side = NotFound.unless(ImageSide.read(word));
        byte[] jpeg = NotFound.unless(certifications.image(certifications.mine(), side));
        return Response.ok(jpeg, "image/jpeg").build();
    }

    @POST
    @Controller
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response update(@PathParam("side") String word, FormDataMultiPart parts) throws IOException {
        ImageSide side = NotFound.unless(ImageSide.read(word));
        try {
            certifications.keep(side, Uploaded.bytes(parts, word));
            // The back too: what was read on the front and is not sent yet would be gone with the old page.
            boolean reads = side.step() == Step.DOCUMENT && recognition.isThere();
            return Redirect.to(side.step().address() + (reads ? "?read=true" : ""));
        } catch (PhotoRefused refused) {
            Form form = pages.shown(side.step());
            form.reject(word, refused.key());
            return Wrong.form(pages.step(side.step(), form));
        }
    }
}
