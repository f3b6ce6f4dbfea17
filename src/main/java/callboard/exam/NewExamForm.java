package callboard.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** An exam that is to be created: which major or direction, which round. */
public class NewExamForm {

    /** Ref of the major, or of the major and of its direction with a dot between. */
    @FormParam("target")
    @DefaultValue("")
    @NotBlank(message = "exam.target.missing")
    String target = "";

    @FormParam("round")
    @DefaultValue("")
    @Pattern(regexp = "PRELIMINARY|SECOND|THIRD", message = "exam.round-missing")
    String round = "";
}
