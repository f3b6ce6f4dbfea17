package callboard.school;

import callboard.rich.Prose;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What the platform may change of a school. */
public class SchoolForm {

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

    @FormParam("initial")
    @DefaultValue("")
    @NotBlank(message = "school.initial.wrong")
    @Size(max = 2, message = "school.initial.wrong")
    String initial = "";

    @FormParam("colour")
    @DefaultValue("")
    @Pattern(regexp = "LAKE|PLUM|BRONZE|PINE", message = "school.colour-missing")
    String colour = "";

    @FormParam("introduction")
    @DefaultValue("")
    @Size(max = 4000, message = "school.introduction.long")
    String introduction = "";

    @FormParam("phone")
    @DefaultValue("")
    @Size(max = 40, message = "school.phone.long")
    String phone = "";

    @FormParam("email")
    @DefaultValue("")
    @Email(message = "school.email.wrong")
    @Size(max = 120, message = "school.email.long")
    String email = "";

    @FormParam("hours")
    @DefaultValue("")
    @Size(max = 80, message = "school.hours.long")
    String hours = "";

    static SchoolForm of(School school) {
        SchoolForm form = new SchoolForm();
        form.name = school.name();
        form.region = school.region();
        form.initial = school.initial();
        form.colour = school.colour().name();
        form.introduction = Prose.of(school.introduction()).plain();
        form.phone = school.contact().phone();
        form.email = school.contact().email();
        form.hours = school.contact().hours();
        return form;
    }

    /** A plain field that still holds the words of what the school formatted changes nothing of it. */
    private String introduction(School school) {
        String typed = Typed.text(introduction);
        boolean same = typed.equals(Prose.of(school.introduction()).plain());
        return same ? school.introduction() : typed;
    }

    void into(School school) {
        school.rename(Typed.line(name), Typed.line(region));
        school.mark(initial.strip(), BrandColour.valueOf(colour));
        Contact contact = new Contact(Typed.line(phone), email.strip(), Typed.line(hours));
        school.describe(introduction(school), contact);
    }
}
