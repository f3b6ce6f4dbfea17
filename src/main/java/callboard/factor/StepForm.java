package callboard.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A code as typed, and where its owner wanted to go. */
public class StepForm {

    @FormParam("code")
    @DefaultValue("")
    @NotBlank(message = "factor.code.missing")
    @Size(max = 40, message = "factor.code.wrong")
    String code = "";

    @FormParam("next")
    @DefaultValue("")
    String next = "";

    /** {@code recovery} for a recovery code; only the field's words depend on it. */
    @FormParam("by")
    @DefaultValue("")
    String by = "";
}
