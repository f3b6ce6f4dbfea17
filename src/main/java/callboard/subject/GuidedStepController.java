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
import java.util.List;
import java.util.Optional;

/** The steps of a guided subject: added, changed, moved, removed. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/exams/{exam}/subjects/{subject}/steps")
@RequestScoped
public class GuidedStepController {

    private final DeskExam deskExam;
    private final DeskSubject deskSubject;
    private final GuidedSteps steps;
    private final GuidedStepService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    GuidedStepController(
            DeskExam deskExam,
            DeskSubject deskSubject,
            GuidedSteps steps,
            GuidedStepService service,
            Forms forms,
            Flash flash,
            Models models) {
        this.deskExam = deskExam;
        this.deskSubject = deskSubject;
        this.steps = steps;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @POST
    public Response create(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @BeanParam GuidedStepForm fields) {
        Exam exam = deskExam.find(examRef);
        Subject subject = guided(exam, subjectRef);
        Form form = forms.check(fields);
        GuidedStep.Terms terms = fields.terms(form);
        if (steps.ofSubject(subject.schoolId(), subject.id()).size() >= GuidedStepService.MOST) {
            form.reject("instruction", "subject.step.too-many", GuidedStepService.MOST);
        }
        if (form.hasErrors()) {
            return Wrong.form(deskSubject.page(exam, subject, form));
        }
        service.add(exam, subject, terms);
        flash.ok("subject.step.saved");
        return Redirect.to(deskSubject.href(exam, subject, ""));
    }

    @GET
    @Path("/{step}/edit")
    public String edit(
            @PathParam("exam") String examRef, @PathParam("subject") String subjectRef, @PathParam("step") String ref) {
        Exam exam = deskExam.find(examRef);
        Subject subject = guided(exam, subjectRef);
        GuidedStep step = deskSubject.step(subject, ref);
        return page(exam, subject, step, forms.show(GuidedStepForm.of(step)));
    }

    @POST
    @Path("/{step}")
    public Response update(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("step") String ref,
            @BeanParam GuidedStepForm fields) {
        Exam exam = deskExam.find(examRef);
        Subject subject = guided(exam, subjectRef);
        GuidedStep step = deskSubject.step(subject, ref);
        Form form = forms.check(fields);
        GuidedStep.Terms terms = fields.terms(form);
        if (form.hasErrors()) {
            return Wrong.form(page(exam, subject, step, form));
        }
        service.change(exam, subject, step, terms);
        flash.ok("subject.step.saved");
        return Redirect.to(deskSubject.href(exam, subject, ""));
    }

    @POST
    @Path("/{step}/place")
    public Response move(
            @PathParam("exam") String examRef,
            @PathParam("subject") String subjectRef,
            @PathParam("step") String ref,
            @FormParam("step") @DefaultValue("") String towards) {
        Exam exam = deskExam.find(examRef);
        Subject subject = guided(exam, subjectRef);
        GuidedStep step = deskSubject.step(subject, ref);
        Step.of(towards).ifPresent(one -> service.move(exam, subject, step, one));
        return Redirect.to(deskSubject.href(exam, subject, ""));
    }

    @POST
    @Path("/{step}/removal")
    public Response remove(
            @PathParam("exam") String examRef, @PathParam("subject") String subjectRef, @PathParam("step") String ref) {
        Exam exam = deskExam.find(examRef);
        Subject subject = guided(exam, subjectRef);
        service.remove(exam, subject, deskSubject.step(subject, ref));
        flash.ok("subject.step.removed");
        return Redirect.to(deskSubject.href(exam, subject, ""));
    }

    /** Only guided subjects have steps. */
    private Subject guided(Exam exam, String ref) {
        return NotFound.unless(Optional.of(deskSubject.find(exam, ref))
                .filter(one -> one.terms().format() == Format.GUIDED));
    }

    private String page(Exam exam, Subject subject, GuidedStep step, Form form) {
        models.put("form", form);
        models.put("cues", deskSubject.cues(List.of(step)));
        models.put("target", deskSubject.href(exam, subject, "steps/" + step.ref()));
        return "subject/step";
    }
}
