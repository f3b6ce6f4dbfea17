package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.CertificationPolicy;
import callboard.identity.CertificationService;
import callboard.identity.ImageSide;
import callboard.identity.Step;
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

/** Step 4: the school record. */
@CandidateDoor
@Controller
@Path("/certification/school")
@RequestScoped
public class SchoolStepController {

    private final CertificationService certifications;
    private final StepPages pages;
    private final Forms forms;

    @Inject
    SchoolStepController(CertificationService certifications, StepPages pages, Forms forms) {
        this.certifications = certifications;
        this.pages = pages;
        this.forms = forms;
    }

    @GET
    public String show() {
        return pages.step(Step.SCHOOL, pages.shown(Step.SCHOOL));
    }

    @POST
    public Response update(@BeanParam SchoolForm fields) {
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(pages.step(Step.SCHOOL, form));
        }
        certifications.attend(fields.region(), fields.school());
        if (CertificationPolicy.needsProof(certifications.mine())) {
            pages.miss(form, ImageSide.PROOF);
        }
        if (form.hasErrors()) {
            return Wrong.form(pages.step(Step.SCHOOL, form));
        }
        return Redirect.to(pages.after(Step.SCHOOL));
    }
}
