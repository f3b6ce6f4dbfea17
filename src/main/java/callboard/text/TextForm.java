package callboard.text;

import callboard.rich.Prose;
import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** A new version of a text as an officer types it, in the editor or in a plain field where no script runs. */
public class TextForm {

    static final int MOST = 8000;
    private static final int MOST_MARKUP = 60_000;

    /** The version it was started from; one by a colleague that came between is shown before it is replaced. */
    @FormParam("base")
    @DefaultValue("0")
    String base = "0";

    @FormParam("title")
    @DefaultValue("")
    @Size(max = 80, message = "text.title.long")
    String title = "";

    @FormParam("body")
    @DefaultValue("")
    String body = "";

    /** {@code markup} where the editor wrote the body. */
    @FormParam("body-as")
    @DefaultValue("")
    String bodyAs = "";

    @FormParam("again")
    @DefaultValue("")
    String again = "";

    @FormParam("readSeconds")
    @DefaultValue("")
    @Pattern(regexp = "|\\s*([0-9]|[1-9][0-9]|[1-5][0-9][0-9]|600)\\s*", message = "text.read-seconds.wrong")
    String readSeconds = "";

    Prose prose() {
        return bodyAs.equals("markup") ? Prose.ofMarkup(body) : Prose.ofPlain(Typed.text(body));
    }

    int base() {
        return base.matches("\\d{1,9}") ? Integer.parseInt(base) : 0;
    }

    /** Whether he decided, where he was asked to. */
    boolean isDecided() {
        return again.equals("true") || again.equals("false");
    }

    /** What is wrong with it for this text, before anybody knows about versions. */
    void check(TextKind kind, Form form, boolean first) {
        Prose prose = prose();
        if (kind.isSigned() && title.isBlank()) {
            form.reject("title", "text.title.missing");
        }
        if (prose.isEmpty() && (first || kind.isSigned())) {
            form.reject("body", "text.body.missing");
        } else if (prose.length() > MOST) {
            form.reject("body", "text.body.long", prose.length(), MOST);
        } else if (prose.stored().length() > MOST_MARKUP) {
            form.reject("body", "text.body.formatted");
        }
    }

    /** @param latest a plain field that still holds the words of the formatted text changes nothing of it */
    ExamText.Draft draft(TextKind kind, Optional<ExamText> latest) {
        Prose typed = prose();
        Prose kept = latest.map(ExamText::prose)
                .filter(prose -> !bodyAs.equals("markup") && prose.plain().equals(Typed.text(body)))
                .orElse(typed);
        int seconds = kind.isTimed() && !readSeconds.isBlank() ? Integer.parseInt(readSeconds.strip()) : 0;
        return new ExamText.Draft(
                kind.isSigned() ? Typed.line(title) : "", kept, kind.isWitnessed() && again.equals("true"), seconds);
    }
}
