package callboard.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why something is done to a colleague, for the trail. */
public class ReasonForm {

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank(message = "staff.reason.missing")
    @Size(max = 200, message = "staff.reason.long")
    String reason = "";
}
