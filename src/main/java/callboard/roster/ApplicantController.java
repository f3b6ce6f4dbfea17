package callboard.roster;

import callboard.account.Role;
import callboard.account.SchoolDoor;
import callboard.major.Directions;
import callboard.major.Majors;
import callboard.school.DeskSchool;
import callboard.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.TreeMap;

/** One registration, masked. */
@SchoolDoor({Role.OFFICER, Role.ADMIN})
@Controller
@Path("/schools/{code}/desk/roster/{applicant}")
@RequestScoped
public class ApplicantController {

    private final DeskSchool desk;
    private final Applicants applicants;
    private final ApplicantSeal seal;
    private final Majors majors;
    private final Directions directions;
    private final Models models;

    @Inject
    ApplicantController(
            DeskSchool desk,
            Applicants applicants,
            ApplicantSeal seal,
            Majors majors,
            Directions directions,
            Models models) {
        this.desk = desk;
        this.applicants = applicants;
        this.seal = seal;
        this.majors = majors;
        this.directions = directions;
        this.models = models;
    }

    @GET
    public String show(@PathParam("applicant") String ref) {
        Applicant applicant = NotFound.unless(applicants.byRef(desk.id(), ref));
        var names = SeasonMajors.of(majors, directions, applicant.schoolId(), applicant.seasonId());
        Map<String, String> extras = new TreeMap<>();
        seal.extras(applicant).forEach((heading, value) -> extras.put(heading, Masked.unknown(value)));
        models.put("school", desk.school());
        models.put("applicant", applicant);
        models.put("choice", names.choice(applicant));
        models.put("extras", extras);
        models.put("sex", applicant.text(RosterField.SEX));
        models.put("provincialSubject", applicant.text(RosterField.PROVINCIAL_SUBJECT));
        models.put("provincialScore", applicant.text(RosterField.PROVINCIAL_SCORE));
        models.put("remark", applicant.text(RosterField.REMARK));
        models.put("may", desk.mayPrepare());
        models.put("base", desk.href("roster"));
        return "roster/show";
    }
}
