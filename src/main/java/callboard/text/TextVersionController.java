package callboard.text;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Writes the next version of a text; a later one asks whether it must be signed or read again. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path(TextController.PATH)
@RequestScoped
public class TextVersionController {

    private final DeskExam deskExam;
    private final TextPage page;
    private final TextWriting writing;
    private final Forms forms;
    private final Flash flash;

    @Inject
    TextVersionController(DeskExam deskExam, TextPage page, TextWriting writing, Forms forms, Flash flash) {
        this.deskExam = deskExam;
        this.page = page;
        this.writing = writing;
        this.forms = forms;
        this.flash = flash;
    }

    /** @param from an earlier version to start from, which brings it back; 0 for the one in force */
    @GET
    @Path("/new")
    public String blank(
            @PathParam("exam") String ref,
            @PathParam("text") String word,
            @QueryParam("from") @DefaultValue("0") int from) {
        Exam exam = deskExam.find(ref);
        TextKind kind = NotFound.unless(TextKind.of(word));
        TextForm fields = page.fields(exam, kind, from);
        return page.edit(exam, kind, fields, forms.show(fields));
    }

    /** A form begun before a colleague saved is shown once beside what he saved; sent again it stands. */
    @POST
    public Response create(@PathParam("exam") String ref, @PathParam("text") String word, @BeanParam TextForm fields) {
        Exam exam = deskExam.find(ref);
        TextKind kind = NotFound.unless(TextKind.of(word));
        Optional<ExamText> latest = page.latest(exam, kind);
        Form form = forms.check(fields);
        fields.check(kind, form, latest.isEmpty());
        if (kind.isWitnessed() && fields.base() > 0 && !fields.isDecided()) {
            form.reject("again", "text.again.undecided");
        }
        if (form.hasErrors()) {
            return Wrong.form(page.edit(exam, kind, fields, form));
        }
        TextWriting.Outcome outcome = writing.write(exam, kind, fields.base(), fields.draft(kind, latest));
        if (outcome.own()) {
            flash.ok("text.written", String.valueOf(outcome.inForce().number()));
            return Redirect.to(deskExam.href(exam, kind.word()));
        }
        return Wrong.form(page.conflict(exam, kind, fields, outcome.inForce()));
    }
}
