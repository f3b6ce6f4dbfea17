package callboard.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or a month of a year, as rosters write it: {@code 2007-03-01}, {@code 20070301}, {@code 2007.3.1}, {@code 2007年3月},
 * {@code 200703}, or the bare number by which a spreadsheet program counts days.
 *
 * @param months usually one; {@code 2007.1} that was a number may have been {@code 2007.10}, and both are meant then
 * @param day empty for a whole month
 */
record WrittenDate(int year, List<Integer> months, OptionalInt day) {

    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-./\\u5e74](\\d{1,2})(?:[-./\\u6708](\\d{1,2})\\u65e5?|\\u6708?)(?:[T ].*)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 30);

    static Optional<WrittenDate> read(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(of(BEFORE_FIRST_DAY.plusDays(Integer.parseInt(text))));
        }
        Matcher parted = PARTED.matcher(text);
        Matcher together = TOGETHER.matcher(text);
        if (parted.matches()) {
            return of(parted, text.endsWith(".1"));
        }
        return together.matches() ? of(together, false) : Optional.empty();
    }

    private static Optional<WrittenDate> of(Matcher parts, boolean mayLackZero) {
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            boolean exists = month >= 1 && month <= 12;
            var months = mayLackZero ? List.of(1, 10) : List.of(month);
            return exists ? Optional.of(new WrittenDate(year, months, OptionalInt.empty())) : Optional.empty();
        }
        try {
            return Optional.of(of(LocalDate.of(year, month, Integer.parseInt(parts.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static WrittenDate of(LocalDate date) {
        return new WrittenDate(date.getYear(), List.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    boolean fits(LocalDate date) {
        return date.getYear() == year
                && months.contains(date.getMonthValue())
                && (day.isEmpty() || day.getAsInt() == date.getDayOfMonth());
    }

    /** One way to write it: {@code 2007-03-01} or {@code 2007-03}; empty where it may be two. */
    Optional<String> iso() {
        if (months.size() > 1) {
            return Optional.empty();
        }
        String month = "%04d-%02d".formatted(year, months.get(0));
        return Optional.of(day.isEmpty() ? month : month + "-%02d".formatted(day.getAsInt()));
    }
}
