package callboard.application;

import callboard.account.CandidateDoor;
import callboard.exam.Exam;
import callboard.exam.Exams;
import callboard.roster.RosterMatch;
import callboard.web.Flash;
import callboard.web.NotFound;
import callboard.web.Redirect;
import callboard.web.Wrong;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What is registered under the candidate's document; each major is applied for by itself. */
@CandidateDoor
@Controller
@Path("/schools/{code}/registrations")
@RequestScoped
public class RegistrationsController {

    private final MySchool mine;
    private final Registrations registrations;
    private final RegisteredMajors majors;
    private final ApplicationService service;
    private final Exams exams;
    private final Flash flash;
    private final Models models;

    @Inject
    RegistrationsController(
            MySchool mine,
            Registrations registrations,
            RegisteredMajors majors,
            ApplicationService service,
            Exams exams,
            Flash flash,
            Models models) {
        this.mine = mine;
        this.registrations = registrations;
        this.majors = majors;
        this.service = service;
        this.exams = exams;
        this.flash = flash;
        this.models = models;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        MySchool.Found found = mine.find(code);
        boolean nothing = found.candidate().isEmpty()
                || registrations
                        .of(found.season(), found.candidate().get())
                        .match()
                        .lines()
                        .isEmpty();
        if (nothing) {
            return Redirect.to("/schools/" + code + "/applications");
        }
        return Response.ok(page(found, "")).build();
    }

    @POST
    public Response apply(@PathParam("code") String code, @FormParam("exam") @DefaultValue("") String examRef) {
        MySchool.Found found = mine.find(code);
        if (found.candidate().isEmpty()) {
            return Redirect.to("/schools/" + code + "/applications");
        }
        if (examRef.isEmpty()) {
            models.put("unchosen", true);
            return Wrong.form(page(found, ""));
        }
        Exam exam = NotFound.unless(exams.byRef(found.school().id(), examRef)
                .filter(one ->
                        one.isOpen() && one.season().id() == found.season().id()));
        ApplicationService.Outcome outcome =
                service.apply(found.season(), exam, found.candidate().get());
        if (outcome.entry().isPresent()) {
            flash.ok("application.applied");
            return Redirect.to("/entries/" + outcome.entry().get().ref());
        }
        FailedApplication failure = outcome.failure().orElseThrow();
        return failure.refusal() == RosterMatch.Refusal.OTHER_MAJOR
                ? Wrong.form(page(found, exam.ref()))
                : Redirect.to("/refusals/" + failure.ref());
    }

    /** @param wrong the exam he chose though he is not registered for it */
    private String page(MySchool.Found found, String wrong) {
        Candidate candidate = found.candidate().orElseThrow();
        models.put("wrong", wrong);
        models.put("cards", majors.of(found.season(), candidate, registrations.of(found.season(), candidate)));
        return "application/registrations";
    }
}
