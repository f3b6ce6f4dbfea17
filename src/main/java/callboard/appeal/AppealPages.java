package callboard.appeal;

import callboard.account.Account;
import callboard.account.Accounts;
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
import callboard.web.Ui;
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
    private final Accounts accounts;
    private final Reasons reasons;
    private final Ui ui;
    private final Models models;

    @Inject
    AppealPages(
            CasePages cases,
            IdentityAppeals appeals,
            AppealService service,
            Certifications certifications,
            CertificationService images,
            Accounts accounts,
            Reasons reasons,
            Ui ui,
            Models models) {
        this.cases = cases;
        this.appeals = appeals;
        this.service = service;
        this.certifications = certifications;
        this.images = images;
        this.accounts = accounts;
        this.reasons = reasons;
        this.ui = ui;
        this.models = models;
    }

    /** One line of the comparison. */
    public record Line(String labelKey, String holder, String appellant) {

        public boolean differs() {
            return !holder.equals(appellant);
        }
    }

    String page(ManualReview review, Form form) {
        boolean mine = cases.show(review);
        models.put("form", form);
        models.put("reasons", reasons.of(CaseKind.APPEAL));
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
                new Line("appeal.side.registered", ui.dateTime(one.createdAt()), ui.dateTime(other.createdAt())),
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
