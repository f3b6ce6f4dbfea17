package callboard.subject;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.exam.DeskExam;
import callboard.exam.Exam;
import callboard.major.Step;
import callboard.web.Flash;
import callboard.web.Form;
import callboard.web.Forms;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
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
import jakarta.ws.rs.core.Response;

/** One subject as the officer makes it: added, changed, moved, removed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects")
@RequestScoped
public class SubjectController {

    private final DeskExam deskExam;
    private final Subjects subjects;
    private final SubjectService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    SubjectController(
            DeskExam deskExam, Subjects subjects, SubjectService service, Forms forms, Flash flash, Models models) {
        this.deskExam = deskExam;
        this.subjects = subjects;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    @Path("/new")
    public String blank(@PathParam("exam") String ref) {
        Exam exam = deskExam.find(ref);
        return page(forms.show(new SubjectForm()), deskExam.href(exam, "subjects"));
    }

    @POST
    public Response create(@PathParam("exam") String ref, @BeanParam SubjectForm fields) {
        Exam exam = deskExam.find(ref);
        Form form = forms.check(fields);
        SubjectTerms.Takes takes = fields.takes(form);
        if (form.hasErrors()) {
            return Wrong.form(page(form, deskExam.href(exam, "subjects")));
        }
        Subject subject = service.add(exam, fields.terms(takes));
        flash.ok("exam.subject.saved", subject.terms().name());
        return Redirect.to(deskExam.href(exam, ""));
    }

    @GET
    @Path("/{subject}/edit")
    public String edit(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        Subject subject = find(exam, subjectRef);
        return page(forms.show(SubjectForm.of(subject)), deskExam.href(exam, "subjects/" + subjectRef));
    }

    @POST
    @Path("/{subject}")
    public Response update(
            @PathParam("exam") String ref, @PathParam("subject") String subjectRef, @BeanParam SubjectForm fields) {
        Exam exam = deskExam.find(ref);
        Subject subject = find(exam, subjectRef);
        Form form = forms.check(fields);
        SubjectTerms.Takes takes = fields.takes(form);
        if (form.hasErrors()) {
            return Wrong.form(page(form, deskExam.href(exam, "subjects/" + subjectRef)));
        }
        service.change(exam, subject, fields.terms(takes));
        flash.ok("exam.subject.saved", subject.terms().name());
        return Redirect.to(deskExam.href(exam, ""));
    }

    @POST
    @Path("/{subject}/place")
    public Response move(
            @PathParam("exam") String ref,
            @PathParam("subject") String subjectRef,
            @FormParam("step") @DefaultValue("") String step) {
        Exam exam = deskExam.find(ref);
        Subject subject = find(exam, subjectRef);
        Step.of(step).ifPresent(towards -> service.move(exam, subject, towards));
        return Redirect.to(deskExam.href(exam, ""));
    }

    @POST
    @Path("/{subject}/removal")
    public Response remove(@PathParam("exam") String ref, @PathParam("subject") String subjectRef) {
        Exam exam = deskExam.find(ref);
        Subject subject = find(exam, subjectRef);
        service.remove(exam, subject);
        flash.ok("exam.subject.removed", subject.terms().name());
        return Redirect.to(deskExam.href(exam, ""));
    }

    /** Found through the exam, and remembered for the page. */
    private Subject find(Exam exam, String ref) {
        Subject subject = NotFound.unless(subjects.byRef(exam.schoolId(), exam.id(), ref));
        models.put("subject", subject);
        return subject;
    }

    private String page(Form form, String action) {
        models.put("form", form);
        models.put("target", action);
        models.put("formats", Format.offered());
        models.put("orientations", Subject.Orientation.values());
        models.put("cameras", Subject.Camera.values());
        return "subject/edit";
    }
}
