package callboard.factor;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The password once more, from somebody who is signed in. */
public class AgainForm {

    @FormParam("password")
    @DefaultValue("")
    @NotEmpty(message = "factor.password.missing")
    @Size(max = 128, message = "factor.password.wrong")
    String password = "";
}
