package callboard.exam;

import callboard.conflict.Was;
import callboard.face.FacePolicy;
import callboard.school.BeijingTime;
import callboard.school.Numbers;
import callboard.web.Form;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Times and terms of an exam as an officer types them; moments are Beijing time. */
public class ExamForm {

    private static final Numbers MINUTES = new Numbers(1, 1440);
    private static final Numbers GRACE = new Numbers(0, 600);
    private static final Numbers UPLOAD_HOURS = new Numbers(1, 720);

    /** Which state of the exam the form was filled from; a colleague's change in between is not overwritten unseen. */
    @FormParam("version")
    @DefaultValue("")
    String version = "";

    /** What it was filled with, as {@link Was} writes it. */
    @FormParam("was")
    @DefaultValue("")
    String was = "";

    @FormParam("opensAt")
    @DefaultValue("")
    String opensAt = "";

    @FormParam("closesAt")
    @DefaultValue("")
    String closesAt = "";

    @FormParam("lateCutOffAt")
    @DefaultValue("")
    String lateCutOffAt = "";

    @FormParam("applyFrom")
    @DefaultValue("")
    String applyFrom = "";

    @FormParam("applyUntil")
    @DefaultValue("")
    String applyUntil = "";

    @FormParam("resultsAt")
    @DefaultValue("")
    String resultsAt = "";

    @FormParam("limitMinutes")
    @DefaultValue("")
    String limitMinutes = "";

    @FormParam("graceSeconds")
    @DefaultValue("")
    String graceSeconds = "";

    @FormParam("uploadGraceHours")
    @DefaultValue("")
    String uploadGraceHours = "";

    @FormParam("facePolicy")
    @DefaultValue("")
    @Pattern(regexp = "BEFORE|PROVISIONAL|OFF", message = "exam.face-missing")
    String facePolicy = "";

    @FormParam("mockRequired")
    @DefaultValue("")
    String mockRequired = "";

    @FormParam("booking")
    @DefaultValue("")
    String booking = "";

    static ExamForm of(Exam exam) {
        ExamForm form = new ExamForm();
        ExamTimes times = exam.times();
        RoomTerms terms = exam.terms();
        form.version = String.valueOf(exam.version());
        form.opensAt = BeijingTime.write(times.opensAt());
        form.closesAt = BeijingTime.write(times.closesAt());
        form.lateCutOffAt = BeijingTime.write(times.lateCutOffAt());
        form.applyFrom = BeijingTime.write(times.applyFrom());
        form.applyUntil = BeijingTime.write(times.applyUntil());
        form.resultsAt = BeijingTime.write(times.resultsAt());
        form.limitMinutes = terms.limitMinutes().map(String::valueOf).orElse("");
        form.graceSeconds = String.valueOf(terms.graceSeconds());
        form.uploadGraceHours = String.valueOf(terms.uploadGraceHours());
        form.facePolicy = terms.facePolicy().name();
        form.mockRequired = String.valueOf(terms.mockRequired());
        form.booking = String.valueOf(terms.booking());
        form.was = Was.write(form);
        return form;
    }

    /** The moments that were typed; what is no moment, or stands in a wrong order, is put back on the form. */
    public ExamTimes times(Form form) {
        ExamTimes times = new ExamTimes(
                moment(form, "opensAt", opensAt),
                moment(form, "closesAt", closesAt),
                moment(form, "applyFrom", applyFrom),
                moment(form, "applyUntil", applyUntil),
                moment(form, "lateCutOffAt", lateCutOffAt),
                moment(form, "resultsAt", resultsAt));
        times.contradictions().forEach(wrong -> form.reject(wrong.field(), wrong.reasonKey(), wrong.bound()));
        return times;
    }

    public RoomTerms terms(Form form) {
        Optional<Integer> limit = Optional.empty();
        if (!limitMinutes.isBlank()) {
            OptionalInt minutes = MINUTES.read(form, "limitMinutes", limitMinutes);
            limit = minutes.isPresent() ? Optional.of(minutes.getAsInt()) : Optional.empty();
        }
        int grace = GRACE.read(form, "graceSeconds", graceSeconds).orElse(0);
        int hours =
                UPLOAD_HOURS.read(form, "uploadGraceHours", uploadGraceHours).orElse(1);
        FacePolicy policy = form.errors("facePolicy").isEmpty() ? FacePolicy.valueOf(facePolicy) : FacePolicy.BEFORE;
        return new RoomTerms(limit, grace, hours, policy, mockRequired.equals("true"), booking.equals("true"));
    }

    private static Optional<Instant> moment(Form form, String field, String typed) {
        Optional<Instant> moment = BeijingTime.read(typed);
        if (moment.isEmpty() && !typed.isBlank()) {
            form.reject(field, "exam.time.wrong");
        }
        return moment;
    }
}
