package callboard.subject;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.conflict.Conflict;
import callboard.conflict.Conflicts;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.exam.ExamPolicy;
import callboard.major.Step;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subject as the officer makes it: added, changed, moved, removed. Its format is chosen by an address, so that
 * the form has the fields of that format and no others, with and without JavaScript.
 */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects")
@RequestScoped
public class SubjectController {

    private static final Logger LOG = LoggerFactory.getLogger(SubjectController.class);

    private final DeskExam deskExam;
    private final DeskSubject deskSubject;
    private final SubjectPreview preview;
    private final SubjectService service;
    private final Conflicts conflicts;
    private final SubjectItems items;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    SubjectController(
            DeskExam deskExam,
            DeskSubject deskSubject,
            SubjectPreview preview,
            SubjectService service,
            Conflicts conflicts,
            SubjectItems items,
            Forms forms,
            Flash flash,
            Models models) {
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.preview = preview;
        this.service = service;
        this.conflicts = conflicts;
        this.items = items;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(@PathParam("exam") String ref, @QueryParam("format") @DefaultValue("") String format) {
        Exam exam = deskExam.find(ref);
        SubjectForm fields = SubjectForm.of(Format.named(format));
        return page(exam, Optional.empty(), fields, forms.show(fields));
    }

    @POST
    public Response create(@PathParam("exam") String ref, @BeanParam SubjectForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        SubjectTerms terms = fields.terms(form);
        if (form.hasErrors()) {
            return Wrong.form(page(exam, Optional.empty(), fields, form));
        }
        Subject subject = service.add(exam, terms);
        flash.ok("exam.subject.saved", terms.name());
        return Redirect.to(after(exam, subject));
    }

    /** Who may no longer change it is shown it, with the reason. */
    @GET
    @Path("/{subject}/edit")
    public String edit(
            @PathParam("exam") String ref,
            @PathParam("subject") String subjectRef,
            @QueryParam("format") @DefaultValue("") String format) {
        Exam exam = deskExam.find(ref);
        Subject subject = deskSubject.find(exam, subjectRef);
        if (ExamPolicy.mayEditRules(exam).isRefused()) {
            return deskSubject.page(exam, subject, forms.show(new GuidedStepForm()));
        }
        SubjectForm fields = SubjectForm.of(subject);
        fields.format = format.isEmpty() ? fields.format : Format.named(format).name();
        return page(exam, Optional.of(subject), fields, forms.show(fields));
    }

    /** Who saves second sees both versions and decides; also when both pressed in the same moment. */
    @POST
    @Path("/{subject}")
    public Response update(
            @PathParam("exam") String ref, @PathParam("subject") String subjectRef, @BeanParam SubjectForm fields) {
        try {
            return save(deskExam.find(ref), subjectRef, fields);
        } catch (DataException raced) {
            LOG.debug("The subject {} was saved by somebody else in this moment", subjectRef, raced);
            return save(deskExam.find(ref), subjectRef, fields);
        }
    }

    private Response save(Exam exam, String subjectRef, SubjectForm fields) {
        Subject subject = deskSubject.find(exam, subjectRef);
        SubjectForm saved = SubjectForm.of(subject);
        fields.complete(saved);
        Optional<Conflict> conflict = conflicts.between(fields, saved, items.all());
        if (conflict.isPresent()) {
            return Wrong.form(conflicts.page(
                    conflict.get(), deskSubject.href(exam, subject, ""), deskSubject.href(exam, subject, "edit")));
        }
        Form form = forms.check(fields);
        SubjectTerms terms = fields.terms(form);
        if (form.hasErrors()) {
            return Wrong.form(page(exam, Optional.of(subject), fields, form));
        }
        service.change(exam, subject, terms);
        flash.ok("exam.subject.saved", terms.name());
        return Redirect.to(after(exam, subject));
    }

    @POST
    @Path("/{subject}/place")
    public Response move(
            @PathParam("exam") String ref,
            @PathParam("subject") String subjectRef,
            @FormParam("step") @DefaultValue("") String step) {
        Exam exam = deskExam.find(ref);
        Subject subject = deskSubject.find(exam, subjectRef);
        Step.of(step).ifPresent(towards -> service.move(exam, subject, towards));
        return Redirect.to(deskExam.href(exam, ""));
    }

    @POST
    @Path("/{subject}/removal")
    public Response remove(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        Subject subject = deskSubject.find(exam, subjectRef);
        service.remove(exam, subject);
        flash.ok("exam.subject.removed", subject.terms().name());
        return Redirect.to(deskExam.href(exam, ""));
    }

    /** A guided subject still needs its steps. */
    private String after(Exam exam, Subject subject) {
        return subject.terms().format() == Format.GUIDED
                ? deskSubject.href(exam, subject, "")
                : deskExam.href(exam, "");
    }

    private String page(Exam exam, Optional<Subject> subject, SubjectForm fields, Form form) {
        String address =
                subject.map(one -> deskSubject.href(exam, one, "")).orElseGet(() -> deskExam.href(exam, "subjects"));
        models.put("form", form);
        models.put("target", address);
        models.put("choosing", address + (subject.isPresent() ? "/edit" : "/new"));
        models.put(
                "previewing",
                deskExam.href(exam, "subjects/preview")
                        + subject.map(one -> "?subject=" + one.ref()).orElse(""));
        models.put("format", fields.format());
        models.put("formats", Format.values());
        models.put("orientations", Subject.Orientation.values());
        models.put("cameras", Subject.Camera.values());
        models.put("showings", SubjectTerms.Prompting.Showing.values());
        models.put("clip", subject.flatMap(deskSubject::clip));
        models.put("cues", subject.map(deskSubject::cuesOf).orElse(Map.of()));
        models.put("told", preview.of(exam, subject, fields.terms(forms.empty())));
        return "subject/edit";
    }
}
