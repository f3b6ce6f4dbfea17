package callboard.inquiry;

import callboard.account.CandidateDoor;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The form of a new question. */
@CandidateDoor
@Controller
@Path("/inquiries/new")
@RequestScoped
public class NewInquiryController {

    private final InquiryPages pages;
    private final Forms forms;

    @Inject
    NewInquiryController(InquiryPages pages, Forms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    /** @param entry ref of the entry it is about, where the way came from one */
    @GET
    public String show(@QueryParam("entry") @DefaultValue("") String entry) {
        InquiryForm fields = new InquiryForm();
        fields.entry = entry;
        return pages.begin(forms.show(fields));
    }
}
