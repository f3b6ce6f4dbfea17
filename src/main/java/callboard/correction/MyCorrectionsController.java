package callboard.correction;

import callboard.account.CandidateDoor;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A certified candidate says what is wrong about his certification. */
@CandidateDoor
@Controller
@Path("/corrections")
@RequestScoped
public class MyCorrectionsController {

    private final Corrections corrections;
    private final CertificationService certifications;
    private final Drafting drafting;
    private final CorrectionPages pages;
    private final Forms forms;
    private final Models models;

    @Inject
    MyCorrectionsController(
            Corrections corrections,
            CertificationService certifications,
            Drafting drafting,
            CorrectionPages pages,
            Forms forms,
            Models models) {
        this.corrections = corrections;
        this.certifications = certifications;
        this.drafting = drafting;
        this.pages = pages;
        this.forms = forms;
        this.models = models;
    }

    @GET
    public Response list() {
        Certification own = certifications.mine();
        if (!own.certified()) {
            return Redirect.to("/certification");
        }
        return Response.ok(page(own, forms.show(CorrectionForm.of(own)))).build();
    }

    @POST
    public Response create(@BeanParam CorrectionForm fields) {
        Certification own = certifications.mine();
        if (!own.certified()) {
            return Redirect.to("/certification");
        }
        Form form = forms.check(fields);
        Optional<Correction> begun = drafting.begin(own, fields, form);
        return begun.isPresent() ? Redirect.to("/corrections/" + begun.get().ref()) : Wrong.form(page(own, form));
    }

    private String page(Certification own, Form form) {
        models.put("past", corrections.about(own.account()));
        return pages.form(own, form, "correction/new");
    }
}
