package callboard.imports;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.intake.UploadLimit;
import callboard.rules.Verdict;
import callboard.school.DeskSchool;
import callboard.school.Season;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** Takes an officer's file (R-43, step 1). */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/roster/imports")
@RequestScoped
public class ImportUploadController {

    private final DeskSchool desk;
    private final ImportUpload upload;
    private final ImportsController page;
    private final Forms forms;

    @Inject
    ImportUploadController(DeskSchool desk, ImportUpload upload, ImportsController page, Forms forms) {
        this.desk = desk;
        this.upload = upload;
        this.page = page;
        this.forms = forms;
    }

    @POST
    @UploadLimit
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@FormDataParam("file") @Nullable FormDataBodyPart file) throws IOException {
        Season season = NotFound.unless(desk.season());
        ImportUpload.Taken taken = upload.take(season, file);
        Verdict verdict = taken.verdict();
        if (verdict.isRefused()) {
            Form form = forms.empty();
            form.reject("file", verdict.reasonKey(), verdict.args().toArray());
            return Wrong.form(page.page(form));
        }
        return Redirect.to(desk.href("roster/imports/" + taken.ref() + "/mapping"));
    }
}
