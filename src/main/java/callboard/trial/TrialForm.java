package callboard.trial;

import callboard.school.BeijingTime;
import callboard.web.Form;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Optional;

/** The moment to pretend, Beijing time. */
public class TrialForm {

    @FormParam("at")
    @DefaultValue("")
    String at = "";

    static TrialForm at(String moment) {
        TrialForm form = new TrialForm();
        form.at = moment;
        return form;
    }

    /** The moment that was typed; what is no moment is put back on the form. */
    Optional<Instant> moment(Form form) {
        Optional<Instant> moment = BeijingTime.read(at);
        if (moment.isEmpty()) {
            form.reject("at", "exam.time.wrong");
        }
        return moment;
    }
}
