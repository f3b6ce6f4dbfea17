package callboard.major;

import callboard.school.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A major as an officer types it. */
public class MajorForm {

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "major.name.missing")
    @Size(max = 60, message = "major.name.long")
    String name = "";

    @FormParam("majorCode")
    @DefaultValue("")
    @Pattern(regexp = "\\s*[0-9A-Za-z]{0,12}\\s*", message = "major.code.wrong")
    String majorCode = "";

    @FormParam("level")
    @DefaultValue("")
    @Pattern(regexp = "UNDERGRADUATE|JUNIOR_COLLEGE", message = "major.level-missing")
    String level = StudyLevel.UNDERGRADUATE.name();

    static MajorForm of(Major major) {
        MajorForm form = new MajorForm();
        form.name = major.name();
        form.majorCode = major.code();
        form.level = major.level().name();
        return form;
    }

    String name() {
        return Typed.line(name);
    }

    void into(Major major) {
        major.describe(majorCode.strip(), name(), StudyLevel.valueOf(level));
    }
}
