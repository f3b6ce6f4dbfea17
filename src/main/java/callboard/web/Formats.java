package callboard.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants, sizes and numbers as people read them. Instants are shown as Beijing time everywhere, labelled where they stand. */
public record Formats(Language language) {

    /** 北京时间; exams are announced in it and in nothing else. */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final long KB = 1024;
    private static final long MB = KB * 1024;
    private static final long GB = MB * 1024;

    String date(Instant instant, Instant now) {
        ZonedDateTime there = instant.atZone(BEIJING);
        boolean thisYear = there.getYear() == now.atZone(BEIJING).getYear();
        return format(there, thisYear ? language.day() : language.dayOfYear());
    }

    public String time(Instant instant) {
        return format(instant.atZone(BEIJING), "H:mm");
    }

    public String dateTime(Instant instant, Instant now) {
        return date(instant, now) + separator() + time(instant);
    }

    String dateTimeSeconds(Instant instant, Instant now) {
        return date(instant, now) + separator() + format(instant.atZone(BEIJING), "H:mm:ss");
    }

    String size(long bytes) {
        if (bytes < MB) {
            return rounded((double) bytes / KB, 0) + " KB";
        } else if (bytes < GB) {
            return rounded((double) bytes / MB, 1) + " MB";
        } else {
            return rounded((double) bytes / GB, 2) + " GB";
        }
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    /** Minutes and seconds as a clock shows them, with hours only where there are any. */
    static String duration(long seconds) {
        if (seconds >= 3600) {
            return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        } else {
            return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        }
    }

    /** Date and time must not part at the end of a line. */
    private String separator() {
        return language == Language.EN ? ",\u00a0" : "\u00a0";
    }

    private String format(ZonedDateTime there, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(there);
    }

    private static String rounded(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
