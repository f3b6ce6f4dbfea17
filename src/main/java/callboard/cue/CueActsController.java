package callboard.cue;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.rules.Verdict;
import callboard.subject.DeskSubject;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The sound of a guided step: uploaded, replaced, removed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/steps/{step}/cue")
@RequestScoped
public class CueActsController {

    private final CueController page;
    private final DeskSubject deskSubject;
    private final CueUpload upload;
    private final CueService service;
    private final Forms forms;
    private final Flash flash;

    @Inject
    CueActsController(
            CueController page,
            DeskSubject deskSubject,
            CueUpload upload,
            CueService service,
            Forms forms,
            Flash flash) {
        this.page = page;
        this.deskSubject = deskSubject;
        this.upload = upload;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("step") String ref,
            FormDataMultiPart parts)
            throws IOException {
        CueUpload.Place place = page.place(examRef, subjectRef, ref);
        Verdict taken;
        try (parts) {
            taken = upload.take(place, parts.getField("sound"));
        } finally {
            parts.cleanup();
        }
        if (taken.isRefused()) {
            Form form = forms.empty();
            form.reject("sound", taken.reasonKey(), taken.args().toArray());
            return Wrong.form(page.page(place, form));
        }
        flash.ok("cue.received");
        return Redirect.to(page.address(place));
    }

    @POST
    @Path("/removal")
    public Response remove(
            @PathParam("exam") String examRef, @PathParam("subject") String subjectRef, @PathParam("step") String ref) {
        CueUpload.Place place = page.place(examRef, subjectRef, ref);
        service.remove(place.exam(), place.subject(), place.step());
        flash.ok("cue.removed");
        return Redirect.to(deskSubject.href(place.exam(), place.subject(), ""));
    }
}
