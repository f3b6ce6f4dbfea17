package callboard.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What signing the pledge asks for. */
final class PledgeForm {

    static final String KEYBOARD = "keyboard";

    @FormParam("version")
    @DefaultValue("")
    String version = "";

    @FormParam("read")
    @DefaultValue("")
    @Pattern(regexp = "true", message = "signature.read.missing")
    String read = "";

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "signature.name.missing")
    @Size(max = 80, message = "signature.name.long")
    String name = "";

    @FormParam("way")
    @DefaultValue("")
    String way = "";

    @FormParam("drawing")
    @DefaultValue("")
    String drawing = "";

    boolean byKeyboard() {
        return way.equals(KEYBOARD);
    }
}
