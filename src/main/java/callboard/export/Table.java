package callboard.export;

import java.io.IOException;
import java.util.List;

/**
 * A table on its way into a file. Every cell is text and stays the text it is.
 *
 * @param title of the sheet
 * @param filter which rows were chosen, in words
 * @param ruleVersion the version of the rules behind computed columns; empty if there are none
 * @param headings the first row
 * @param rows comes row by row, so that nobody holds all of them
 */
public record Table(String title, String filter, String ruleVersion, List<String> headings, Rows rows) {

    public Table {
        headings = List.copyOf(headings);
    }

    /** The rows, in order. */
    public interface Rows {
        void each(Sink sink) throws IOException;
    }

    /** Takes a row with a cell for each heading. */
    public interface Sink {
        void row(List<String> cells) throws IOException;
    }
}
