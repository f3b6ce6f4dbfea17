package callboard.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Name and password as typed. */
public class LogInForm {

    @FormParam("username")
    @NotBlank(message = "account.login.username.missing")
    @Size(max = 120, message = "account.login.wrong")
    String username = "";

    @FormParam("password")
    @NotBlank(message = "account.login.password.missing")
    @Size(max = 256, message = "account.login.wrong")
    String password = "";

    @FormParam("next")
    @DefaultValue("")
    String next = "";
}
