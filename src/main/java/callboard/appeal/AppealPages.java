package callboard.appeal;

import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.Certifications;
import callboard.identity.ImageSide;
import callboard.review.CaseKind;
import callboard.review.CasePages;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.template.Reasons;
import callboard.web.Form;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the desk of appeals shows of both sides to whoever holds the case, and to nobody else. */
@RequestScoped
public class AppealPages {

    static final List<String> REASONS = List.of(
            "appeal.reason.unreadable", "appeal.reason.not-proved", "appeal.reason.holder", "appeal.reason.other");

    private final CasePages cases;
    private final IdentityAppeals appeals;
    private final AppealService service;
    private final Certifications certifications;
    private final CertificationService images;
    private final SupplementService supplements;
    private final Sides sides;
    private final Reasons reasons;
    private final Models models;

    @Inject
    AppealPages(
            CasePages cases,
            IdentityAppeals appeals,
            AppealService service,
            Certifications certifications,
            CertificationService images,
            SupplementService supplements,
            Sides sides,
            Reasons reasons,
            Models models) {
        this.cases = cases;
        this.appeals = appeals;
        this.service = service;
        this.certifications = certifications;
        this.images = images;
        this.supplements = supplements;
        this.sides = sides;
        this.reasons = reasons;
        this.models = models;
    }

    String page(ManualReview review, Form form) {
        boolean mine = cases.show(review);
        models.put("form", form);
        models.put("reasons", reasons.of(CaseKind.APPEAL));
        if (mine) {
            IdentityAppeal appeal = subject(review);
            models.put("appeal", appeal);
            models.put("lines", sides.lines(holder(appeal), appellant(appeal)));
            models.put("evidence", evidence(appeal));
            models.put("papers", papers(appeal));
            List<Supplement> asked = supplements.of(appeal);
            models.put("supplements", asked);
            models.put("came", supplements.words(asked));
            models.put("mayAsk", supplements.mayAsk(review, appeal));
            models.put("wants", SupplementForm.WANTED);
            models.put("parties", Supplement.Party.values());
            models.put("days", SupplementForm.DAYS);
        }
        return "appeal/case";
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

    Optional<byte[]> evidence(ManualReview review, String word) {
        return Evidence.read(word).flatMap(one -> service.image(subject(review), one));
    }

    /** A certification's image of either side: {@code holder-front}, {@code appellant-photo}. */
    Optional<byte[]> image(ManualReview review, String name) {
        IdentityAppeal appeal = subject(review);
        boolean ofHolder = name.startsWith("holder-");
        Certification side = ofHolder ? holder(appeal) : appellant(appeal);
        return ImageSide.read(name.substring(name.indexOf('-') + 1)).flatMap(one -> images.image(side, one));
    }

    /** What the last to decide reads. */
    String told(ManualReview decided) {
        return subject(decided).takesEffectAt().isPresent()
                ? "appeal.later"
                : Desk.told(decided, decided.outcome().orElseThrow());
    }

    IdentityAppeal subject(ManualReview review) {
        return NotFound.unless(appeals.byRef(review.subjectRef()));
    }

    private Certification holder(IdentityAppeal appeal) {
        return certifications.of(appeal.holder()).orElseThrow();
    }

    private Certification appellant(IdentityAppeal appeal) {
        return certifications.byId(appeal.certification()).orElseThrow();
    }
}
