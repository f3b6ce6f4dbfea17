package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.CertificationService;
import callboard.identity.Step;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How far a candidate's certification has come, and his next step. */
@CandidateDoor
@Controller
@Path("/certification")
@RequestScoped
public class CertificationController {

    private final CertificationService certifications;
    private final StepPages pages;

    @Inject
    CertificationController(CertificationService certifications, StepPages pages) {
        this.certifications = certifications;
        this.pages = pages;
    }

    @GET
    public String show() {
        return pages.overview();
    }

    /** The document that this account would have is certified elsewhere. */
    @GET
    @Path("/taken")
    public Response taken() {
        return certifications.mayClaim(certifications.mine()).isAllowed()
                ? Redirect.to("/certification")
                : Response.ok(pages.taken()).build();
    }

    /** Begins anew after an appeal took the document away. */
    @POST
    @Path("/renewal")
    public Response renew() {
        certifications.beginAgain();
        return Redirect.to(Step.CATEGORY.address());
    }
}
