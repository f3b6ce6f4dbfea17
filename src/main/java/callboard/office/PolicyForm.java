package callboard.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Another value for one policy, and why. */
public class PolicyForm {

    @FormParam("value")
    @DefaultValue("")
    String value = "";

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank(message = "office.policy.reason.missing")
    @Size(max = 300, message = "office.outbox.reason.long")
    String reason = "";
}
