package callboard.appeal;

import callboard.account.Account;
import callboard.account.Accounts;
import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Certifications;
import callboard.identity.ImageSide;
import callboard.review.CaseKind;
import callboard.review.CasePages;
import callboard.review.Decision;
import callboard.review.DecisionForm;
import callboard.review.Desk;
import callboard.review.ManualReview;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The desk of identity appeals: both accounts side by side for whoever holds the case. */
@PlatformDoor({Role.PLATFORM_REVIEWER, Role.PLATFORM_ADMIN})
@Path("/platform/appeals")
@RequestScoped
public class AppealDeskController {

    private static final List<String> REASONS = List.of(
            "appeal.reason.unreadable", "appeal.reason.not-proved", "appeal.reason.holder", "appeal.reason.other");

    private final Desk desk;
    private final CasePages cases;
    private final IdentityAppeals appeals;
    private final AppealService service;
    private final Certifications certifications;
    private final CertificationService images;
    private final Accounts accounts;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    AppealDeskController(
            Desk desk,
            CasePages cases,
            IdentityAppeals appeals,
            AppealService service,
            Certifications certifications,
            CertificationService images,
            Accounts accounts,
            Forms forms,
            Flash flash,
            Models models) {
        this.desk = desk;
        this.cases = cases;
        this.appeals = appeals;
        this.service = service;
        this.certifications = certifications;
        this.images = images;
        this.accounts = accounts;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    /** One line of the comparison. */
    public record Line(String labelKey, String holder, String appellant) {

        public boolean differs() {
            return !holder.equals(appellant);
        }
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
        return page(find(ref), forms.empty());
    }

    @POST
    @Controller
    @Path("/{case}")
    public Response update(@PathParam("case") String ref, @BeanParam DecisionForm fields) {
        ManualReview review = find(ref);
        Form form = forms.check(fields);
        Optional<Decision> decision = fields.decision(CaseKind.APPEAL, REASONS, form);
        if (decision.isEmpty()) {
            return Wrong.form(page(review, form));
        }
        ManualReview after = desk.decide(review, decision.get());
        flash.ok(
                after.outcome().isPresent()
                        ? "review.decided." + after.outcome().get()
                        : after.escalated() ? "appeal.escalated" : "appeal.first",
                review.number());
        return Redirect.to(CaseKind.APPEAL.address());
    }

    /** An image of either side: {@code holder-front}, {@code appellant-front}, {@code evidence-holding}. */
    @GET
    @Path("/{case}/images/{side}-{word}")
    public Response image(
            @PathParam("case") String ref, @PathParam("side") String side, @PathParam("word") String word) {
        ManualReview review = find(ref);
        if (!desk.isMine(review)) {
            throw NotFound.exception().get();
        }
        IdentityAppeal appeal = subject(review);
        Optional<byte[]> jpeg = switch (side) {
            case "evidence" -> Evidence.read(word).flatMap(one -> service.image(appeal, one));
            case "holder" -> ImageSide.read(word).flatMap(one -> images.image(holder(appeal), one));
            case "appellant" -> ImageSide.read(word).flatMap(one -> images.image(appellant(appeal), one));
            default -> Optional.empty();
        };
        return Response.ok(NotFound.unless(jpeg), "image/jpeg").build();
    }

    private String page(ManualReview review, Form form) {
        boolean mine = cases.show(review);
        models.put("form", form);
        models.put("reasons", REASONS);
        if (mine) {
            IdentityAppeal appeal = subject(review);
            models.put("appeal", appeal);
            models.put("lines", lines(appeal));
            models.put("evidence", evidence(appeal));
            models.put("papers", papers(appeal));
        }
        return "appeal/case";
    }

    private List<Line> lines(IdentityAppeal appeal) {
        Certification a = holder(appeal);
        Certification b = appellant(appeal);
        Account one = accounts.byId(a.account()).orElseThrow();
        Account other = accounts.byId(b.account()).orElseThrow();
        return List.of(
                new Line("appeal.side.login", one.loginMasked(), other.loginMasked()),
                new Line(
                        "appeal.side.registered",
                        one.createdAt().toString(),
                        other.createdAt().toString()),
                new Line("appeal.side.name", a.name(), b.name()),
                new Line("appeal.side.region", a.region(), b.region()),
                new Line("appeal.side.school", a.school(), b.school()));
    }

    private static List<String> evidence(IdentityAppeal appeal) {
        return Stream.of(Evidence.values())
                .filter(one -> !appeal.key(one).isEmpty())
                .map(Evidence::word)
                .toList();
    }

    private List<String> papers(IdentityAppeal appeal) {
        return Stream.of(ImageSide.FRONT, ImageSide.PHOTO)
                .flatMap(side -> Stream.of(
                        holder(appeal).key(side).isEmpty() ? "" : "holder-" + side.word(),
                        appellant(appeal).key(side).isEmpty() ? "" : "appellant-" + side.word()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private ManualReview find(String ref) {
        return NotFound.unless(desk.find(CaseKind.APPEAL, ref));
    }

    private IdentityAppeal subject(ManualReview review) {
        return NotFound.unless(appeals.byRef(review.subjectRef()));
    }

    private Certification holder(IdentityAppeal appeal) {
        return certifications.of(appeal.holder()).orElseThrow();
    }

    private Certification appellant(IdentityAppeal appeal) {
        return certifications.byId(appeal.certification()).orElseThrow();
    }
}
