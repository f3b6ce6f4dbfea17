package callboard.sheet;

import callboard.sheet.Cell.Kind;
import callboard.sheet.Styles.Format;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Numbers as a person sees them. Spreadsheet programs keep 15 significant digits, whatever was typed. */
final class Numbers {

    private static final int LONGEST = 64;
    private static final MathContext DIGITS_KEPT = new MathContext(15);
    private static final double FIRST_LOSSY = 1e15;
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9.]+(?:[eE][-+]?[0-9]{1,4})?");
    private static final Pattern INTEGER = Pattern.compile("[0-9]{16,40}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]{1,15})?[eE]\\+?[0-9]{2}");

    private Numbers() {}

    static Cell cell(String stored, Format format, boolean from1904) {
        if (stored.isEmpty()) {
            return Cell.BLANK;
        }
        if (stored.length() > LONGEST || !PLAIN.matcher(stored).matches()) {
            return new Cell(stored, Kind.ERROR);
        }
        try {
            return cell(Double.parseDouble(stored), stored, format, from1904);
        } catch (NumberFormatException e) {
            return new Cell(stored, Kind.ERROR);
        }
    }

    static Cell cell(double value, Format format, boolean from1904) {
        return cell(value, "", format, from1904);
    }

    private static Cell cell(double value, String stored, Format format, boolean from1904) {
        if (!Double.isFinite(value)) {
            return new Cell(stored, Kind.ERROR);
        }
        if (format.isDate() && Dates.canBeDate(value)) {
            return Dates.cell(value, from1904);
        }
        if (Math.abs(value) >= FIRST_LOSSY) {
            return new Cell(INTEGER.matcher(stored).matches() ? stored : plain(value), Kind.LOSSY);
        }
        return new Cell(format.pad(plain(value)), Kind.NUMBER);
    }

    /** A long number that a program wrote out as {@code 4.40101E+17}: its digits are lost even though it is text now. */
    static boolean looksCutShort(String text) {
        boolean mayBe = text.length() <= 24 && (text.indexOf('E') >= 0 || text.indexOf('e') >= 0);
        return mayBe && SCIENTIFIC.matcher(text.strip()).matches();
    }

    /** A row number, a style number, an index: digits only; -1 for anything else or more than nine of them. */
    static int count(String digits) {
        int count = digits.isEmpty() || digits.length() > 9 ? -1 : 0;
        for (int i = 0; i < digits.length() && count >= 0; i++) {
            int digit = digits.charAt(i) - '0';
            count = digit < 0 || digit > 9 ? -1 : count * 10 + digit;
        }
        return count;
    }

    private static String plain(double value) {
        var rounded = BigDecimal.valueOf(value).round(DIGITS_KEPT);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Days counted from 1900 or 1904 as ISO text. No zone is involved, so no birthday moves by a day. */
    private static final class Dates {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
        private static final long SECONDS_A_DAY = 86_400;
        private static final double AFTER_LAST_DAY = 2_958_466; // 10000-01-01
        private static final long FICTIVE_LEAP_DAY = 60; // 1900-02-29, which the 1900 system believes in

        private Dates() {}

        static boolean canBeDate(double serial) {
            return serial >= 0 && serial < AFTER_LAST_DAY;
        }

        static Cell cell(double serial, boolean from1904) {
            long seconds = Math.round(serial * SECONDS_A_DAY);
            long days = seconds / SECONDS_A_DAY;
            var time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
            if (days == 0 && serial < 1 && (!from1904 || seconds > 0)) {
                return new Cell(TIME.format(time), Kind.DATE);
            }
            if (!from1904 && days == FICTIVE_LEAP_DAY) {
                return new Cell("1900-02-29", Kind.ERROR);
            }
            var day = epoch(days, from1904).plusDays(days).toString();
            return new Cell(time.toSecondOfDay() == 0 ? day : day + "T" + TIME.format(time), Kind.DATE);
        }

        private static LocalDate epoch(long days, boolean from1904) {
            if (from1904) {
                return LocalDate.of(1904, 1, 1);
            }
            return days < FICTIVE_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        }
    }
}
