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
import jakarta.ws.rs.core.Response;

/** 我的求助: the candidate's questions; a new one is put here, too. */
@CandidateDoor
@Controller
@Path("/inquiries")
@RequestScoped
public class InquiriesController {

    private final InquiryService service;
    private final InquiryPages pages;
    private final Forms forms;
    private final Flash flash;

    @Inject
    InquiriesController(InquiryService service, InquiryPages pages, Forms forms, Flash flash) {
        this.service = service;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String list() {
        return pages.list();
    }

    @POST
    public Response create(@BeanParam InquiryForm fields) {
        Form form = forms.check(fields);
        if (fields.subject().isEmpty()) {
            form.reject("subject", "inquiry.subject.missing");
        }
        if (!fields.entry.isEmpty() && !pages.isOwn(fields.entry)) {
            form.reject("entry", "inquiry.entry.unknown");
        }
        if (form.hasErrors()) {
            return Wrong.form(pages.begin(form));
        }
        try {
            Inquiry inquiry = service.begin(fields.subject().orElseThrow(), fields.entry, fields.tidied());
            flash.ok("inquiry.begun", inquiry.number());
            return Redirect.to("/inquiries/" + inquiry.ref());
        } catch (Refused refused) {
            return Wrong.form(pages.begin(InquiryPages.refuse(form, refused)));
        }
    }
}
