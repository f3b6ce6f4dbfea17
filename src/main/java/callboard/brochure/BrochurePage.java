package callboard.brochure;

import callboard.account.Permissions;
import callboard.account.Role;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Optional;
import java.util.stream.Stream;

/** The desk's page on which the draft is edited, for whoever wants to show it again. */
@RequestScoped
public class BrochurePage {

    private final DeskSchool desk;
    private final Brochures brochures;
    private final PublicAddress address;
    private final Permissions permissions;
    private final Models models;

    @Inject
    BrochurePage(DeskSchool desk, Brochures brochures, PublicAddress address, Permissions permissions, Models models) {
        this.desk = desk;
        this.brochures = brochures;
        this.address = address;
        this.permissions = permissions;
        this.models = models;
    }

    Optional<Brochure> brochure() {
        return brochures.ofSchool(desk.id());
    }

    /** The draft as a form, from the platform's words where there is none yet. */
    BrochureForm fields() {
        BrochureText text = brochure().map(Brochure::text).orElseGet(() -> BrochureText.first(desk.school()));
        return BrochureForm.of(text, version());
    }

    /** May the person asking change it? An auditor only reads. */
    private Verdict mayWrite() {
        boolean writes = Stream.of(Role.OFFICER, Role.ADMIN).anyMatch(role -> permissions.has(role, desk.id()));
        return writes ? Verdict.allowed() : Verdict.refused("brochure.readers");
    }

    /** Tells one save from the next; empty before the first. */
    String version() {
        return brochure().map(saved -> String.valueOf(saved.version())).orElse("");
    }

    /** @param theirs what a colleague saved meanwhile, to be read beside the form */
    String edit(Form form, Form logo, Optional<BrochureText> theirs) {
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
        models.put("logo", logo);
        models.put("theirs", theirs);
        models.put("address", address.of(desk.school()));
        models.put("drawing", address.drawing(desk.school()));
        return "brochure/edit";
    }
}
