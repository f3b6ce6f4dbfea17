package callboard.circular;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The typed count of those who will be told. */
public class ConfirmationForm {

    @FormParam("count")
    @DefaultValue("")
    String count = "";
}
