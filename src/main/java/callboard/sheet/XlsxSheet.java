package callboard.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a workbook, cell by cell: every cell a text that stands in the sheet itself. Column widths come from counting the
 * characters of its first rows: measuring with fonts would need a graphics system on the server, and looking at all of them
 * would need all of them at once.
 */
final class XlsxSheet {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int ROOM_FOR_FILTER_BUTTON = 4;
    private static final char FIRST_WIDE = '\u1100'; // from Hangul on, scripts whose letters take two places

    private final Utf8 xml;
    private final List<String> columns = new ArrayList<>();
    private int rows;

    XlsxSheet(Utf8 xml) {
        this.xml = xml;
    }

    void begin() throws IOException {
        xml.text(XlsxParts.HEAD + "<worksheet xmlns=\"" + XlsxParts.MAIN + "\">");
    }

    /** Headings that stay while the rows move, and columns as wide as the widest of these rows. */
    void top(List<List<String>> rows) throws IOException {
        xml.ascii("<sheetViews><sheetView workbookViewId=\"0\" tabSelected=\"1\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        columns(widths);
    }

    void columns(int... widths) throws IOException {
        if (widths.length > 0) {
            xml.ascii("<cols>");
            for (int column = 0; column < widths.length; column++) {
                xml.ascii("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\""
                        + Math.max(NARROWEST, widths[column]) + "\" customWidth=\"1\"/>");
            }
            xml.ascii("</cols>");
        }
    }

    void data() throws IOException {
        xml.ascii("<sheetData>");
    }

    void row(List<String> cells, int style) throws IOException {
        if (++rows > MOST_ROWS) {
            throw new IllegalArgumentException("a sheet has at most " + MOST_ROWS + " rows");
        }
        String number = Integer.toString(rows);
        String styled = "\" s=\"" + style + "\"";
        xml.ascii("<row r=\"");
        xml.ascii(number);
        xml.ascii("\">");
        for (int column = 0; column < cells.size(); column++) {
            xml.ascii("<c r=\"");
            xml.ascii(column(column));
            xml.ascii(number);
            xml.ascii(styled);
            content(cells.get(column));
        }
        xml.ascii("</row>");
    }

    void end(String behind) throws IOException {
        xml.ascii("</sheetData>");
        xml.ascii(behind);
        xml.ascii("</worksheet>");
    }

    int rows() {
        return rows;
    }

    private String column(int column) {
        while (columns.size() <= column) {
            columns.add(Row.columnName(columns.size()));
        }
        return columns.get(column);
    }

    private void content(String plain) throws IOException {
        String text = Escapes.protectedAgain(plain);
        int length = text.length();
        if (length > LONGEST_CELL) {
            throw new IllegalArgumentException("a cell has at most " + LONGEST_CELL + " characters");
        } else if (length == 0) {
            xml.ascii("/>");
        } else {
            boolean edged = text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ';
            xml.ascii(edged ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
            escaped(text);
            xml.ascii("</t></is></c>");
        }
    }

    /** NUL, which no database of ours holds, is left out. */
    private void escaped(String text) throws IOException {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '_') {
                xml.put(c);
                i++;
            } else if (Escapes.isCoded(text, i)) {
                if (c != 0) {
                    xml.ascii(Escapes.code(c));
                }
                i++;
            } else if (c == '<' || c == '>' || c == '&') {
                xml.ascii(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
                i++;
            } else {
                i = xml.character(text, i);
            }
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
