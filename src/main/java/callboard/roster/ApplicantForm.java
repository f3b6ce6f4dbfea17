package callboard.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

/** What an officer may correct by hand: who and what somebody registered for is an import's to say. */
public class ApplicantForm {

    @FormParam("name")
    @NotBlank(message = "roster.edit.name.missing")
    @Size(max = 200, message = "roster.edit.long")
    String name = "";

    @FormParam("region")
    @Size(max = 200, message = "roster.edit.long")
    String region = "";

    @FormParam("attended")
    @Size(max = 200, message = "roster.edit.long")
    String attended = "";

    @FormParam("candidateNumber")
    @Size(max = 200, message = "roster.edit.long")
    String candidateNumber = "";

    @FormParam("ticketNumber")
    @Size(max = 200, message = "roster.edit.long")
    String ticketNumber = "";

    static ApplicantForm of(Applicant applicant) {
        var form = new ApplicantForm();
        form.name = applicant.name();
        form.region = applicant.region();
        form.attended = applicant.schoolAttended();
        form.candidateNumber = applicant.candidateNumber();
        form.ticketNumber = applicant.ticketNumber();
        return form;
    }
}
