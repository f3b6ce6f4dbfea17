package callboard.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook, cell by cell: every cell a text that stands in the sheet itself. */
final class XlsxSheet {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;

    private final Utf8 xml;
    private final List<String> columns = new ArrayList<>();
    private int rows;

    XlsxSheet(Utf8 xml) {
        this.xml = xml;
    }

    void begin() throws IOException {
        xml.text(XlsxParts.HEAD + "<worksheet xmlns=\"" + XlsxParts.MAIN + "\">");
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

    private void content(String text) throws IOException {
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
}
