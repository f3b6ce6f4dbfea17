package callboard.school;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A school that is to be created, with its first administrator. */
public class NewSchoolForm {

    @FormParam("code")
    @DefaultValue("")
    @Pattern(regexp = "(?!new$)[a-z0-9][a-z0-9-]{1,19}", message = "school.code.wrong")
    String code = "";

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "school.name.missing")
    @Size(max = 80, message = "school.name.long")
    String name = "";

    @FormParam("region")
    @DefaultValue("")
    @NotBlank(message = "school.region.missing")
    @Size(max = 20, message = "school.region.long")
    String region = "";

    @FormParam("adminName")
    @DefaultValue("")
    @NotBlank(message = "school.admin-name.missing")
    @Size(max = 40, message = "school.admin-name.long")
    String adminName = "";

    @FormParam("adminEmail")
    @DefaultValue("")
    @NotBlank(message = "school.email.missing")
    @Email(message = "school.email.wrong")
    @Size(max = 120, message = "school.email.long")
    String adminEmail = "";
}
