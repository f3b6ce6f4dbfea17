package callboard.clones;

import callboard.web.Form;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Where a clone goes and how far its dates move, as an officer types it. */
public class CloneForm {

    private static final int WEEK = 7;
    private static final int MOST_DAYS = 3660;

    /** How the distance is given. */
    public enum Unit {
        WEEKS,
        DAYS,
        /** The day on which the first exam begins. */
        DATE
    }

    /** Of a season. */
    @FormParam("year")
    @DefaultValue("")
    String year = "";

    /** Of an exam, as {@link CloneTargets} writes it. */
    @FormParam("target")
    @DefaultValue("")
    String target = "";

    @FormParam("unit")
    @DefaultValue("")
    String unit = Unit.WEEKS.name();

    @FormParam("amount")
    @DefaultValue("")
    String amount = "";

    @FormParam("firstDay")
    @DefaultValue("")
    String firstDay = "";

    /** What was looked at ({@link ClonePlan#stamp}): nothing else is done. */
    @FormParam("stamp")
    @DefaultValue("")
    String stamp = "";

    /** The year, where it is one. */
    Optional<Integer> year(Form form) {
        String typed = year.strip();
        if (typed.matches("20[0-9]{2}")) {
            return Optional.of(Integer.valueOf(typed));
        }
        form.reject("year", "school.season.year.wrong");
        return Optional.empty();
    }

    /**
     * The distance; what is none is put back on the form.
     *
     * @param first the day on which the first exam begins now; empty where none has a window
     */
    Optional<Shift> shift(Form form, Optional<LocalDate> first) {
        if (unit.equals(Unit.DATE.name())) {
            return firstDay(form, first);
        }
        String typed = amount.strip().replace('−', '-');
        int factor = unit.equals(Unit.WEEKS.name()) ? WEEK : 1;
        if (typed.matches("-?[0-9]{1,4}")) {
            return bounded(form, "amount", new Shift((long) Integer.parseInt(typed) * factor));
        }
        form.reject("amount", "clones.amount.wrong");
        return Optional.empty();
    }

    private Optional<Shift> firstDay(Form form, Optional<LocalDate> first) {
        if (first.isEmpty()) {
            form.reject("firstDay", "clones.first-day.none");
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(firstDay.strip());
            return bounded(form, "firstDay", Shift.between(first.get(), day));
        } catch (DateTimeException notADay) {
            form.reject("firstDay", "clones.first-day.wrong");
            return Optional.empty();
        }
    }

    private static Optional<Shift> bounded(Form form, String field, Shift shift) {
        if (Math.abs(shift.days()) > MOST_DAYS) {
            form.reject(field, "clones.too-far", MOST_DAYS);
            return Optional.empty();
        }
        return Optional.of(shift);
    }
}
