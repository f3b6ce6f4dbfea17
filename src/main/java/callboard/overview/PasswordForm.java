package callboard.overview;

import callboard.account.Account;
import callboard.web.Form;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

/** The old password and the new one. */
public class PasswordForm {

    private static final int SHORTEST = 8;
    private static final int SHORTEST_OF_STAFF = 12;

    @FormParam("current")
    @NotEmpty(message = "overview.password.missing")
    @Size(max = 128, message = "overview.password.long")
    String current = "";

    @FormParam("password")
    @Size(max = 128, message = "overview.password.long")
    String password = "";

    /** How short a new password of this person may be. */
    static int shortest(Account account) {
        return account.isCandidate() ? SHORTEST : SHORTEST_OF_STAFF;
    }

    /** What the shape alone does not say. */
    void judge(Form form, Account account) {
        if (password.length() < shortest(account)) {
            form.reject("password", "overview.password.short", shortest(account));
        } else if (password.equals(current)) {
            form.reject("password", "overview.password.same");
        } else if (password.chars().distinct().count() < 3) {
            form.reject("password", "overview.password.weak");
        }
    }
}
