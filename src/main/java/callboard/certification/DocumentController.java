package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.CandidateCategory;
import callboard.identity.Certification;
import callboard.identity.CertificationPolicy;
import callboard.identity.CertificationService;
import callboard.identity.DocumentCheck;
import callboard.identity.DocumentChecks;
import callboard.identity.DocumentNumber;
import callboard.identity.ImageSide;
import callboard.identity.Person;
import callboard.identity.Step;
import callboard.recognition.Recognition;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Step 2: both sides of the document, and what stands on it. After the front was uploaded, a configured reader fills in what
 * is still empty; only what the candidate then sends is kept.
 */
@CandidateDoor
@Controller
@Path("/certification/document")
@RequestScoped
public class DocumentController {

    private final CertificationService certifications;
    private final DocumentChecks checks;
    private final StepPages pages;
    private final Recognition recognition;
    private final Forms forms;
    private final Models models;

    @Inject
    DocumentController(
            CertificationService certifications,
            DocumentChecks checks,
            StepPages pages,
            Recognition recognition,
            Forms forms,
            Models models) {
        this.certifications = certifications;
        this.checks = checks;
        this.pages = pages;
        this.recognition = recognition;
        this.forms = forms;
        this.models = models;
    }

    /** @param read whether the front was uploaded just now */
    @GET
    public Response show(@QueryParam("read") @DefaultValue("false") boolean read) {
        Certification certification = certifications.mine();
        if (certification.category().isEmpty()) {
            return Redirect.to(Step.CATEGORY.address());
        }
        DocumentForm fields = DocumentForm.of(certification, certifications.number(certification));
        if (read && recognition.isThere() && certification.documentIndex().isEmpty()) {
            models.put(
                    "read",
                    fields.fill(
                            certifications.image(certification, ImageSide.FRONT).map(recognition::read)));
        }
        return Response.ok(pages.step(Step.DOCUMENT, forms.show(fields))).build();
    }

    @POST
    public Response update(@BeanParam DocumentForm fields) {
        Optional<CandidateCategory> category = certifications.mine().category();
        if (category.isEmpty()) {
            return Redirect.to(Step.CATEGORY.address());
        }
        DocumentCheck check = checks.today();
        Form form = forms.check(fields);
        Optional<DocumentNumber> number = fields.number(category.get(), check, form);
        Optional<Person> person = number.flatMap(typed -> fields.person(typed, check.today(), form));
        if (person.isEmpty()) {
            pages.miss(form, ImageSide.FRONT);
            return Wrong.form(pages.step(Step.DOCUMENT, form));
        }
        certifications.state(number.orElseThrow(), person.get());
        Certification stated = certifications.mine();
        if (certifications.mayClaim(stated).isRefused()) {
            return Redirect.to("/certification/taken");
        }
        pages.miss(form, ImageSide.FRONT);
        if (CertificationPolicy.needsBack(stated)) {
            pages.miss(form, ImageSide.BACK);
        }
        return form.hasErrors() ? Wrong.form(pages.step(Step.DOCUMENT, form)) : Redirect.to(pages.after(Step.DOCUMENT));
    }
}
