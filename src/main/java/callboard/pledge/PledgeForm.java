package callboard.pledge;

import callboard.school.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A new version of a pledge as an officer types it. */
public class PledgeForm {

    @FormParam("title")
    @DefaultValue("")
    @NotBlank(message = "pledge.title.missing")
    @Size(max = 80, message = "pledge.title.long")
    String title = "";

    @FormParam("body")
    @DefaultValue("")
    @NotBlank(message = "pledge.body.missing")
    @Size(max = 8000, message = "pledge.body.long")
    String body = "";

    @FormParam("signAgain")
    @DefaultValue("")
    String signAgain = "";

    PledgeText.Draft draft() {
        return new PledgeText.Draft(Typed.line(title), Typed.text(body), signAgain.equals("true"));
    }
}
