package callboard.checklist;

import callboard.exam.Exam;
import java.time.Instant;
import java.util.List;

/**
 * One point of an exam's checklist: what is wrong or fine, its meaning in numbers, and the page that mends it.
 *
 * @param id names the point for ever, as {@code window}: an override is remembered under it
 * @param order its place among the others of its level: times 10, subjects 20, texts 30, people 40, roster 50
 * @param titleKey message key of what is wrong (or fine), in a few words
 * @param fact its meaning in numbers
 * @param icon name of a Tabler icon
 * @param fix how to mend it
 */
public record ChecklistItem(String id, int order, Level level, String titleKey, Fact fact, String icon, Fix fix) {

    /** How much a point weighs. */
    public enum Level {
        /** 必须解决: nobody opens an exam over it. */
        RED,
        /** 建议看一眼: may be overridden by name and with a reason. */
        AMBER,
        /** 已通过. */
        GREEN
    }

    /** A sentence with its numbers; raw values, so that an instant is written for the reader. */
    public record Fact(String key, List<Object> arguments) {

        public static Fact of(String key, Object... arguments) {
            return new Fact(key, List.of(arguments));
        }
    }

    /** A button to the exact field: its message key and an address on this host, empty where the person asking may not mend it. */
    public record Fix(String key, String href) {}

    /** Implemented by whoever knows something that an exam needs; collected each time the page is looked at. */
    public interface Source {

        /** Its points for this exam, green ones too. */
        List<ChecklistItem> items(Exam exam, Instant now);
    }

    public boolean isRed() {
        return level == Level.RED;
    }

    public boolean isAmber() {
        return level == Level.AMBER;
    }

    public boolean isGreen() {
        return level == Level.GREEN;
    }
}
