package callboard.correction;

import callboard.identity.Certification;
import callboard.identity.CertificationService;
import callboard.identity.DocumentChecks;
import callboard.media.PhotoRefused;
import callboard.media.Uploaded;
import callboard.web.Form;
import callboard.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** What candidates and reviewers do alike while they prepare a correction. */
@RequestScoped
class Drafting {

    private final CorrectionService service;
    private final CertificationService certifications;
    private final DocumentChecks checks;
    private final Forms forms;

    @Inject
    Drafting(CorrectionService service, CertificationService certifications, DocumentChecks checks, Forms forms) {
        this.service = service;
        this.certifications = certifications;
        this.checks = checks;
        this.forms = forms;
    }

    /** Begins it if the form says what is to change; otherwise what is wrong stands on the form. */
    Optional<Correction> begin(Certification certification, CorrectionForm fields, Form form) {
        service.mayBegin(certification).orRefuse();
        var facts =
                fields.facts(certification, certifications.number(certification).orElseThrow(), checks.today(), form);
        if (facts.isEmpty()) {
            return Optional.empty();
        } else if (service.changes(certification, facts.get()).isEmpty()) {
            form.reject("name", "correction.nothing");
            return Optional.empty();
        } else if (!service.isFree(certification, facts.get())) {
            form.reject("number", "correction.number.taken");
            return Optional.empty();
        }
        return Optional.of(service.begin(certification, facts.get(), fields.words.strip()));
    }

    /** Keeps a picture; the form says why it cannot be kept. */
    Form keep(Correction correction, FormDataMultiPart parts) throws IOException {
        Form form = forms.empty();
        try {
            service.keep(correction, Uploaded.bytes(parts, "evidence"));
        } catch (PhotoRefused refused) {
            form.reject("evidence", refused.key());
        }
        return form;
    }
}
