package callboard.owndata;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The password once more. */
public class OwnCopyForm {

    @FormParam("password")
    @DefaultValue("")
    @NotEmpty(message = "login.password.missing")
    @Size(max = 128, message = "contact.password.wrong")
    String password = "";
}
