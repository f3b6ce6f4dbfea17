package callboard.screening;

import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A decision as the browser sends it. */
final class ScreeningForm {

    @FormParam("outcome")
    @DefaultValue("")
    @NotBlank(message = "screening.form.outcome.missing")
    String outcome = "";

    @FormParam("reason")
    @DefaultValue("")
    @Size(max = 400, message = "screening.form.reason.long")
    String reason = "";

    @FormParam("marks")
    @DefaultValue("")
    @Size(max = 3000, message = "screening.form.marks.long")
    String marks = "";

    /** Which decision the form was made over. */
    @FormParam("seen")
    @DefaultValue("0")
    String seen = "0";

    static ScreeningForm of(Optional<Screening> decision) {
        ScreeningForm form = new ScreeningForm();
        decision.ifPresent(made -> {
            form.outcome = made.outcome().name();
            form.reason = made.finding().reason();
            form.marks = made.finding().marks().text();
        });
        return form;
    }

    /** The decision, or what is wrong with it put beside its fields. */
    Optional<Finding> into(Form form) {
        Optional<Screening.Outcome> known = known(outcome);
        String words = Typed.line(reason);
        List<String> faults = Marks.faults(marks);
        if (known.isEmpty() && !outcome.isBlank()) {
            form.reject("outcome", "screening.form.outcome.missing");
        }
        if (words.isEmpty() && known.filter(Screening.Outcome::asksReason).isPresent()) {
            form.reject("reason", "screening.form.reason.missing");
        }
        faults.stream().limit(1).forEach(line -> form.reject("marks", "screening.form.marks.wrong", line));
        return form.hasErrors()
                ? Optional.empty()
                : known.map(found -> new Finding(found, found.asksReason() ? words : "", Marks.parse(marks)));
    }

    static Optional<Screening.Outcome> known(String outcome) {
        return Arrays.stream(Screening.Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst();
    }

    /** The number it was made over; what is no number knows nothing. */
    int seen() {
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
