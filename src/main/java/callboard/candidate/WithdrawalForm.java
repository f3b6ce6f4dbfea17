package callboard.candidate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a candidate is withdrawn; he reads it. */
final class WithdrawalForm {

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank(message = "candidate.withdrawal.missing")
    @Size(max = 400, message = "candidate.withdrawal.long")
    String reason = "";
}
