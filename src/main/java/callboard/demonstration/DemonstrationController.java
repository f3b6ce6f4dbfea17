package callboard.demonstration;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.subject.DeskSubject;
import callboard.subject.Subject;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The demonstration video of a subject: uploaded, replaced, removed, and whether it must be watched. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/demonstration")
@RequestScoped
public class DemonstrationController {

    private final DeskExam deskExam;
    private final DeskSubject deskSubject;
    private final DemonstrationUpload upload;
    private final DemonstrationService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    DemonstrationController(
            DeskExam deskExam,
            DeskSubject deskSubject,
            DemonstrationUpload upload,
            DemonstrationService service,
            Forms forms,
            Flash flash,
            Models models) {
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.upload = upload;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String show(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        return page(exam, deskSubject.find(exam, subjectRef), forms.empty());
    }

    /** How far it has come, for the page that asks again until it is there. */
    @GET
    @Path("/state")
    public String state(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        show(ref, subjectRef);
        return "demonstration/state";
    }

    /** @param progress given by a script, which goes to the next page itself: a redirect it would follow unseen */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("exam") String ref,
            @PathParam("subject") String subjectRef,
            @HeaderParam("X-Upload-Progress") @DefaultValue("") String progress,
            FormDataMultiPart parts)
            throws IOException {
        Exam exam = deskExam.find(ref);
        Subject subject = deskSubject.find(exam, subjectRef);
        Verdict taken;
        try (parts) {
            taken = upload.take(exam, subject, parts.getField("video"));
        } finally {
            parts.cleanup();
        }
        if (taken.isRefused()) {
            Form form = forms.empty();
            form.reject("video", taken.reasonKey(), taken.args().toArray());
            return Wrong.form(page(exam, subject, form));
        }
        flash.ok("demonstration.received");
        String next = deskSubject.href(exam, subject, "demonstration");
        return progress.isEmpty()
                ? Redirect.to(next)
                : Response.noContent().header("Location", next).build();
    }

    @POST
    @Path("/terms")
    public Response demand(
            @PathParam("exam") String ref,
            @PathParam("subject") String subjectRef,
            @FormParam("mustWatch") @DefaultValue("false") boolean mustWatch) {
        Exam exam = deskExam.find(ref);
        Subject subject = deskSubject.find(exam, subjectRef);
        service.demand(exam, subject, mustWatch);
        flash.ok(mustWatch ? "demonstration.demanded" : "demonstration.offered");
        return Redirect.to(deskSubject.href(exam, subject, "demonstration"));
    }

    @POST
    @Path("/removal")
    public Response remove(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        Subject subject = deskSubject.find(exam, subjectRef);
        service.remove(exam, subject);
        flash.ok("demonstration.removed");
        return Redirect.to(deskSubject.href(exam, subject, ""));
    }

    private String page(Exam exam, Subject subject, Form form) {
        models.put("form", form);
        models.put("clip", deskSubject.clip(subject));
        models.put("megabytes", upload.megabytes());
        models.put("minutes", upload.minutes());
        models.put("address", deskSubject.href(exam, subject, "demonstration"));
        return "demonstration/edit";
    }
}
