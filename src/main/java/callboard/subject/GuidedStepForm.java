package callboard.subject;

import callboard.school.Numbers;
import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A step of a guided subject as an officer types it. */
public class GuidedStepForm {

    private static final Numbers SECONDS = new Numbers(1, 3600);

    @FormParam("instruction")
    @DefaultValue("")
    @NotBlank(message = "subject.step.instruction.missing")
    @Size(max = 200, message = "subject.step.instruction.long")
    String instruction = "";

    @FormParam("seconds")
    @DefaultValue("")
    String seconds = "";

    static GuidedStepForm of(GuidedStep step) {
        GuidedStepForm form = new GuidedStepForm();
        form.instruction = step.terms().instruction();
        form.seconds = String.valueOf(step.terms().seconds());
        return form;
    }

    /** What was typed; what is no number of seconds is put back on the form. */
    GuidedStep.Terms terms(Form form) {
        return new GuidedStep.Terms(
                Typed.line(instruction), SECONDS.read(form, "seconds", seconds).orElse(1));
    }
}
