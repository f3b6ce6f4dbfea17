package callboard.exam;

import callboard.school.BeijingTime;
import callboard.web.Form;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Optional;

/** When candidates of one exam may expect results, as an officer types it, in Beijing time; empty for no date. */
public class ResultsDateForm {

    @FormParam("resultsAt")
    @DefaultValue("")
    String resultsAt = "";

    static ResultsDateForm of(Exam exam) {
        ResultsDateForm form = new ResultsDateForm();
        form.resultsAt = BeijingTime.write(exam.times().resultsAt());
        return form;
    }

    /** What was typed; what is no moment, or comes before the last candidate is done, is put back on the form. */
    Optional<Instant> moment(Form form, Exam exam) {
        Optional<Instant> moment = BeijingTime.read(resultsAt);
        if (moment.isEmpty() && !resultsAt.isBlank()) {
            form.reject("resultsAt", "exam.time.wrong");
        }
        exam.times()
                .closesAt()
                .filter(closes -> moment.filter(at -> !at.isAfter(closes)).isPresent())
                .ifPresent(closes -> form.reject("resultsAt", "exam.results.early", closes));
        return moment;
    }
}
