package callboard.appeal;

import callboard.appeal.Supplement.Party;
import callboard.web.Form;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reviewer asks one of the two accounts for. */
public class SupplementForm {

    /** Days, as the form offers them, the usual first: less where an exam is near, more where a paper has to be fetched. */
    static final List<String> DAYS = List.of("3", "1", "7");

    static final List<String> WANTED =
            List.of("appeal.want.holding", "appeal.want.household", "appeal.want.school", "appeal.want.other");

    @FormParam("party")
    @DefaultValue("")
    String party = "";

    @FormParam("wanted")
    @DefaultValue("")
    String wanted = "";

    @FormParam("wish")
    @DefaultValue("")
    @Size(max = 1000, message = "review.words.long")
    String wish = "";

    @FormParam("days")
    @DefaultValue("3")
    String days = "3";

    /** What is asked for; otherwise what is missing stands on the form. */
    Optional<Supplement.Wanted> wanted(Form form) {
        Optional<Party> asked = Stream.of(Party.values())
                .filter(one -> one.name().equals(party))
                .findFirst();
        if (asked.isEmpty()) {
            form.reject("party", "appeal.ask.who.missing");
        }
        if (!WANTED.contains(wanted)) {
            form.reject("wanted", "appeal.ask.wanted.missing");
        } else if (wanted.endsWith(".other") && wish.isBlank()) {
            form.reject("wish", "review.words.missing");
        }
        if (!DAYS.contains(days)) {
            form.reject("days", "appeal.ask.days.missing");
        }
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new Supplement.Wanted(
                        asked.orElseThrow(), wanted, wish.strip(), Duration.ofDays(Long.parseLong(days))));
    }
}
