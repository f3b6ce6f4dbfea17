package callboard.inquiry;

import callboard.account.CandidateDoor;
import callboard.rules.Refused;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One of the candidate's questions: what was written, something more to say, and its end. */
@CandidateDoor
@Controller
@Path("/inquiries/{inquiry}")
@RequestScoped
public class InquiryController {

    private final InquiryService service;
    private final InquiryPages pages;
    private final Forms forms;
    private final Flash flash;

    @Inject
    InquiryController(InquiryService service, InquiryPages pages, Forms forms, Flash flash) {
        this.service = service;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String show(@PathParam("inquiry") String ref) {
        return pages.show(pages.find(ref), forms.empty());
    }

    @POST
    @Path("/lines")
    public Response write(@PathParam("inquiry") String ref, @BeanParam WordsForm fields) {
        Inquiry inquiry = pages.find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(pages.show(inquiry, form));
        }
        try {
            service.write(inquiry, fields.tidied());
        } catch (Refused refused) {
            return Wrong.form(pages.show(pages.find(ref), InquiryPages.refuse(form, refused)));
        }
        flash.ok("inquiry.written");
        return Redirect.to("/inquiries/" + ref);
    }

    @POST
    @Path("/closure")
    public Response close(@PathParam("inquiry") String ref) {
        service.close(pages.find(ref));
        flash.ok("inquiry.closed");
        return Redirect.to("/inquiries/" + ref);
    }
}
