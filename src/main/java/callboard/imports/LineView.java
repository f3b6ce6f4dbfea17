package callboard.imports;

import java.util.List;

/**
 * One line of a preview as the page shows it, in the reader's language.
 *
 * @param row as the spreadsheet program shows it, 0 for none
 * @param tone of the badge, {@code ''} for the plain one
 * @param effect what follows for the candidate; empty for nothing to say
 */
public record LineView(
        int row,
        String name,
        String number,
        String choice,
        List<Change> changes,
        List<String> problems,
        String tone,
        String icon,
        String effect) {

    /** One value, masked where it is personal; an empty one reads as not filled in. */
    public record Change(String label, String before, String after) {}
}
