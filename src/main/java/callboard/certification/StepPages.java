package callboard.certification;

import callboard.identity.CandidateCategory;
import callboard.identity.Certification;
import callboard.identity.CertificationPolicy;
import callboard.identity.CertificationService;
import callboard.identity.ImageSide;
import callboard.identity.Province;
import callboard.identity.Sex;
import callboard.identity.Step;
import callboard.rules.Verdict;
import callboard.viewing.Pictures;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what each page of the certification shows. */
@RequestScoped
public class StepPages {

    /** The images by name, because templates know no constants. */
    private static final Map<String, ImageSide> SIDES =
            Stream.of(ImageSide.values()).collect(Collectors.toMap(ImageSide::name, side -> side));

    private final CertificationService certifications;
    private final Forms forms;
    private final Ui ui;
    private final Pictures pictures;
    private final Models models;

    @Inject
    StepPages(CertificationService certifications, Forms forms, Ui ui, Pictures pictures, Models models) {
        this.certifications = certifications;
        this.forms = forms;
        this.ui = ui;
        this.pictures = pictures;
        this.models = models;
    }

    /** One step in the list of the overview. */
    public record Line(Step step, String labelKey, boolean done, boolean next) {}

    /** A choice of a list, with the text people read. */
    public record Choice(String value, String text, String hint) {}

    String overview() {
        Certification certification = common();
        Step next = certification
                .returnedStep()
                .or(() -> CertificationPolicy.missing(certification))
                .orElse(Step.CONFIRMATION);
        models.put("next", next);
        models.put("claim", certifications.claim(certification));
        models.put(
                "lines",
                Stream.of(Step.values())
                        .map(step -> line(certification, step, next))
                        .toList());
        return "certification/show";
    }

    String taken() {
        common();
        return "certification/taken";
    }

    /** The page of a step that can still be edited; a settled certification shows its overview instead. */
    String step(Step step, Form form) {
        Certification certification = common();
        if (CertificationPolicy.mayEdit(certification).isRefused()) {
            return overview();
        }
        models.put("step", step);
        models.put("form", form);
        models.put(
                "categories",
                Stream.of(CandidateCategory.values()).map(this::category).toList());
        models.put("sides", SIDES);
        models.put("photoDone", photoDone(certification));
        models.put("needsBack", CertificationPolicy.needsBack(certification));
        models.put("needsProof", CertificationPolicy.needsProof(certification));
        certification.category().ifPresent(this::documents);
        models.put(
                "provinces",
                Stream.of(Province.values())
                        .map(province -> new Choice(province.longName(), province.longName(), ""))
                        .toList());
        models.put("may", CertificationPolicy.maySubmit(certification));
        return "certification/" + step.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The form of a step as it was stored. */
    Form shown(Step step) {
        Certification certification = certifications.mine();
        return switch (step) {
            case DOCUMENT -> forms.show(DocumentForm.of(certification, certifications.number(certification)));
            case SCHOOL -> forms.show(SchoolForm.of(certification));
            case CATEGORY, PHOTO, CONFIRMATION -> forms.empty();
        };
    }

    /** Where a step leads: to the first that misses something, the same one if its image is not there yet. */
    String after(Step step) {
        Step next = step.next();
        return CertificationPolicy.missing(certifications.mine())
                .filter(missing -> missing.compareTo(next) < 0)
                .orElse(next)
                .address();
    }

    /** Says beside an image that it is still to be uploaded, where it is. */
    void miss(Form form, ImageSide side) {
        if (certifications.mine().key(side).isEmpty()) {
            form.reject(side.word(), "certification.image.missing." + side.word());
        }
    }

    private void documents(CandidateCategory category) {
        models.put("types", category.isMainland() ? List.<Choice>of() : types(category));
        models.put("sexes", Stream.of(Sex.values()).map(this::sex).toList());
        models.put("category", category);
        models.put("abroad", category == CandidateCategory.INTERNATIONAL);
    }

    private Choice category(CandidateCategory category) {
        String key = "certification.category." + category;
        return new Choice(category.name(), ui.text(key, List.of()), ui.text(key + ".hint", List.of()));
    }

    private List<Choice> types(CandidateCategory category) {
        return category.documents().stream()
                .map(type -> new Choice(type.name(), ui.text(type.labelKey(), List.of()), ""))
                .toList();
    }

    private Choice sex(Sex sex) {
        return new Choice(sex.name(), ui.text(sex.labelKey(), List.of()), "");
    }

    private Certification common() {
        Certification certification = certifications.mine();
        models.put("certification", certification);
        models.put("pictures", pictures);
        models.put(
                "number",
                certifications
                        .number(certification)
                        .map(number -> number.value())
                        .orElse(""));
        return certification;
    }

    private static Verdict photoDone(Certification certification) {
        return certification.key(ImageSide.PHOTO).isEmpty()
                ? Verdict.refused("certification.photo.missing")
                : Verdict.allowed();
    }

    private static Line line(Certification certification, Step step, Step next) {
        // what came back for one step keeps all the others, and is only to be confirmed anew
        boolean kept = certification.returnedStep().isPresent()
                && CertificationPolicy.missing(certification).isEmpty()
                && step != Step.CONFIRMATION
                && step != next;
        boolean done = certification.state() == Certification.State.IN_REVIEW
                || certification.certified()
                || kept
                || step.compareTo(next) < 0;
        return new Line(step, "certification.step." + step.name(), done, step == next && !done);
    }
}
