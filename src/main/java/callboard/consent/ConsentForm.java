package callboard.consent;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The refs of the versions that were ticked. */
public class ConsentForm {

    @FormParam("terms")
    @DefaultValue("")
    String terms = "";

    @FormParam("sensitive")
    @DefaultValue("")
    String sensitive = "";

    @FormParam("next")
    @DefaultValue("")
    String next = "";
}
