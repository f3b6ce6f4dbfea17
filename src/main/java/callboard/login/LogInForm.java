package callboard.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Name and password as typed. */
public class LogInForm {

    @FormParam("username")
    @NotBlank(message = "login.username.missing")
    @Size(max = 120, message = "login.wrong")
    String username = "";

    @FormParam("password")
    @NotBlank(message = "login.password.missing")
    @Size(max = 256, message = "login.wrong")
    String password = "";

    @FormParam("next")
    @DefaultValue("")
    String next = "";
}
