package callboard.application;

import callboard.account.CandidateDoor;
import callboard.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** 申请视频考试 begins: the candidate confirms the document he registered with. */
@CandidateDoor
@Controller
@Path("/schools/{code}/applications")
@RequestScoped
public class ApplicationsController {

    private final MySchool mine;
    private final ApplicationService service;

    @Inject
    ApplicationsController(MySchool mine, ApplicationService service) {
        this.mine = mine;
        this.service = service;
    }

    @GET
    public String show(@PathParam("code") String code) {
        return mine.find(code).candidate().isPresent() ? "application/document" : "application/uncertified";
    }

    @POST
    public Response confirm(@PathParam("code") String code) {
        MySchool.Found found = mine.find(code);
        if (found.candidate().isEmpty()) {
            return Redirect.to("/schools/" + code + "/applications");
        }
        Optional<FailedApplication> failure =
                service.confirm(found.season(), found.candidate().get());
        return Redirect.to(failure.map(one -> "/refusals/" + one.ref()).orElse("/schools/" + code + "/registrations"));
    }
}
