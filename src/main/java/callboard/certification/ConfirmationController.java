package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.CertificationService;
import callboard.identity.Step;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Step 5: every field once more; confirmed, the candidate cannot change anything. */
@CandidateDoor
@Controller
@Path("/certification/confirmation")
@RequestScoped
public class ConfirmationController {

    private final CertificationService certifications;
    private final StepPages pages;
    private final Forms forms;
    private final Flash flash;

    @Inject
    ConfirmationController(CertificationService certifications, StepPages pages, Forms forms, Flash flash) {
        this.certifications = certifications;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String show() {
        return pages.step(Step.CONFIRMATION, forms.empty());
    }

    @POST
    public Response create(@BeanParam ConfirmationForm fields) {
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(pages.step(Step.CONFIRMATION, form));
        } else if (certifications.mayClaim(certifications.mine()).isRefused()) {
            return Redirect.to("/certification/taken");
        }
        certifications.submit();
        flash.ok("certification.submitted");
        return Redirect.to("/certification");
    }
}
