package callboard.major;

import callboard.school.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A direction as an officer types it. */
public class DirectionForm {

    @FormParam("direction")
    @DefaultValue("")
    @NotBlank(message = "major.direction.name.missing")
    @Size(max = 60, message = "major.direction.name.long")
    String direction = "";

    String name() {
        return Typed.line(direction);
    }
}
