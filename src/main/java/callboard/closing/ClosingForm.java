package callboard.closing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The password in the first step, the word in the second. */
public class ClosingForm {

    @FormParam("password")
    @DefaultValue("")
    @Size(max = 128, message = "contact.password.wrong")
    String password = "";

    /** That the first step was taken, signed by us. */
    @FormParam("proof")
    @DefaultValue("")
    String proof = "";

    @FormParam("word")
    @DefaultValue("")
    @Size(max = 20, message = "closing.word.wrong")
    String word = "";
}
