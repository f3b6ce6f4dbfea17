package callboard.candidate;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.school.Typed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Withdraws a candidate by hand, with a reason he reads (R-43a). */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/candidates/{entry}/withdrawal")
@RequestScoped
public class WithdrawalController {

    private final DeskSchool desk;
    private final CandidatesController candidates;
    private final Withdrawal withdrawal;
    private final Forms forms;
    private final Flash flash;

    @Inject
    WithdrawalController(
            DeskSchool desk, CandidatesController candidates, Withdrawal withdrawal, Forms forms, Flash flash) {
        this.desk = desk;
        this.candidates = candidates;
        this.withdrawal = withdrawal;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response withdraw(@PathParam("entry") String ref, @BeanParam WithdrawalForm fields) {
        CandidateLine line = candidates.find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(candidates.page(line, form));
        }
        withdrawal.withdraw(line, Typed.line(fields.reason));
        flash.ok("candidate.withdrawn", line.applicant().name());
        return Redirect.to(desk.href("candidates/" + ref));
    }
}
