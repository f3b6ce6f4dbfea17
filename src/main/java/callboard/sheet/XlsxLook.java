package callboard.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How an exported table looks. Its two styles have the format "text" and keep what is edited text. Column widths come
 * from counting characters: measuring with fonts would need a graphics system on the server.
 */
final class XlsxLook {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int ROOM_FOR_FILTER_BUTTON = 4;
    private static final int UNITS_A_CHARACTER = 256;
    private static final char FIRST_WIDE = '\u1100'; // from Hangul on, scripts whose letters take two places

    final CellStyle heading;
    final CellStyle text;
    private final List<Integer> widths = new ArrayList<>();

    XlsxLook(SXSSFWorkbook workbook) {
        text = textStyle(workbook);
        heading = textStyle(workbook);
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static CellStyle textStyle(SXSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    void see(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (column == widths.size()) {
                widths.add(NARROWEST);
            }
            widths.set(column, Math.max(widths.get(column), width(cells.get(column))));
        }
    }

    void apply(Sheet table, int rows, int columns) {
        table.createFreezePane(0, 1);
        table.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, Math.max(0, columns - 1)));
        for (int column = 0; column < widths.size(); column++) {
            table.setColumnWidth(column, widths.get(column) * UNITS_A_CHARACTER);
        }
    }

    private static int width(String text) {
        int width = ROOM_FOR_FILTER_BUTTON;
        for (int i = 0; i < text.length() && width < WIDEST; i++) {
            width += text.charAt(i) < FIRST_WIDE ? 1 : 2;
        }
        return Math.min(width, WIDEST);
    }
}
