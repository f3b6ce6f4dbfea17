package callboard.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a message is sent again, for the trail. */
public class ResendForm {

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank(message = "office.outbox.reason.missing")
    @Size(max = 300, message = "office.outbox.reason.long")
    String reason = "";
}
