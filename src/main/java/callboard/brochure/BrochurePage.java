package callboard.brochure;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.media.Papers;
import callboard.rich.Prose;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.school.Paper;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;

/** The desk's page on which the draft is edited, for whoever wants to show it again. */
@RequestScoped
public class BrochurePage {

    private final DeskSchool desk;
    private final Brochures brochures;
    private final PublicAddress address;
    private final Permissions permissions;
    private final Papers papers;
    private final Models models;

    @Inject
    BrochurePage(
            DeskSchool desk,
            Brochures brochures,
            PublicAddress address,
            Permissions permissions,
            Papers papers,
            Models models) {
        this.desk = desk;
        this.brochures = brochures;
        this.address = address;
        this.permissions = permissions;
        this.papers = papers;
        this.models = models;
    }

    Optional<Brochure> brochure() {
        return brochures.ofSchool(desk.id());
    }

    /** The draft as a form, from the platform's words where there is none yet. */
    BrochureForm fields() {
        return BrochureForm.of(text(), version());
    }

    /** What the draft says, or the platform where there is none yet. */
    BrochureText text() {
        return brochure().map(Brochure::text).orElseGet(() -> BrochureText.first(desk.school()));
    }

    /** May the person asking change it? An auditor only reads. */
    private Verdict mayWrite() {
        boolean writes = permissions.hasAny(desk.id(), Role.OFFICER, Role.ADMIN);
        return writes ? Verdict.allowed() : Verdict.refused("brochure.readers");
    }

    /** Tells one save from the next; empty before the first. */
    String version() {
        return brochure().map(saved -> String.valueOf(saved.version())).orElse("");
    }

    /** The document of the draft. */
    Paper paper() {
        return brochure().map(Brochure::paper).orElse(Paper.NONE);
    }

    /** The forms beside the texts: one file each. */
    record Files(Form logo, Form paper) {}

    String edit(Form form, Files files) {
        Optional<Brochure> brochure = brochure();
        models.put("school", desk.school());
        models.put("home", desk.href("brochure"));
        models.put("brochure", brochure);
        models.put(
                "current",
                brochure.filter(saved -> saved.isPublishedAsItIs(desk.school())).isPresent());
        models.put("version", version());
        models.put("may", mayWrite());
        models.put("form", form);
        models.put("introduction", prose(form, "introduction"));
        models.put("prospectus", prose(form, "prospectus"));
        models.put("logo", files.logo());
        models.put("paper", files.paper());
        models.put("laid", paper());
        models.put("mostIntroduction", BrochureForm.MOST_INTRODUCTION);
        models.put("mostProspectus", BrochureForm.MOST_PROSPECTUS);
        models.put("megabytes", papers.megabytes());
        models.put("address", address.of(desk.school()));
        models.put("drawing", address.drawing(desk.school()));
        return "brochure/edit";
    }

    private static Prose prose(Form form, String name) {
        return BrochureForm.prose(form.value(name), form.value(name + "-as"));
    }
}
