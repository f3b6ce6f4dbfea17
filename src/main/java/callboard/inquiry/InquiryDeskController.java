package callboard.inquiry;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.review.NextCase;
import callboard.rules.Refused;
import callboard.template.Reasons;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
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

/** The desk of questions: whoever holds one reads it, answers, and sees the way to all that happened to its candidate. */
@PlatformDoor({Role.SUPPORT, Role.PLATFORM_REVIEWER})
@Controller
@Path("/platform/inquiries")
@RequestScoped
public class InquiryDeskController {

    private final Desk desk;
    private final InquiryAnswers answers;
    private final InquiryDeskPages pages;
    private final Reasons reasons;
    private final NextCase next;
    private final Forms forms;
    private final Flash flash;

    @Inject
    InquiryDeskController(
            Desk desk,
            InquiryAnswers answers,
            InquiryDeskPages pages,
            Reasons reasons,
            NextCase next,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.answers = answers;
        this.pages = pages;
        this.reasons = reasons;
        this.next = next;
        this.forms = forms;
        this.flash = flash;
    }

    @GET
    public String list() {
        return pages.list();
    }

    @GET
    @Path("/{case}")
    public String show(@PathParam("case") String ref) {
        return pages.show(find(ref), forms.empty());
    }

    @POST
    @Path("/{case}")
    public Response update(@PathParam("case") String ref, @BeanParam AnswerForm fields) {
        Form form = forms.check(fields);
        try {
            ManualReview review = stillHeld(ref);
            Inquiry inquiry = pages.subject(review);
            AnswerForm.Answer answer = fields.answer(reasons.of(CaseKind.INQUIRY), form);
            if (answer.read() != pages.countLines(inquiry)) {
                form.reject("words", "inquiry.answer.newer");
            }
            if (form.hasErrors()) {
                return Wrong.form(pages.show(review, form));
            }
            answers.answer(review, inquiry, answer);
            flash.ok("inquiry.answered", inquiry.number());
            return Redirect.to(next.after(CaseKind.INQUIRY, !fields.next.isEmpty()));
        } catch (Refused refused) {
            return Wrong.form(pages.show(find(ref), InquiryPages.refuse(form, refused)));
        }
    }

    /** A case that slipped from his desk while he wrote, and that nobody took, comes back to it. */
    private ManualReview stillHeld(String ref) {
        ManualReview review = find(ref);
        if (!desk.isMine(review) && desk.mayHold(review).isAllowed()) {
            desk.hold(review);
            review = find(ref);
        }
        desk.mayDecide(review).orRefuse();
        return review;
    }

    /** What was answered waits for an answer again, and the asker is shown the way to take it. */
    @POST
    @Path("/{case}/reopening")
    public Response reopen(@PathParam("case") String ref) {
        Inquiry inquiry = pages.subject(find(ref));
        ManualReview again = answers.reopen(inquiry);
        flash.ok("inquiry.reopened", inquiry.number());
        return Redirect.to(CaseKind.INQUIRY.address() + "/" + again.ref());
    }

    @POST
    @Path("/{case}/closure")
    public Response close(@PathParam("case") String ref) {
        Inquiry inquiry = pages.subject(find(ref));
        answers.close(inquiry);
        flash.ok("inquiry.closed.one", inquiry.number());
        return Redirect.to(CaseKind.INQUIRY.address());
    }

    private ManualReview find(String ref) {
        return NotFound.unless(desk.find(CaseKind.INQUIRY, ref));
    }
}
