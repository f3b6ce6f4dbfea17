package callboard.subject;

import callboard.conflict.Was;
import callboard.school.Numbers;
import callboard.school.Typed;
import callboard.subject.SubjectTerms.Prompting.Showing;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;

/** A subject's rules as an officer types them; what the chosen format does not ask for is not read. */
public class SubjectForm {

    private static final Numbers MAX = new Numbers(5, 7200);
    private static final Numbers MIN = new Numbers(0, 7200);
    private static final Numbers TAKES = new Numbers(1, 20);
    private static final Numbers DRAWS = new Numbers(1, 10);
    private static final Numbers PREPARATION = new Numbers(0, 3600);
    private static final Numbers PHOTO_MINUTES = new Numbers(1, 120);
    private static final Numbers LEAST_PHOTOS = new Numbers(1, 20);
    private static final Numbers MOST_PHOTOS = new Numbers(1, 20);
    private static final Numbers MEGABYTES = new Numbers(1, 20);

    /** As {@link Subject#version} when the form was filled; of a new subject none. */
    @FormParam("version")
    @DefaultValue("")
    String version = "";

    /** What it was filled with, as {@link Was} writes it. */
    @FormParam("was")
    @DefaultValue("")
    String was = "";

    @FormParam("format")
    @DefaultValue("")
    @Pattern(regexp = "GUIDED|PREPARED|PROMPTED|ARTWORK", message = "exam.format-missing")
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

    @FormParam("draws")
    @DefaultValue("")
    String draws = "1";

    @FormParam("showing")
    @DefaultValue("SHOWN")
    @Pattern(regexp = "SHOWN|PLAYED|BOTH", message = "subject.showing-missing")
    String showing = Showing.SHOWN.name();

    @FormParam("preparationSeconds")
    @DefaultValue("")
    String preparationSeconds = "180";

    @FormParam("photoMinutes")
    @DefaultValue("")
    String photoMinutes = "10";

    @FormParam("leastPhotos")
    @DefaultValue("")
    String leastPhotos = "1";

    @FormParam("mostPhotos")
    @DefaultValue("")
    String mostPhotos = "3";

    @FormParam("photoMegabytes")
    @DefaultValue("")
    String photoMegabytes = "10";

    /** For a new subject of that format. */
    static SubjectForm of(Format format) {
        SubjectForm form = new SubjectForm();
        form.format = format.name();
        return form;
    }

    static SubjectForm of(Subject subject) {
        SubjectTerms terms = subject.terms();
        SubjectForm form = new SubjectForm();
        form.version = String.valueOf(subject.version());
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
        form.ask(terms.prompting());
        form.ask(terms.photos());
        form.was = Was.write(form);
        return form;
    }

    /** What this format does not ask for was not typed: it stays as it is saved. */
    void complete(SubjectForm saved) {
        if (format() == Format.GUIDED) {
            maxSeconds = saved.maxSeconds;
            minSeconds = saved.minSeconds;
            mayStopEarly = saved.mayStopEarly;
        }
        if (format() != Format.PROMPTED) {
            draws = saved.draws;
            showing = saved.showing;
            preparationSeconds = saved.preparationSeconds;
        }
        if (format() != Format.ARTWORK) {
            photoMinutes = saved.photoMinutes;
            leastPhotos = saved.leastPhotos;
            mostPhotos = saved.mostPhotos;
            photoMegabytes = saved.photoMegabytes;
        }
    }

    private void ask(SubjectTerms.Prompting prompting) {
        if (!prompting.equals(SubjectTerms.Prompting.NONE)) {
            draws = String.valueOf(prompting.draws());
            showing = prompting.showing().name();
            preparationSeconds = String.valueOf(prompting.preparationSeconds());
        }
    }

    private void ask(SubjectTerms.Photos photos) {
        if (!photos.equals(SubjectTerms.Photos.NONE)) {
            photoMinutes = String.valueOf(photos.minutes());
            leastPhotos = String.valueOf(photos.least());
            mostPhotos = String.valueOf(photos.most());
            photoMegabytes = String.valueOf(photos.megabytes());
        }
    }

    Format format() {
        return Format.named(format);
    }

    /** The rules that were typed; what is no number, or contradicts another, is put back on the form. */
    SubjectTerms terms(Form form) {
        SubjectTerms.Framing framing = new SubjectTerms.Framing(
                choice(Subject.Orientation.class, orientation),
                choice(Subject.Camera.class, camera),
                identityAllowed.equals("true"),
                othersAllowed.equals("true"));
        return new SubjectTerms(
                Typed.line(name), format(), framing, takes(form), Typed.text(cautions), prompting(form), photos(form));
    }

    private SubjectTerms.Takes takes(Form form) {
        int takes = TAKES.read(form, "maxTakes", maxTakes).orElse(1);
        if (format() == Format.GUIDED) {
            return new SubjectTerms.Takes(0, 0, false, takes);
        }
        int most = MAX.read(form, "maxSeconds", maxSeconds).orElse(7200);
        int least = minSeconds.isBlank()
                ? 0
                : MIN.read(form, "minSeconds", minSeconds).orElse(0);
        if (least > most) {
            form.reject("minSeconds", "exam.subject.min-over-max", String.valueOf(most));
        }
        return new SubjectTerms.Takes(least, most, mayStopEarly.equals("true"), takes);
    }

    private SubjectTerms.Prompting prompting(Form form) {
        return format() == Format.PROMPTED
                ? new SubjectTerms.Prompting(
                        DRAWS.read(form, "draws", draws).orElse(1),
                        choice(Showing.class, showing),
                        PREPARATION
                                .read(form, "preparationSeconds", preparationSeconds)
                                .orElse(0))
                : SubjectTerms.Prompting.NONE;
    }

    private SubjectTerms.Photos photos(Form form) {
        if (format() != Format.ARTWORK) {
            return SubjectTerms.Photos.NONE;
        }
        int minutes = PHOTO_MINUTES.read(form, "photoMinutes", photoMinutes).orElse(10);
        int least = LEAST_PHOTOS.read(form, "leastPhotos", leastPhotos).orElse(1);
        int most = MOST_PHOTOS.read(form, "mostPhotos", mostPhotos).orElse(20);
        if (least > most) {
            form.reject("leastPhotos", "subject.photos.least-over-most", String.valueOf(most));
        }
        int megabytes = MEGABYTES.read(form, "photoMegabytes", photoMegabytes).orElse(10);
        return new SubjectTerms.Photos(minutes, least, most, megabytes);
    }

    /** What was chosen; the first where nothing was, which the form says beside the field. */
    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(type.getEnumConstants()[0]);
    }
}
