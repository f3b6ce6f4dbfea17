package callboard.slot;

import callboard.exam.Exam;
import callboard.school.BeijingTime;
import callboard.school.Numbers;
import callboard.web.Form;
import callboard.web.Formats;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many sessions at once as an officer types them: days, hours, rhythm, seats; Beijing time. */
public class SeriesForm {

    private static final Numbers MINUTES = new Numbers(5, 1440);
    private static final Numbers HOURS = new Numbers(0, 720);
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:：]([0-5]\\d)(?::[0-5]\\d)?");
    private static final int LONGEST_DAYS = 60;

    @FormParam("firstDay")
    @DefaultValue("")
    String firstDay = "";

    @FormParam("lastDay")
    @DefaultValue("")
    String lastDay = "";

    @FormParam("from")
    @DefaultValue("")
    String from = "";

    @FormParam("to")
    @DefaultValue("")
    String to = "";

    @FormParam("pauseFrom")
    @DefaultValue("")
    String pauseFrom = "";

    @FormParam("pauseTo")
    @DefaultValue("")
    String pauseTo = "";

    @FormParam("every")
    @DefaultValue("")
    String every = "";

    @FormParam("length")
    @DefaultValue("")
    String length = "";

    @FormParam("capacity")
    @DefaultValue("")
    String capacity = "";

    @FormParam("bookFrom")
    @DefaultValue("")
    String bookFrom = "";

    @FormParam("hoursBefore")
    @DefaultValue("")
    String hoursBefore = "";

    /** A day as schools plan it, in the exam's window. */
    static SeriesForm of(Exam exam) {
        SeriesForm form = new SeriesForm();
        form.firstDay = exam.times().opensAt().map(SeriesForm::day).orElse("");
        form.lastDay = exam.times()
                .closesAt()
                .map(closes -> day(closes.minusMillis(1)))
                .orElse(form.firstDay);
        form.from = "09:00";
        form.to = "17:00";
        form.pauseFrom = "12:00";
        form.pauseTo = "13:00";
        form.every = String.valueOf(exam.terms().limitMinutes().orElse(60));
        form.capacity = "40";
        form.hoursBefore = "24";
        return form;
    }

    private static String day(Instant instant) {
        return instant.atZone(Formats.BEIJING).toLocalDate().toString();
    }

    int seats(Form form) {
        return SlotForm.SEATS.read(form, "capacity", capacity).orElse(1);
    }

    /** The sessions that were described; what is wrong is put back on the form. */
    List<SlotTimes> slots(Form form) {
        Optional<LocalDate> first = date(form, "firstDay", firstDay);
        Optional<LocalDate> last = lastDay.isBlank() ? first : date(form, "lastDay", lastDay);
        OptionalInt start = minutes(form, "from", from);
        OptionalInt end = minutes(form, "to", to);
        OptionalInt step = MINUTES.read(form, "every", every);
        OptionalInt lasts = length.isBlank() ? step : MINUTES.read(form, "length", length);
        OptionalInt before = HOURS.read(form, "hoursBefore", hoursBefore);
        Optional<SlotSeries.Pause> pause = pause(form);
        Optional<Instant> opens = opens(form);
        order(
                form,
                "lastDay",
                "slot.series.days-turned",
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get()));
        order(form, "lastDay", "slot.series.days-many", isFar(first, last));
        order(
                form,
                "to",
                "slot.series.hours-turned",
                start.isPresent() && end.isPresent() && start.getAsInt() >= end.getAsInt());
        if (form.hasErrors()) {
            return List.of();
        }
        SlotSeries series = new SlotSeries(
                first.orElseThrow(),
                last.orElseThrow(),
                new SlotSeries.Day(start.orElseThrow(), end.orElseThrow(), pause),
                new SlotSeries.Rhythm(Duration.ofMinutes(step.orElseThrow()), Duration.ofMinutes(lasts.orElseThrow())),
                new SlotSeries.Booking(opens, Duration.ofHours(before.orElseThrow())));
        return checked(form, series.slots(), opens);
    }

    private static List<SlotTimes> checked(Form form, List<SlotTimes> slots, Optional<Instant> opens) {
        order(form, "to", "slot.series.none", slots.isEmpty());
        if (slots.size() > SlotPolicy.MOST) {
            form.reject("every", "slot.too-many", SlotPolicy.MOST);
        }
        slots.stream()
                .filter(slot -> opens.isPresent() && !opens.get().isBefore(slot.bookUntil()))
                .findFirst()
                .ifPresent(slot -> form.reject("bookFrom", "slot.from-late", slot.bookUntil()));
        return slots;
    }

    private Optional<SlotSeries.Pause> pause(Form form) {
        if (pauseFrom.isBlank() && pauseTo.isBlank()) {
            return Optional.empty();
        }
        OptionalInt begins = minutes(form, "pauseFrom", pauseFrom);
        OptionalInt ends = minutes(form, "pauseTo", pauseTo);
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        order(form, "pauseTo", "slot.series.hours-turned", begins.getAsInt() >= ends.getAsInt());
        return Optional.of(new SlotSeries.Pause(begins.getAsInt(), ends.getAsInt()));
    }

    private Optional<Instant> opens(Form form) {
        Optional<Instant> moment = BeijingTime.read(bookFrom);
        order(form, "bookFrom", "exam.time.wrong", moment.isEmpty() && !bookFrom.isBlank());
        return moment;
    }

    private static boolean isFar(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent()
                && last.isPresent()
                && first.get().plusDays(LONGEST_DAYS).isBefore(last.get());
    }

    private static void order(Form form, String field, String key, boolean wrong) {
        if (wrong) {
            form.reject(field, key);
        }
    }

    private static Optional<LocalDate> date(Form form, String field, String typed) {
        Optional<LocalDate> day = BeijingTime.day(typed);
        if (day.isEmpty()) {
            form.reject(field, "slot.series.day-wrong");
        }
        return day;
    }

    /** Minutes from midnight; 24:00 is the end of the day, seconds do not count. */
    private static OptionalInt minutes(Form form, String field, String typed) {
        Matcher clock = CLOCK.matcher(typed.strip());
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            if (minutes <= 1440) {
                return OptionalInt.of(minutes);
            }
        }
        form.reject(field, "slot.series.hour-wrong");
        return OptionalInt.empty();
    }
}
