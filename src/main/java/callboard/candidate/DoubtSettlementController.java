package callboard.candidate;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.doubt.Doubt;
import callboard.doubt.DoubtForm;
import callboard.doubt.Doubting;
import callboard.doubt.Doubts;
import callboard.school.DeskSchool;
import callboard.school.Typed;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
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

/** 核对无误: the person is the right one although the roster differs, for a reason that stays (R-43a). */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/candidates/{entry}/doubt/settlement")
@RequestScoped
public class DoubtSettlementController {

    private final DeskSchool desk;
    private final CandidatesController candidates;
    private final Doubts doubts;
    private final Doubting doubting;
    private final Forms forms;
    private final Flash flash;

    @Inject
    DoubtSettlementController(
            DeskSchool desk,
            CandidatesController candidates,
            Doubts doubts,
            Doubting doubting,
            Forms forms,
            Flash flash) {
        this.desk = desk;
        this.candidates = candidates;
        this.doubts = doubts;
        this.doubting = doubting;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    public Response settle(@PathParam("entry") String ref, @BeanParam DoubtForm fields) {
        CandidateLine line = candidates.find(ref);
        Doubt doubt = NotFound.unless(doubts.ofEntry(desk.id(), line.entry().id()));
        Form form = forms.check(fields);
        if (!doubt.shown().equals(fields.shown)) {
            form.reject("why", "doubt.changed");
            return Wrong.changed(candidates.page(line, form));
        }
        if (form.hasErrors()) {
            return Wrong.form(candidates.page(line, form));
        }
        doubting.settle(doubt, line.entry(), line.applicant().name(), Typed.line(fields.why));
        flash.ok("doubt.settled", line.applicant().name());
        return Redirect.to(desk.href("candidates/" + ref));
    }
}
