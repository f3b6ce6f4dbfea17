package callboard.consent;

import callboard.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;

/**
 * The ticks on a form: one for each text, its value the ref of the version that was shown. Whoever ticked an older one, because a new
 * one came out while he read, is shown the new one.
 */
@RequestScoped
public class Asking {

    private final ConsentLedger ledger;
    private final Models models;

    @Inject
    Asking(ConsentLedger ledger, Models models) {
        this.ledger = ledger;
        this.models = models;
    }

    /** Puts the texts before whoever sees the page. */
    public void show(List<ConsentText> texts) {
        models.put("consents", texts);
    }

    /** As {@link #show(List)} with everything that is in force. */
    public void show() {
        show(ledger.inForce());
    }

    /** Every one of these texts has to be ticked. */
    public void judge(Form form, List<ConsentText> texts) {
        for (ConsentText text : texts) {
            if (!form.checked(text.kind().word(), text.ref())) {
                form.reject(text.kind().word(), "consent.missing");
            }
        }
    }
}
