package callboard.sheet;

import callboard.sheet.Cell.Kind;
import callboard.sheet.SheetRefused.Reason;

/**
 * The loop over the rows of one sheet. Blank cells are not in the file, so a cell's column comes from its address; a
 * file that leaves addresses out counts on.
 */
final class XlsxRows {

    /** Address, type and style. */
    private static final String[] CELL = {"r", "t", "s"};

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final Xml xml;
    private final Values values;
    private final RowGate gate;
    private final StringBuilder stored = new StringBuilder();
    private final String[] attributes = new String[CELL.length];
    private int row;
    private String rowName = "";
    private int column;

    XlsxRows(Xml xml, Values values, RowGate gate) {
        this.xml = xml;
        this.values = values;
        this.gate = gate;
    }

    void read() {
        boolean more = true;
        while (more && xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                more = row();
            }
        }
    }

    private boolean row() {
        row = rowNumber(xml.attribute("r"));
        rowName = String.valueOf(row);
        column = -1;
        gate.begin(row);
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                cell();
            }
        }
        return gate.end();
    }

    private int rowNumber(String attribute) {
        int number = attribute.isEmpty() ? row + 1 : Numbers.count(attribute);
        if (number <= row || number > LAST_ROW) {
            throw new SheetRefused(Reason.ADDRESS, attribute.isEmpty() ? String.valueOf(number) : shortened(attribute));
        }
        return number;
    }

    private void cell() {
        xml.attributes(CELL, attributes);
        column = column(attributes[0]);
        var type = attributes[1];
        var style = attributes[2];
        boolean formula = false;
        String inline = "";
        stored.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text(stored, values.limits().cellCharacters());
            } else if (xml.starts("is")) {
                inline = xml.richText("is", values.limits().cellCharacters());
            } else if (xml.starts("f")) {
                formula = true;
                xml.skip();
            }
        }
        var cell = type.equals("inlineStr")
                ? Cell.text(Escapes.unprotected(inline))
                : values.cell(type, style, stored.toString());
        gate.put(column, formula ? cell.asFormula() : cell);
    }

    private int column(String address) {
        int letters = 0;
        int number = 0;
        while (letters < address.length() && letters < 4 && isLetter(address.charAt(letters))) {
            number = number * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        int found = address.isEmpty() ? column + 1 : number - 1;
        boolean sameRow = address.isEmpty() || isRow(address, letters);
        if (found <= column || found >= LAST_COLUMN || !sameRow) {
            throw new SheetRefused(Reason.ADDRESS, address.isEmpty() ? String.valueOf(row) : shortened(address));
        }
        return found;
    }

    private boolean isRow(String address, int from) {
        return address.length() - from == rowName.length() && address.endsWith(rowName);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static String shortened(String address) {
        return address.length() <= 20 ? address : address.substring(0, 20) + "…";
    }

    /** Turns the stored value of a cell into what a person sees, by the tables of the workbook. */
    record Values(SharedStrings strings, Styles styles, boolean from1904, SheetLimits limits) {

        Cell cell(String type, String style, String stored) {
            return switch (type) {
                case "s" ->
                    strings.get(stored)
                            .map(Escapes::unprotected)
                            .map(Cell::text)
                            .orElse(new Cell("", Kind.DANGLING));
                case "str", "inlineStr" -> Cell.text(Escapes.unprotected(Escapes.decoded(stored)));
                case "b" -> stored.isEmpty() ? Cell.BLANK : new Cell(stored.equals("1") ? "TRUE" : "FALSE", Kind.TRUTH);
                case "e" -> new Cell(stored, Kind.ERROR);
                case "d" -> stored.isEmpty() ? Cell.BLANK : new Cell(stored, Kind.DATE);
                default -> Numbers.cell(stored, styles.of(style), from1904);
            };
        }
    }
}
