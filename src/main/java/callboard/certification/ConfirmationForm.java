package callboard.certification;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The tick under everything that was stated. */
public class ConfirmationForm {

    @FormParam("agreed")
    @DefaultValue("")
    @Pattern(regexp = "true", message = "certification.agreed.missing")
    String agreed = "";
}
