package callboard.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Whom a reviewer looks for: an exact document number, phone or mail address; it never stands in an address. */
public class PersonForm {

    @FormParam("who")
    @DefaultValue("")
    @NotBlank(message = "correction.who.missing")
    @Size(max = 120, message = "correction.who.long")
    String who = "";
}
