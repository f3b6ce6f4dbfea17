package callboard.certification;

import callboard.identity.Certification;
import callboard.identity.Province;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Where the candidate registers for the entrance exam, and which school he attends. */
public class SchoolForm {

    @FormParam("region")
    @DefaultValue("")
    @NotBlank(message = "certification.region.missing")
    @Size(max = 40, message = "certification.region.long")
    String region = "";

    @FormParam("school")
    @DefaultValue("")
    @NotBlank(message = "certification.school.missing")
    @Size(max = 80, message = "certification.school.long")
    String school = "";

    static SchoolForm of(Certification certification) {
        SchoolForm fields = new SchoolForm();
        fields.region = certification.region();
        fields.school = certification.school();
        return fields;
    }

    String region() {
        return Province.keptForm(region);
    }

    String school() {
        return school.strip();
    }
}
