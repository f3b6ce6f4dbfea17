package callboard.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why nothing is to be done about a failed application. */
final class SettlementForm {

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank(message = "application.settle.missing")
    @Size(max = 400, message = "application.settle.long")
    String reason = "";
}
