package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.CandidateCategory;
import callboard.identity.CertificationService;
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
import java.util.Optional;

/** Step 1: as whom the candidate sits the exam; it decides which documents he may show. */
@CandidateDoor
@Controller
@Path("/certification/category")
@RequestScoped
public class CategoryController {

    private final CertificationService certifications;
    private final StepPages pages;
    private final Forms forms;

    @Inject
    CategoryController(CertificationService certifications, StepPages pages, Forms forms) {
        this.certifications = certifications;
        this.pages = pages;
        this.forms = forms;
    }

    @GET
    public String show() {
        CategoryForm fields = new CategoryForm();
        fields.category = certifications.mine().category().map(Enum::name).orElse("");
        return pages.step(Step.CATEGORY, forms.show(fields));
    }

    @POST
    public Response update(@BeanParam CategoryForm fields) {
        Form form = forms.check(fields);
        Optional<CandidateCategory> category = fields.category();
        if (category.isEmpty()) {
            return Wrong.form(pages.step(Step.CATEGORY, form));
        }
        certifications.choose(category.get());
        return Redirect.to(Step.DOCUMENT.address());
    }
}
