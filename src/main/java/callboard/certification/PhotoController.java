package callboard.certification;

import callboard.account.CandidateDoor;
import callboard.identity.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Step 3: one bare-headed photo, which faces are compared with later. */
@CandidateDoor
@Controller
@Path("/certification/photo")
@RequestScoped
public class PhotoController {

    private final StepPages pages;

    @Inject
    PhotoController(StepPages pages) {
        this.pages = pages;
    }

    @GET
    public String show() {
        return pages.step(Step.PHOTO, pages.shown(Step.PHOTO));
    }
}
