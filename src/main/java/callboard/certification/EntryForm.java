package callboard.certification;

import callboard.review.CaseKind;
import callboard.review.Decision;
import callboard.review.DecisionForm;
import callboard.review.Outcome;
import callboard.web.Form;
import callboard.web.Ui;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision at the desk of manual entries, with the fields that were marked as differing from the images. */
public class EntryForm extends DecisionForm {

    @FormParam("differs")
    List<String> differs = List.of();

    /** Who marked a field cannot accept; the marked ones are named to the candidate. */
    Optional<Decision> decision(List<String> reasons, Form form, Ui ui) {
        boolean accepts =
                outcome(CaseKind.MANUAL_ENTRY).filter(Outcome.ACCEPT::equals).isPresent();
        if (accepts && !marked().isEmpty()) {
            form.reject("outcome", "certification.desk.marked");
        }
        return decision(CaseKind.MANUAL_ENTRY, reasons, form).map(decision -> named(decision, ui));
    }

    private Decision named(Decision decision, Ui ui) {
        String names = marked().stream()
                .map(field -> ui.text("certification.field." + field, List.of()))
                .collect(Collectors.joining(ui.text("certification.field.comma", List.of())));
        String words = names.isEmpty() || decision.words().isEmpty()
                ? names + decision.words()
                : ui.text("certification.desk.words", List.of(names, decision.words()));
        return new Decision(decision.outcome(), decision.reasonKey(), words);
    }

    private List<String> marked() {
        return differs.stream().filter(EntryPages.FIELDS::contains).toList();
    }
}
