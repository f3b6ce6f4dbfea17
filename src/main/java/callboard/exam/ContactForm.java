package callboard.exam;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Whom candidates of one exam reach. */
public class ContactForm {

    @FormParam("contact")
    @DefaultValue("")
    @Size(max = 400, message = "exam.contact.long")
    String contact = "";

    static ContactForm of(Exam exam) {
        ContactForm form = new ContactForm();
        form.contact = exam.contact();
        return form;
    }
}
