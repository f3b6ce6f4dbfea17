package callboard.login;

import callboard.account.LogIn;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Number or address, the code sent there, and the password to have from now on: for registering and for a reset. */
public class CodeForm {

    static final int SHORTEST = 8;

    @FormParam("username")
    @DefaultValue("")
    @NotBlank(message = "login.address.missing")
    @Size(max = 120, message = "login.address.wrong")
    String username = "";

    @FormParam("code")
    @DefaultValue("")
    String code = "";

    @FormParam("password")
    @DefaultValue("")
    @Size(max = 128, message = "login.password.long")
    String password = "";

    /** The puzzle that the page showed, if it did, and what was answered. */
    @FormParam("puzzle")
    @DefaultValue("")
    @Size(max = 400, message = "puzzle.wrong")
    String puzzle = "";

    @FormParam("answer")
    @DefaultValue("")
    @Size(max = 20, message = "puzzle.wrong")
    String answer = "";

    /** The versions of the texts that were agreed to: for registering only. */
    @FormParam("terms")
    @DefaultValue("")
    String terms = "";

    @FormParam("sensitive")
    @DefaultValue("")
    String sensitive = "";

    public String code() {
        return code;
    }

    public String password() {
        return password;
    }

    public LogIn login() {
        return LogIn.of(username);
    }

    /** The number or address must be of the kind this entrance takes. */
    void requireKind(Form form, boolean international) {
        LogIn.Kind wanted = international ? LogIn.Kind.EMAIL : LogIn.Kind.PHONE;
        if (form.errors("username").isEmpty() && login().kind() != wanted) {
            form.reject("username", international ? "login.email.wrong" : "login.phone.wrong");
        }
    }

    /** Code and password are needed only for the second button. */
    void requireRest(Form form) {
        if (code.isBlank()) {
            form.reject("code", "login.code.missing");
        }
        if (password.length() < SHORTEST) {
            form.reject("password", "login.password.short", SHORTEST);
        } else if (password.equalsIgnoreCase(username.strip())
                || password.chars().distinct().count() < 3) {
            form.reject("password", "login.password.weak");
        }
    }
}
