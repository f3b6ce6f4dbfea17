package callboard.review;

import callboard.web.Form;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.stream.Stream;

/** A decision as a desk's form sends it: which, why, and in one's own words. */
public class DecisionForm {

    @FormParam("outcome")
    @DefaultValue("")
    String outcome = "";

    @FormParam("reason")
    @DefaultValue("")
    String reason = "";

    @FormParam("words")
    @DefaultValue("")
    @Size(max = 1000, message = "review.words.long")
    String words = "";

    /** Anything but empty: go on with the next case. */
    @FormParam("next")
    @DefaultValue("")
    String next = "";

    /** What was pressed or chosen, if the desk knows it. */
    public Optional<Outcome> outcome(CaseKind kind) {
        return Stream.of(Outcome.values())
                .filter(one -> one.name().equals(outcome) && kind.knows(one))
                .findFirst();
    }

    /** The decision, with a reason for everything but acceptance; otherwise what is missing stands on the form. */
    public Optional<Decision> decision(CaseKind kind, java.util.List<String> reasons, Form form) {
        Optional<Outcome> chosen = outcome(kind);
        if (chosen.isEmpty()) {
            form.reject("outcome", "review.choose-outcome");
        } else if (chosen.get() != Outcome.ACCEPT && !reasons.contains(reason)) {
            form.reject("reason", "review.reason.missing");
        } else if (reason.endsWith(".other") && words.isBlank()) {
            form.reject("words", "review.words.missing");
        }
        String why = reasons.contains(reason)
                        && chosen.filter(Outcome.ACCEPT::equals).isEmpty()
                ? reason
                : "";
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new Decision(chosen.orElseThrow(), why, words.strip()));
    }
}
