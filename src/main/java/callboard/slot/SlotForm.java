package callboard.slot;

import callboard.exam.Exam;
import callboard.rules.Verdict;
import callboard.school.BeijingTime;
import callboard.school.Numbers;
import callboard.web.Form;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Optional;

/** One session as an officer types it; moments are Beijing time. */
public class SlotForm {

    static final Numbers SEATS = new Numbers(1, 10_000);

    /** Which state of the session the form was filled from. */
    @FormParam("version")
    @DefaultValue("")
    String version = "";

    @FormParam("opensAt")
    @DefaultValue("")
    String opensAt = "";

    @FormParam("closesAt")
    @DefaultValue("")
    String closesAt = "";

    @FormParam("capacity")
    @DefaultValue("")
    String capacity = "";

    @FormParam("bookFrom")
    @DefaultValue("")
    String bookFrom = "";

    @FormParam("bookUntil")
    @DefaultValue("")
    String bookUntil = "";

    static SlotForm of(Slot slot) {
        SlotForm form = new SlotForm();
        SlotTimes times = slot.times();
        form.version = String.valueOf(slot.version());
        form.opensAt = BeijingTime.write(Optional.of(times.opensAt()));
        form.closesAt = BeijingTime.write(Optional.of(times.closesAt()));
        form.bookFrom = BeijingTime.write(times.bookFrom());
        form.bookUntil = BeijingTime.write(Optional.of(times.bookUntil()));
        form.capacity = String.valueOf(slot.capacity());
        return form;
    }

    /** The times that were typed, if they make a session; what is wrong is put back on the form. */
    Optional<SlotTimes> times(Form form, Exam exam) {
        Optional<Instant> opens = required(form, "opensAt", opensAt);
        Optional<Instant> closes = required(form, "closesAt", closesAt);
        Optional<Instant> from = moment(form, "bookFrom", bookFrom);
        Optional<Instant> until = moment(form, "bookUntil", bookUntil).or(() -> opens);
        if (form.hasErrors()) {
            return Optional.empty();
        }
        Instant start = opens.orElseThrow();
        Instant deadline = until.orElseThrow();
        if (!start.isBefore(closes.orElseThrow())) {
            form.reject("closesAt", "slot.closes-first", start);
        }
        if (deadline.isAfter(start)) {
            form.reject("bookUntil", "slot.until-late", start);
        }
        if (from.isPresent() && !from.get().isBefore(deadline)) {
            form.reject("bookFrom", "slot.from-late", deadline);
        }
        if (form.hasErrors()) {
            return Optional.empty();
        }
        SlotTimes times = new SlotTimes(start, closes.orElseThrow(), from, deadline);
        Verdict may = SlotPolicy.mayLie(exam, times);
        if (may.isRefused()) {
            form.reject("opensAt", may.reasonKey());
        }
        return Optional.of(times);
    }

    int seats(Form form) {
        return SEATS.read(form, "capacity", capacity).orElse(1);
    }

    private static Optional<Instant> required(Form form, String field, String typed) {
        Optional<Instant> moment = BeijingTime.read(typed);
        if (moment.isEmpty()) {
            form.reject(field, "exam.time.wrong");
        }
        return moment;
    }

    private static Optional<Instant> moment(Form form, String field, String typed) {
        return typed.isBlank() ? Optional.empty() : required(form, field, typed);
    }
}
