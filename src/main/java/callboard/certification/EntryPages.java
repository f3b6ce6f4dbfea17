package callboard.certification;

import callboard.identity.Certification;
import callboard.identity.CertificationPolicy;
import callboard.identity.CertificationService;
import callboard.identity.DocumentCheck;
import callboard.identity.DocumentChecks;
import callboard.identity.DocumentNumber;
import callboard.identity.ImageSide;
import callboard.review.CaseKind;
import callboard.review.CasePages;
import callboard.review.ManualReview;
import callboard.rules.Verdict;
import callboard.template.Reasons;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the desk of manual entries shows: images on the left, typed values with their machine checks on the right. */
@RequestScoped
public class EntryPages {

    static final List<String> FIELDS = List.of("name", "number", "sex", "birth", "region", "school");

    private final CertificationService certifications;
    private final DocumentChecks checks;
    private final CasePages cases;
    private final Reasons reasons;
    private final Models models;

    @Inject
    EntryPages(
            CertificationService certifications,
            DocumentChecks checks,
            CasePages cases,
            Reasons reasons,
            Models models) {
        this.certifications = certifications;
        this.checks = checks;
        this.cases = cases;
        this.reasons = reasons;
        this.models = models;
    }

    /**
     * One typed value.
     *
     * @param textKey message key of the value, where it is one of ours; otherwise empty
     * @param check what a machine can say about it: ok, bad, or nothing
     */
    public record Field(String name, String text, String textKey, Verdict check, boolean checked) {

        public String labelKey() {
            return "certification.field." + name;
        }
    }

    String list() {
        cases.list(CaseKind.MANUAL_ENTRY);
        return "certification/entries";
    }

    /** @param certification shown only if the asker holds the case */
    String show(ManualReview review, Certification certification, Form form) {
        boolean mine = cases.show(review);
        models.put("form", form);
        models.put("category", certification.category().orElseThrow());
        models.put("reasons", reasons.of(CaseKind.MANUAL_ENTRY));
        models.put("fields", mine ? fields(certification) : List.of());
        models.put("images", mine ? images(certification) : List.of());
        models.put("claim", certifications.mayClaim(certification));
        return "certification/entry";
    }

    private List<Field> fields(Certification certification) {
        DocumentNumber number = certifications.number(certification).orElseThrow();
        DocumentCheck check = checks.today();
        var sex = certification.sex().orElseThrow();
        var birth = certification.birthDate().orElseThrow();
        boolean told = number.birthDate().isPresent();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("name", certification.name(), "", Verdict.allowed(), false));
        fields.add(new Field("number", number.value(), "", check.of(number), true));
        fields.add(new Field("sex", "", sex.labelKey(), check.agrees(number, sex), told));
        fields.add(new Field("birth", birth.toString(), "", check.agrees(number, birth), told));
        fields.add(new Field("region", certification.region(), "", Verdict.allowed(), false));
        fields.add(new Field("school", certification.school(), "", Verdict.allowed(), false));
        return fields;
    }

    private static List<String> images(Certification certification) {
        return Stream.of(ImageSide.values())
                .filter(side -> side != ImageSide.BACK || CertificationPolicy.needsBack(certification))
                .filter(side -> !certification.key(side).isEmpty())
                .map(ImageSide::word)
                .toList();
    }
}
