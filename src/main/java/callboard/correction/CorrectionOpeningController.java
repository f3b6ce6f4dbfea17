package callboard.correction;

import callboard.account.PlatformDoor;
import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.identity.Certification;
import callboard.identity.Certifications;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A reviewer opens a correction for somebody who is certified: whom, what, and why. */
@PlatformDoor(Role.PLATFORM_REVIEWER)
@Controller
@Path("/platform/corrections/people")
@RequestScoped
public class CorrectionOpeningController {

    private final Certifications certifications;
    private final CertifiedPeople people;
    private final Drafting drafting;
    private final CorrectionPages pages;
    private final Forms forms;
    private final Trail trail;
    private final Models models;

    @Inject
    CorrectionOpeningController(
            Certifications certifications,
            CertifiedPeople people,
            Drafting drafting,
            CorrectionPages pages,
            Forms forms,
            Trail trail,
            Models models) {
        this.certifications = certifications;
        this.people = people;
        this.drafting = drafting;
        this.pages = pages;
        this.forms = forms;
        this.trail = trail;
        this.models = models;
    }

    @GET
    public String search() {
        return search(forms.empty());
    }

    /** Found by an exact value alone, and recorded, because it shows who somebody is. */
    @POST
    @Transactional
    public Response find(@BeanParam PersonForm fields) {
        Form form = forms.check(fields);
        Optional<Certification> found = form.hasErrors() ? Optional.empty() : people.find(fields.who);
        if (found.isEmpty()) {
            if (!form.hasErrors()) {
                form.reject("who", "correction.who.none");
            }
            return Wrong.form(search(form));
        }
        trail.record(Act.of("correction.act.found", found.get().ref())
                .named(found.get().documentMasked()));
        return Redirect.to("/platform/corrections/people/" + found.get().ref());
    }

    private String search(Form form) {
        models.put("form", form);
        return "correction/search";
    }

    @GET
    @Path("/{certification}")
    public String show(@PathParam("certification") String ref) {
        Certification certification = person(ref);
        return page(certification, forms.show(CorrectionForm.of(certification)));
    }

    @POST
    @Path("/{certification}")
    public Response create(@PathParam("certification") String ref, @BeanParam CorrectionForm fields) {
        Certification certification = person(ref);
        Form form = forms.check(fields);
        Optional<Correction> begun = drafting.begin(certification, fields, form);
        return begun.isPresent()
                ? Redirect.to("/platform/corrections/drafts/" + begun.get().ref())
                : Wrong.form(page(certification, form));
    }

    private String page(Certification certification, Form form) {
        return pages.form(certification, form, "correction/open");
    }

    private Certification person(String ref) {
        return NotFound.unless(certifications.byRef(ref).filter(Certification::certified));
    }
}
