package callboard.doubt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a person is the right one although the roster says otherwise. */
public class DoubtForm {

    @FormParam("why")
    @DefaultValue("")
    @NotBlank(message = "doubt.why.missing")
    @Size(max = 400, message = "doubt.why.long")
    public String why = "";

    /** {@link Doubt#shown} of what the officer has compared. */
    @FormParam("shown")
    @DefaultValue("")
    public String shown = "";
}
