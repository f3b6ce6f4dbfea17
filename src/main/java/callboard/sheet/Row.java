package callboard.sheet;

import java.util.List;

/**
 * A row that holds something to see. Rows without any are skipped, so numbers may jump.
 *
 * @param number the row's number as the spreadsheet program shows it, from 1; in a CSV file the record's number
 * @param cells from column A to the last filled one; gaps are {@link Cell#BLANK}
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column (0 = A); {@link Cell#BLANK} behind the last filled one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** The name of a column as the spreadsheet program shows it: 0 = A, 25 = Z, 26 = AA. */
    public static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
