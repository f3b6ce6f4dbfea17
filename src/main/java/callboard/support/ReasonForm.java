package callboard.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why something is done for a candidate, or what he said. */
public class ReasonForm {

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank(message = "support.reason.missing")
    @Size(max = 300, message = "support.reason.long")
    String reason = "";

    String tidied() {
        return reason.strip();
    }
}
