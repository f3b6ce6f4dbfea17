package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import callboard.sheet.Workbook.RowVisitor;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one row, holds them to the limits, and hands the row on if it shows anything. */
final class RowGate {

    private final SheetLimits limits;
    private final RowVisitor visitor;
    private final List<Cell> cells = new ArrayList<>();
    private int number;
    private int visited;
    private boolean visiting;

    RowGate(SheetLimits limits, RowVisitor visitor) {
        this.limits = limits;
        this.visitor = visitor;
    }

    void begin(int rowNumber) {
        number = rowNumber;
        cells.clear();
    }

    /** Puts a cell into a column (0 = A) behind those already there. */
    void put(int column, Cell cell) {
        if (cell.text().length() > limits.cellCharacters()) {
            throw new SheetRefused(Reason.CELL, Row.columnName(column) + number, limits.cellCharacters());
        }
        if (cell.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new SheetRefused(Reason.COLUMNS, Row.columnName(column) + number, limits.columns());
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(cell);
    }

    /** Ends the row; false when the visitor has seen enough. */
    boolean end() {
        if (cells.isEmpty()) {
            return true;
        }
        if (++visited > limits.rows()) {
            throw new SheetRefused(Reason.ROWS, limits.rows());
        }
        visiting = true;
        boolean more = visitor.visit(new Row(number, cells));
        visiting = false;
        return more;
    }

    /** Whether an exception now under way came out of the visitor and is none of ours. */
    boolean isVisiting() {
        return visiting;
    }
}
