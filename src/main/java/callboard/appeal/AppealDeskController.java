package callboard.appeal;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.review.CaseKind;
import callboard.review.CasePages;
import callboard.review.Decision;
import callboard.review.DecisionForm;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.review.NextCase;
import callboard.template.Reasons;
import callboard.viewing.Pictures;
import callboard.viewing.Signed;
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
import java.util.Optional;

/** The desk of identity appeals: both accounts side by side for whoever holds the case. */
@PlatformDoor({Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Path("/platform/appeals")
@RequestScoped
public class AppealDeskController {

    private final Desk desk;
    private final CasePages cases;
    private final AppealPages pages;
    private final Forms forms;
    private final Flash flash;
    private final NextCase next;
    private final Reasons reasons;

    @Inject
    AppealDeskController(
            Desk desk, CasePages cases, AppealPages pages, Forms forms, Flash flash, NextCase next, Reasons reasons) {
        this.desk = desk;
        this.cases = cases;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
        this.next = next;
        this.reasons = reasons;
    }

    @GET
    @Controller
    public String list() {
        cases.list(CaseKind.APPEAL);
        return "appeal/cases";
    }

    @GET
    @Controller
    @Path("/{case}")
    public String show(@PathParam("case") String ref) {
        return pages.page(find(ref), forms.empty());
    }

    @POST
    @Controller
    @Path("/{case}")
    public Response update(@PathParam("case") String ref, @BeanParam DecisionForm fields) {
        ManualReview review = find(ref);
        Form form = forms.check(fields);
        Optional<Decision> decision = fields.decision(CaseKind.APPEAL, reasons.of(CaseKind.APPEAL), form);
        if (decision.isEmpty()) {
            return Wrong.form(pages.page(review, form));
        }
        ManualReview after = desk.decide(review, decision.get());
        flash.ok(
                after.outcome().isPresent()
                        ? pages.told(after)
                        : after.escalated() ? "appeal.escalated" : "appeal.first",
                review.number());
        return Redirect.to(next.after(CaseKind.APPEAL, fields));
    }

    /** A certification's image of either side, while the case is held. */
    @Signed
    @GET
    @Path("/{case}/images/{image}")
    public Response image(@PathParam("case") String ref, @PathParam("image") String name) {
        return Pictures.answer(pages.image(held(ref), name));
    }

    /** The appellant's evidence, while the case is held. */
    @Signed
    @GET
    @Path("/{case}/evidence/{evidence}")
    public Response evidence(@PathParam("case") String ref, @PathParam("evidence") String word) {
        return Pictures.answer(pages.evidence(held(ref), word));
    }

    private ManualReview held(String ref) {
        return NotFound.unless(desk.held(CaseKind.APPEAL, ref));
    }

    private ManualReview find(String ref) {
        return NotFound.unless(desk.find(CaseKind.APPEAL, ref));
    }
}
