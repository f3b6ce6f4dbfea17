package callboard.brochure;

import callboard.school.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The draft of a school's page as an officer types it. */
public class BrochureForm {

    /** Which save it was filled upon; a later one by a colleague is shown before it is replaced. */
    @FormParam("version")
    @DefaultValue("")
    String version = "";

    @FormParam("introduction")
    @DefaultValue("")
    @Size(max = 4000, message = "brochure.introduction.long")
    String introduction = "";

    @FormParam("prospectus")
    @DefaultValue("")
    @Size(max = 8000, message = "brochure.prospectus.long")
    String prospectus = "";

    @FormParam("address")
    @DefaultValue("")
    @Size(max = 200, message = "brochure.address.long")
    String address = "";

    @FormParam("phone")
    @DefaultValue("")
    @Size(max = 40, message = "brochure.phone.long")
    String phone = "";

    @FormParam("email")
    @DefaultValue("")
    @Email(message = "brochure.email.wrong")
    @Size(max = 120, message = "brochure.email.long")
    String email = "";

    @FormParam("hours")
    @DefaultValue("")
    @Size(max = 80, message = "brochure.hours.long")
    String hours = "";

    static BrochureForm of(BrochureText text, String version) {
        BrochureForm form = new BrochureForm();
        form.version = version;
        form.introduction = text.introduction();
        form.prospectus = text.prospectus();
        form.address = text.address();
        form.phone = text.phone();
        form.email = text.email();
        form.hours = text.hours();
        return form;
    }

    BrochureText text() {
        return new BrochureText(
                Typed.text(introduction),
                Typed.text(prospectus),
                Typed.line(address),
                Typed.line(phone),
                email.strip(),
                Typed.line(hours));
    }
}
