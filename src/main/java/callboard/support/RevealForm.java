package callboard.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a reviewer wants to see a whole number, and his password once more. */
public class RevealForm {

    @FormParam("why")
    @DefaultValue("")
    @NotBlank(message = "support.reason.missing")
    @Size(max = 300, message = "support.reason.long")
    String why = "";

    @FormParam("password")
    @DefaultValue("")
    @NotEmpty(message = "factor.password.missing")
    String password = "";
}
