package callboard.correction;

import callboard.identity.CandidateCategory;
import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.DocumentNumber;
import callboard.identity.ImageSide;
import callboard.identity.Province;
import callboard.identity.Sex;
import callboard.review.CaseKind;
import callboard.review.CasePages;
import callboard.review.Desk;
import callboard.review.ManualReview;
import callboard.template.Reasons;
import callboard.viewing.Pictures;
import callboard.web.Form;
import callboard.web.NotFound;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the pages of corrections show, to the candidate, to who opens one, and to whoever holds the case. */
@RequestScoped
public class CorrectionPages {

    static final List<String> REASONS = List.of(
            "correction.reason.not-proved",
            "correction.reason.right",
            "correction.reason.unreadable",
            "correction.reason.other");

    private final Corrections corrections;
    private final CorrectionService service;
    private final CertificationService certifications;
    private final CasePages cases;
    private final Desk desk;
    private final Ui ui;
    private final Reasons reasons;
    private final Pictures pictures;
    private final Models models;

    @Inject
    CorrectionPages(
            Corrections corrections,
            CorrectionService service,
            CertificationService certifications,
            CasePages cases,
            Desk desk,
            Ui ui,
            Reasons reasons,
            Pictures pictures,
            Models models) {
        this.corrections = corrections;
        this.service = service;
        this.certifications = certifications;
        this.cases = cases;
        this.desk = desk;
        this.ui = ui;
        this.reasons = reasons;
        this.pictures = pictures;
        this.models = models;
    }

    /** A choice of a list, with the text people read. */
    public record Choice(String value, String text, String hint) {}

    /** The form with what is to change. */
    String form(Certification certification, Form form, String view) {
        CandidateCategory category = certification.category().orElseThrow();
        models.put("certification", certification);
        models.put("may", service.mayBegin(certification));
        models.put("form", form);
        models.put(
                "types",
                category.isMainland()
                        ? List.of()
                        : category.documents().stream()
                                .map(type -> choice(type.name(), type.labelKey()))
                                .toList());
        models.put(
                "sexes",
                Stream.of(Sex.values())
                        .map(sex -> choice(sex.name(), sex.labelKey()))
                        .toList());
        models.put(
                "provinces",
                Stream.of(Province.values())
                        .map(province -> new Choice(province.longName(), province.longName(), ""))
                        .toList());
        models.put("abroad", category == CandidateCategory.INTERNATIONAL);
        return view;
    }

    private Choice choice(String value, String key) {
        return new Choice(value, ui.text(key, List.of()), "");
    }

    /** A candidate's own: before → after, the evidence, how it stands. */
    String own(Correction correction, Form form) {
        return correction(correction, opened(correction), form, "correction/show");
    }

    /** A reviewer's, which may be of anybody: with numbers masked, because nobody has asked why he wants to read them. */
    String draft(Correction correction, Form form) {
        return correction(correction, correction.changes().lines(), form, "correction/draft");
    }

    private String correction(Correction correction, List<Changes.Line> lines, Form form, String view) {
        show(correction, lines);
        models.put("form", form);
        models.put("number", desk.number(CaseKind.CORRECTION, correction.ref()));
        models.put("maySubmit", CorrectionPolicy.maySubmit(correction));
        models.put("mayKeep", CorrectionPolicy.mayKeep(correction));
        return view;
    }

    private void show(Correction correction, List<Changes.Line> lines) {
        models.put("correction", correction);
        models.put("lines", lines);
        models.put("pictures", pictures);
        models.put(
                "evidence",
                IntStream.range(0, correction.evidence().size()).boxed().toList());
    }

    /**
     * With both numbers open while the correction is undecided, because masked they may look alike: for the candidate himself and
     * for whoever holds the case, which is recorded.
     */
    private List<Changes.Line> opened(Correction correction) {
        if (correction.decidedAt().isPresent()) {
            return correction.changes().lines();
        }
        Certification certification = service.subject(correction);
        return correction.changes().lines().stream()
                .map(line -> line.detail() == Changes.Detail.NUMBER
                        ? new Changes.Line(
                                line.detail(),
                                number(certification),
                                service.facts(correction).number().value())
                        : line)
                .toList();
    }

    private String number(Certification certification) {
        return certifications.number(certification).map(DocumentNumber::value).orElse("");
    }

    String page(ManualReview review, Form form) {
        boolean mine = cases.show(review);
        models.put("form", form);
        models.put("reasons", reasons.of(CaseKind.CORRECTION));
        if (mine) {
            Correction correction = subject(review);
            Certification certification = service.subject(correction);
            show(correction, opened(correction));
            models.put("certification", certification);
            models.put(
                    "papers",
                    Stream.of(ImageSide.FRONT, ImageSide.BACK, ImageSide.PHOTO)
                            .filter(side -> !certification.key(side).isEmpty())
                            .map(ImageSide::word)
                            .toList());
        }
        return "correction/case";
    }

    Optional<byte[]> paper(ManualReview review, String word) {
        return ImageSide.read(word).flatMap(side -> certifications.image(service.subject(subject(review)), side));
    }

    Optional<byte[]> evidence(ManualReview review, int at) {
        return service.image(subject(review), at);
    }

    private Correction subject(ManualReview review) {
        return NotFound.unless(corrections.byRef(review.subjectRef()));
    }
}
