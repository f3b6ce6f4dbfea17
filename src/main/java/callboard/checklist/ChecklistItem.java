package callboard.checklist;

import callboard.exam.Exam;
import java.time.Instant;
import java.util.List;

/**
 * One point of an exam's checklist: what is wrong or fine, its meaning in numbers, and the page that mends it.
 *
 * @param id names the point for ever, as {@code exam.window}: an override is remembered under it
 * @param textKey message key of the title; {@code textKey + ".fact"} is the sentence with the numbers
 * @param arguments of that sentence
 * @param icon name of a Tabler icon
 * @param fixKey message key of the button that leads to the exact field
 * @param href where that is
 */
public record ChecklistItem(
        String id, Level level, String textKey, List<Object> arguments, String icon, String fixKey, String href) {

    /** How much a point weighs. */
    public enum Level {
        /** 必须解决: nobody opens an exam over it. */
        RED,
        /** 建议看一眼: may be overridden by name and with a reason. */
        AMBER,
        /** 已通过. */
        GREEN
    }

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

    public String factKey() {
        return textKey + ".fact";
    }
}
