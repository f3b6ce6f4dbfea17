package callboard.intake;

import java.util.List;

/**
 * One row of an officer's file.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells from the first column on; what lies behind the last one is blank
 */
public record RosterRow(int number, List<RosterCell> cells) {

    public RosterRow {
        cells = List.copyOf(cells);
    }

    public RosterCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RosterCell.BLANK;
    }
}
