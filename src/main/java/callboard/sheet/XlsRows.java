package callboard.sheet;

import callboard.sheet.Cell.Kind;
import callboard.sheet.SheetRefused.Reason;
import callboard.sheet.Styles.Format;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The loop over one sheet of an XLS file. Each sheet is a stream of records between BOF and EOF, charts nest inside. */
final class XlsRows extends AbortableHSSFListener {

    private static final short GO_ON = 0;
    private static final short ENOUGH = 1;

    private final int sheet;
    private final RowGate gate;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final Map<Integer, Cell> cells = new TreeMap<>();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitsText;
    private boolean from1904;
    private int stream = -2; // the workbook's own stream is -1, its sheets follow from 0
    private int depth;
    private int row = -1;

    XlsRows(int sheet, RowGate gate) {
        this.sheet = sheet;
        this.gate = gate;
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecord(record);
        if (record instanceof BOFRecord) {
            stream += depth++ == 0 ? 1 : 0;
        } else if (record instanceof EOFRecord) {
            depth--;
            return stream == sheet && depth == 0 ? lastRow() : GO_ON;
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (stream == sheet && depth == 1) {
            return inSheet(record);
        }
        return GO_ON;
    }

    private short inSheet(Record record) {
        if (record instanceof StringRecord text && awaitsText != null) {
            cells.put((int) awaitsText.getColumn(), Cell.text(text.getString()).asFormula());
            awaitsText = null;
        } else if (record instanceof CellValueRecordInterface value) {
            return cell(record, value);
        }
        return GO_ON;
    }

    private short cell(Record record, CellValueRecordInterface value) {
        if (value.getRow() != row) {
            if (value.getRow() < row) {
                throw new SheetRefused(Reason.ADDRESS, String.valueOf(value.getRow() + 1));
            }
            if (!endRow()) {
                return ENOUGH;
            }
            row = value.getRow();
        }
        var cell = valueOf(record);
        if (!cell.equals(Cell.BLANK)) {
            cells.put((int) value.getColumn(), cell);
        }
        return GO_ON;
    }

    private Cell valueOf(Record record) {
        if (record instanceof LabelSSTRecord label) {
            return shared(label.getSSTIndex());
        } else if (record instanceof LabelRecord label) {
            return Cell.text(Escapes.unprotected(label.getValue()));
        } else if (record instanceof NumberRecord number) {
            return number(number, number.getValue());
        } else if (record instanceof BoolErrRecord either) {
            return either.isBoolean() ? truth(either.getBooleanValue()) : error(either.getErrorValue());
        } else if (record instanceof FormulaRecord formula) {
            return formula(formula).asFormula();
        }
        return Cell.BLANK;
    }

    private Cell shared(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
                ? new Cell("", Kind.DANGLING)
                : Cell.text(Escapes.unprotected(strings.getString(index).getString()));
    }

    private Cell formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
            return Cell.BLANK;
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            default -> number(formula, formula.getValue());
        };
    }

    private Cell number(CellValueRecordInterface record, double value) {
        var code = formats.getFormatString(record);
        var format = Format.of(formats.getFormatIndex(record), code == null ? "" : code);
        return Numbers.cell(value, format, from1904);
    }

    private static Cell truth(boolean value) {
        return new Cell(value ? "TRUE" : "FALSE", Kind.TRUTH);
    }

    private static Cell error(int code) {
        return new Cell(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#", Kind.ERROR);
    }

    private short lastRow() {
        endRow();
        return ENOUGH;
    }

    private boolean endRow() {
        gate.begin(row + 1);
        cells.forEach(gate::put);
        cells.clear();
        return gate.end();
    }
}
