package callboard.candidate;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
import callboard.web.Flash;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Restores a withdrawn candidate: the same record, with its signature (R-43a). */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/candidates/{entry}/restoration")
@RequestScoped
public class RestorationController {

    private final DeskSchool desk;
    private final CandidatesController candidates;
    private final Withdrawal withdrawal;
    private final Flash flash;

    @Inject
    RestorationController(DeskSchool desk, CandidatesController candidates, Withdrawal withdrawal, Flash flash) {
        this.desk = desk;
        this.candidates = candidates;
        this.withdrawal = withdrawal;
        this.flash = flash;
    }

    @POST
    public Response restore(@PathParam("entry") String ref) {
        CandidateLine line = candidates.find(ref);
        withdrawal.restore(line);
        flash.ok("candidate.restored", line.applicant().name());
        return Redirect.to(desk.href("candidates/" + ref));
    }
}
