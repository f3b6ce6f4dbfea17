package callboard.roster;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.school.DeskSchool;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Corrects values of a registration by hand; document, major and direction are an import's to change. */
@SchoolDoor(Role.OFFICER)
@Controller
@Path("/schools/{code}/desk/roster/{applicant}/correction")
@RequestScoped
public class ApplicantCorrectionController {

    private final DeskSchool desk;
    private final Applicants applicants;
    private final ApplicantService service;
    private final Forms forms;
    private final Flash flash;
    private final Models models;

    @Inject
    ApplicantCorrectionController(
            DeskSchool desk, Applicants applicants, ApplicantService service, Forms forms, Flash flash, Models models) {
        this.desk = desk;
        this.applicants = applicants;
        this.service = service;
        this.forms = forms;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public String edit(@PathParam("applicant") String ref) {
        Applicant applicant = find(ref);
        return page(applicant, forms.show(ApplicantForm.of(applicant)));
    }

    @POST
    public Response update(@PathParam("applicant") String ref, @BeanParam ApplicantForm fields) {
        Applicant applicant = find(ref);
        Form form = forms.check(fields);
        if (form.hasErrors()) {
            return Wrong.form(page(applicant, form));
        }
        service.correct(applicant, fields);
        flash.ok("roster.corrected", applicant.name());
        return Redirect.to(desk.href("roster/" + ref));
    }

    private Applicant find(String ref) {
        return NotFound.unless(applicants.byRef(desk.id(), ref));
    }

    private String page(Applicant applicant, Form form) {
        models.put("school", desk.school());
        models.put("applicant", applicant);
        models.put("form", form);
        models.put("base", desk.href("roster"));
        return "roster/edit";
    }
}
