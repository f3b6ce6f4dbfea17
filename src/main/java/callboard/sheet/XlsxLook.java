package callboard.sheet;

import java.io.IOException;
import java.util.List;

/**
 * How an exported table looks. Column widths come from counting the characters of its first rows: measuring with fonts would
 * need a graphics system on the server, and looking at all of them would need all of them at once.
 */
final class XlsxLook {

    /** Both have the format "text" and keep what is edited text. */
    static final String STYLES = XlsxParts.HEAD
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + text(0) + text(1) + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    static final int TEXT = 1;
    static final int HEADING = 2;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int ROOM_FOR_FILTER_BUTTON = 4;
    private static final char FIRST_WIDE = '\u1100'; // from Hangul on, scripts whose letters take two places

    private XlsxLook() {}

    private static String text(int font) {
        return "<xf numFmtId=\"49\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\""
                + " applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    /** Headings that stay while the rows move, and columns as wide as the widest of these rows. */
    static void top(Utf8 xml, List<List<String>> rows) throws IOException {
        xml.ascii("<sheetViews><sheetView workbookViewId=\"0\" tabSelected=\"1\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        columns(xml, widths);
    }

    static void columns(Utf8 xml, int... widths) throws IOException {
        if (widths.length > 0) {
            xml.ascii("<cols>");
            for (int column = 0; column < widths.length; column++) {
                xml.ascii("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\""
                        + Math.max(NARROWEST, widths[column]) + "\" customWidth=\"1\"/>");
            }
            xml.ascii("</cols>");
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
