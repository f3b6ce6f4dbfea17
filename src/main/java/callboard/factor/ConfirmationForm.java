package callboard.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What sets up a second factor: a code that the app made, and the password, because a browser may be stolen. */
public class ConfirmationForm {

    @FormParam("code")
    @DefaultValue("")
    @NotBlank(message = "factor.code.missing")
    @Size(max = 40, message = "factor.code.wrong")
    String code = "";

    @FormParam("password")
    @DefaultValue("")
    @NotEmpty(message = "factor.password.missing")
    @Size(max = 128, message = "factor.password.wrong")
    String password = "";
}
