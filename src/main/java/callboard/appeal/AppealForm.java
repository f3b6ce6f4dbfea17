package callboard.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What happened, in the appellant's words, and where he can be reached. */
public class AppealForm {

    @FormParam("words")
    @DefaultValue("")
    @NotBlank(message = "appeal.words.missing")
    @Size(max = 1000, message = "appeal.words.long")
    String words = "";

    @FormParam("contact")
    @DefaultValue("")
    @Size(max = 40, message = "appeal.contact.long")
    String contact = "";
}
