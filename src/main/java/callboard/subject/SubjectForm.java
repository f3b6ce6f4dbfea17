package callboard.subject;

import callboard.school.Numbers;
import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A subject's rules as an officer types them. */
public class SubjectForm {

    private static final Numbers MAX = new Numbers(5, 7200);
    private static final Numbers MIN = new Numbers(0, 7200);
    private static final Numbers TAKES = new Numbers(1, 20);

    @FormParam("format")
    @DefaultValue("")
    @Pattern(regexp = "PREPARED", message = "exam.format-missing")
    String format = Format.PREPARED.name();

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "exam.subject.name.missing")
    @Size(max = 60, message = "exam.subject.name.long")
    String name = "";

    @FormParam("maxSeconds")
    @DefaultValue("")
    String maxSeconds = "";

    @FormParam("minSeconds")
    @DefaultValue("")
    String minSeconds = "";

    @FormParam("maxTakes")
    @DefaultValue("")
    String maxTakes = "1";

    @FormParam("mayStopEarly")
    @DefaultValue("")
    String mayStopEarly = "true";

    @FormParam("orientation")
    @DefaultValue("")
    @Pattern(regexp = "LANDSCAPE|PORTRAIT|FREE", message = "exam.orientation-missing")
    String orientation = "LANDSCAPE";

    @FormParam("camera")
    @DefaultValue("")
    @Pattern(regexp = "FRONT|REAR|FREE", message = "exam.camera-missing")
    String camera = "REAR";

    @FormParam("othersAllowed")
    @DefaultValue("")
    String othersAllowed = "";

    @FormParam("identityAllowed")
    @DefaultValue("")
    String identityAllowed = "";

    @FormParam("cautions")
    @DefaultValue("")
    @Size(max = 2000, message = "exam.subject.cautions.long")
    String cautions = "";

    static SubjectForm of(Subject subject) {
        SubjectTerms terms = subject.terms();
        SubjectForm form = new SubjectForm();
        form.format = terms.format().name();
        form.name = terms.name();
        form.maxSeconds = String.valueOf(terms.takes().maxSeconds());
        form.minSeconds = terms.takes().minSeconds() == 0
                ? ""
                : String.valueOf(terms.takes().minSeconds());
        form.maxTakes = String.valueOf(terms.takes().maxTakes());
        form.mayStopEarly = String.valueOf(terms.takes().mayStopEarly());
        form.orientation = terms.framing().orientation().name();
        form.camera = terms.framing().camera().name();
        form.othersAllowed = String.valueOf(terms.framing().othersAllowed());
        form.identityAllowed = String.valueOf(terms.framing().identityAllowed());
        form.cautions = terms.cautions();
        return form;
    }

    /** The numbers that were typed; what is none, or too small for another, is put back on the form. */
    SubjectTerms.Takes takes(Form form) {
        int most = MAX.read(form, "maxSeconds", maxSeconds).orElse(7200);
        int least = minSeconds.isBlank()
                ? 0
                : MIN.read(form, "minSeconds", minSeconds).orElse(0);
        int takes = TAKES.read(form, "maxTakes", maxTakes).orElse(1);
        if (least > most) {
            form.reject("minSeconds", "exam.subject.min-over-max", String.valueOf(most));
        }
        return new SubjectTerms.Takes(least, most, mayStopEarly.equals("true"), takes);
    }

    /** The rules, once the form has no error. */
    SubjectTerms terms(SubjectTerms.Takes takes) {
        SubjectTerms.Framing framing = new SubjectTerms.Framing(
                Subject.Orientation.valueOf(orientation),
                Subject.Camera.valueOf(camera),
                identityAllowed.equals("true"),
                othersAllowed.equals("true"));
        return new SubjectTerms(Typed.line(name), Format.valueOf(format), framing, takes, Typed.text(cautions));
    }
}
