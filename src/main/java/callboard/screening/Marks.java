package callboard.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places in a recording with what is there, in the order of the recording. As text they are a line each, {@code 1:23 words};
 * the form, the row and the trail all use it.
 */
public record Marks(List<Mark> all) {

    public static final Marks NONE = new Marks(List.of());

    private static final Pattern LINE = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3})[:：]([0-5]\\d)(?:\\s+(.*))?");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    public Marks {
        all = all.stream().sorted(Comparator.comparingInt(Mark::second)).toList();
    }

    /**
     * One place.
     *
     * @param second from the beginning of the recording
     * @param words what is there; may be empty
     */
    public record Mark(int second, String words) {

        /** {@code 1:23}, with hours {@code 1:01:23}. */
        public String place() {
            int hours = second / HOUR;
            int minutes = second % HOUR / MINUTE;
            String seconds = "%02d".formatted(second % MINUTE);
            return hours == 0 ? minutes + ":" + seconds : hours + ":%02d:".formatted(minutes) + seconds;
        }
    }

    /** Lines that are no marks. */
    static List<String> faults(String text) {
        return lines(text).stream()
                .filter(line -> !LINE.matcher(line).matches())
                .toList();
    }

    /** Lines that are no marks are left out; {@link #faults} names them. */
    public static Marks parse(String text) {
        List<Mark> found = new ArrayList<>();
        for (String line : lines(text)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                found.add(new Mark(second(parts), parts.group(4) == null ? "" : parts.group(4)));
            }
        }
        return new Marks(found);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int second(Matcher parts) {
        int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return hours * HOUR + Integer.parseInt(parts.group(2)) * MINUTE + Integer.parseInt(parts.group(3));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** A line each. */
    public String text() {
        return all.stream()
                .map(mark -> (mark.place() + " " + mark.words()).strip())
                .collect(Collectors.joining("\n"));
    }
}
