package callboard.certification;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Certifications;
import callboard.identity.ImageSide;
import callboard.review.CaseKind;
import callboard.review.Decision;
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
import callboard.web.Ui;
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

/** The desk of manual entries. */
@PlatformDoor(Role.PLATFORM_REVIEWER)
@Path("/platform/manual-entries")
@RequestScoped
public class ManualEntriesController {

    private final Desk desk;
    private final Certifications certifications;
    private final CertificationService service;
    private final EntryPages pages;
    private final Forms forms;
    private final Flash flash;
    private final NextCase next;
    private final Reasons reasons;
    private final Ui ui;

    @Inject
    ManualEntriesController(
            Desk desk,
            Certifications certifications,
            CertificationService service,
            EntryPages pages,
            Forms forms,
            Flash flash,
            NextCase next,
            Reasons reasons,
            Ui ui) {
        this.desk = desk;
        this.certifications = certifications;
        this.service = service;
        this.pages = pages;
        this.forms = forms;
        this.flash = flash;
        this.next = next;
        this.reasons = reasons;
        this.ui = ui;
    }

    @GET
    @Controller
    public String list() {
        return pages.list();
    }

    @GET
    @Controller
    @Path("/{case}")
    public String show(@PathParam("case") String ref) {
        ManualReview review = find(ref);
        return pages.show(review, subject(review), forms.empty());
    }

    @POST
    @Controller
    @Path("/{case}")
    public Response update(@PathParam("case") String ref, @BeanParam EntryForm fields) {
        ManualReview review = find(ref);
        Form form = forms.check(fields);
        Optional<Decision> decision = fields.decision(reasons.of(CaseKind.MANUAL_ENTRY), form, ui);
        if (decision.isEmpty()) {
            return Wrong.form(pages.show(review, subject(review), form));
        }
        ManualReview after = desk.decide(review, decision.get());
        flash.ok(Desk.told(after, decision.get().outcome()), review.number());
        return Redirect.to(next.after(CaseKind.MANUAL_ENTRY, fields));
    }

    /** An image of the case, for whoever holds it, as long as he holds it. */
    @Signed
    @GET
    @Path("/{case}/images/{side}")
    public Response image(@PathParam("case") String ref, @PathParam("side") String word) {
        ManualReview review = NotFound.unless(desk.held(CaseKind.MANUAL_ENTRY, ref));
        ImageSide side = NotFound.unless(ImageSide.read(word));
        return Pictures.answer(service.image(subject(review), side));
    }

    private ManualReview find(String ref) {
        return NotFound.unless(desk.find(CaseKind.MANUAL_ENTRY, ref));
    }

    private Certification subject(ManualReview review) {
        return NotFound.unless(certifications.byRef(review.subjectRef()));
    }
}
