package callboard.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

/** Why an import is taken back. */
public class UndoForm {

    @FormParam("reason")
    @NotBlank(message = "imports.reason.missing")
    @Size(max = 400, message = "imports.reason.long")
    String reason = "";
}
