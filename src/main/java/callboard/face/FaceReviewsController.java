package callboard.face;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.matcher.Pose;
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
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The desk of face reviews: what was certified above what was captured. What a machine said is advice. */
@PlatformDoor(Role.PLATFORM_REVIEWER)
@Path("/platform/face-reviews")
@RequestScoped
public class FaceReviewsController {

    static final List<String> REASONS = List.of(
            "face.reason.dark",
            "face.reason.covered",
            "face.reason.several",
            "face.reason.person",
            "face.reason.other");

    private final Desk desk;
    private final CasePages cases;
    private final FaceVerifications verifications;
    private final FaceService faces;
    private final Certifications certifications;
    private final Forms forms;
    private final Flash flash;
    private final NextCase next;
    private final Reasons reasons;
    private final Models models;

    @Inject
    FaceReviewsController(
            Desk desk,
            CasePages cases,
            FaceVerifications verifications,
            FaceService faces,
            Certifications certifications,
            Forms forms,
            Flash flash,
            NextCase next,
            Reasons reasons,
            Models models) {
        this.desk = desk;
        this.cases = cases;
        this.verifications = verifications;
        this.faces = faces;
        this.certifications = certifications;
        this.forms = forms;
        this.flash = flash;
        this.next = next;
        this.reasons = reasons;
        this.models = models;
    }

    @GET
    @Controller
    public String list() {
        cases.list(CaseKind.FACE);
        return "face/cases";
    }

    @GET
    @Controller
    @Path("/{case}")
    public String show(@PathParam("case") String ref) {
        return page(find(ref), forms.empty());
    }

    @POST
    @Controller
    @Path("/{case}")
    public Response update(@PathParam("case") String ref, @BeanParam DecisionForm fields) {
        ManualReview review = find(ref);
        Form form = forms.check(fields);
        Optional<Decision> decision = fields.decision(CaseKind.FACE, reasons.of(CaseKind.FACE), form);
        if (decision.isEmpty()) {
            return Wrong.form(page(review, form));
        }
        ManualReview after = desk.decide(review, decision.get());
        flash.ok(Desk.told(after, decision.get().outcome()), review.number());
        return Redirect.to(next.after(CaseKind.FACE, fields));
    }

    /** A capture, or the certified photo or document, for whoever holds the case. */
    @Signed
    @GET
    @Path("/{case}/images/{image}")
    public Response image(@PathParam("case") String ref, @PathParam("image") String word) {
        ManualReview review = NotFound.unless(desk.held(CaseKind.FACE, ref));
        Certification certified = NotFound.unless(certifications.of(review.account()));
        return Pictures.answer(
                switch (word) {
                    case "certified", "document" -> faces.image(certified, word);
                    default -> faces.image(subject(review), word);
                });
    }

    private String page(ManualReview review, Form form) {
        boolean mine = cases.show(review);
        models.put("form", form);
        models.put("reasons", reasons.of(CaseKind.FACE));
        FaceVerification verification = subject(review);
        models.put("images", mine ? images(review, verification) : Map.of());
        models.put("verification", verification);
        return "face/case";
    }

    /** Words of addresses, and what each picture shows; only of what is still there, for pictures go when their days are over. */
    private Map<String, String> images(ManualReview review, FaceVerification verification) {
        Map<String, String> images = new LinkedHashMap<>();
        certifications.of(review.account()).stream()
                .flatMap(own -> Stream.of("certified", "document")
                        .filter(word -> !FaceService.key(own, word).isEmpty()))
                .forEach(word -> images.put(word, word));
        if (verification.hasCaptures()) {
            images.put("front", Pose.FRONT.word());
            images.put("second", verification.poses().get(1).word());
            images.put("third", verification.poses().get(2).word());
        }
        return images;
    }

    private ManualReview find(String ref) {
        return NotFound.unless(desk.find(CaseKind.FACE, ref));
    }

    private FaceVerification subject(ManualReview review) {
        return NotFound.unless(verifications.byRef(review.subjectRef()));
    }
}
