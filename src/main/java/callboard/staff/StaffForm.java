package callboard.staff;

import callboard.account.LogIn;
import callboard.account.Role;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A colleague to invite: name, address, roles. */
public class StaffForm {

    @FormParam("name")
    @NotBlank(message = "staff.name.missing")
    @Size(max = 40, message = "staff.name.long")
    String name = "";

    @FormParam("email")
    @NotBlank(message = "staff.email.missing")
    @Size(max = 120, message = "staff.email.wrong")
    String email = "";

    @FormParam("roles")
    List<String> roles = new ArrayList<>();

    /** The chosen roles; unknown ones and those of the other side are dropped, as nobody can have chosen them on the page. */
    static List<Role> chosen(List<String> names, List<Role> offered) {
        return offered.stream().filter(role -> names.contains(role.name())).toList();
    }

    void check(Form form, List<Role> offered) {
        if (form.errors("email").isEmpty() && LogIn.of(email).kind() != LogIn.Kind.EMAIL) {
            form.reject("email", "staff.email.wrong");
        }
        if (chosen(roles, offered).isEmpty()) {
            form.reject("roles", "staff.roles.missing");
        }
    }

    /** The roles of a school, or of the platform. */
    static List<Role> offered(boolean platform) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isPlatform() == platform)
                .toList();
    }
}
