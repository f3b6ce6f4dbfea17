package callboard.sheet;

import java.util.List;

/** The parts of a workbook that do not depend on its rows, by the standard ECMA-376. */
final class XlsxParts {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "sheet";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Both have the format "text" and keep what is edited text. */
    static final String STYLES = HEAD
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

    static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("workbook", SHEET + ".main") + type("worksheets/sheet1", "worksheet")
            + type("worksheets/sheet2", "worksheet") + type("styles", "styles") + type("sharedStrings", "sharedStrings")
            + "</Types>";

    static final String RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";

    static final String WORKBOOK_RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "worksheet", "worksheets/sheet2.xml")
            + relation(3, "styles", "styles.xml") + relation(4, "sharedStrings", "sharedStrings.xml")
            + "</Relationships>";

    /** Empty, for texts stand in the sheets themselves; some readers complain where it is missing. */
    static final String SHARED_STRINGS = HEAD + "<sst xmlns=\"" + MAIN + "\" count=\"0\" uniqueCount=\"0\"/>";

    private XlsxParts() {}

    private static String text(int font) {
        return "<xf numFmtId=\"49\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\""
                + " applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOCUMENT + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /**
     * The workbook itself.
     *
     * @param sheets names of the two sheets
     * @param filtered the cells of the first that have a filter, {@code $A$1:$N$9}; a spreadsheet program looks for them here
     */
    static String workbook(List<String> sheets, String filtered) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                + "\"><bookViews><workbookView/></bookViews><sheets>"
                + sheet(sheets.get(0), 1) + sheet(sheets.get(1), 2) + "</sheets><definedNames>"
                + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'"
                + escaped(sheets.get(0).replace("'", "''")) + "'!" + filtered
                + "</definedName></definedNames></workbook>";
    }

    private static String sheet(String name, int number) {
        return "<sheet name=\"" + escaped(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
