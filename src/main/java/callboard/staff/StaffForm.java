package callboard.staff;

import callboard.account.LogIn;
import callboard.login.InvitationService;
import callboard.rules.Verdict;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;

/** A colleague to invite: name, address, roles. */
public class StaffForm {

    static final String LINK = "link";

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

    /** {@link #LINK} for a link that whoever invites passes on himself; a mail otherwise. */
    @FormParam("by")
    @DefaultValue("")
    String by = "";

    void check(Form form, Workplace place, StaffService service) {
        if (form.errors("email").isEmpty() && LogIn.of(email).kind() != LogIn.Kind.EMAIL) {
            form.reject("email", "staff.email.wrong");
        } else if (form.errors("email").isEmpty()) {
            Verdict verdict = service.mayInvite(place, email);
            if (verdict.isRefused()) {
                form.reject("email", verdict.reasonKey());
            }
        }
        if (place.chosen(roles).isEmpty()) {
            form.reject("roles", "staff.roles.missing");
        }
        Verdict given = StaffPolicy.mayGive(place.chosen(roles));
        if (given.isRefused()) {
            form.reject("roles", given.reasonKey());
        }
    }

    InvitationService.Invited invited(Workplace place) {
        return new InvitationService.Invited(name.strip(), email, place.chosen(roles), place.schoolId(), place.name());
    }
}
