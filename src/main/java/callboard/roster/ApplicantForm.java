package callboard.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What an officer may correct by hand: who and what somebody registered for is an import's to say. */
public class ApplicantForm {

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "roster.edit.name.missing")
    @Size(max = 200, message = "roster.edit.long")
    String name = "";

    @FormParam("region")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String region = "";

    @FormParam("attended")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String attended = "";

    @FormParam("candidateNumber")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String candidateNumber = "";

    @FormParam("ticketNumber")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String ticketNumber = "";

    @FormParam("sex")
    @DefaultValue("")
    @Pattern(regexp = "|MALE|FEMALE", message = "roster.edit.sex.wrong")
    String sex = "";

    @FormParam("provincialSubject")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String provincialSubject = "";

    @FormParam("provincialScore")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String provincialScore = "";

    @FormParam("remark")
    @DefaultValue("")
    @Size(max = 200, message = "roster.edit.long")
    String remark = "";

    static ApplicantForm of(Applicant applicant) {
        var form = new ApplicantForm();
        form.name = applicant.name();
        form.region = applicant.region();
        form.attended = applicant.schoolAttended();
        form.candidateNumber = applicant.candidateNumber();
        form.ticketNumber = applicant.ticketNumber();
        form.sex = applicant.sex();
        form.provincialSubject = applicant.text(RosterField.PROVINCIAL_SUBJECT);
        form.provincialScore = applicant.text(RosterField.PROVINCIAL_SCORE);
        form.remark = applicant.text(RosterField.REMARK);
        return form;
    }
}
