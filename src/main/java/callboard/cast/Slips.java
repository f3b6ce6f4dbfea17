package callboard.cast;

import java.util.List;

/** What goes wrong in rosters: the first kinds are digested, the others are refused with their row and reason. */
final class Slips {

    private static final int NAME = 3;
    private static final int SEX = 4;
    private static final int DOCUMENT = 6;
    private static final int REGION = 8;
    private static final int MAJOR = 11;
    private static final int DIRECTION = 12;
    private static final int PERIOD = 100;

    private Slips() {}

    /** The cells of a row, with the slip that happens at its place in every hundred, if one does. */
    static List<String> in(int place, List<String> cells, RosterBook.Line before) {
        switch (place % PERIOD) {
            case 5 -> cells.set(DOCUMENT, fullWidth(cells.get(DOCUMENT)));
            case 11 -> cells.set(NAME, String.join(" ", cells.get(NAME).split("", -1)));
            case 23 -> bracketed(cells);
            case 31 -> cells.set(REGION, "");
            case 40 -> cells.set(DOCUMENT, wrongCheck(cells.get(DOCUMENT)));
            case 52 -> cells.set(NAME, "");
            case 64 -> cells.set(DOCUMENT, cells.get(DOCUMENT).charAt(0) + ".90726E+17");
            case 71 -> cells.set(MAJOR, RosterBook.wrongMajor());
            case 78 -> cells.set(DOCUMENT, cells.get(DOCUMENT).substring(0, 17));
            case 85 -> repeat(cells, before);
            case 93 -> cells.set(SEX, "?");
            default -> {}
        }
        return cells;
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void bracketed(List<String> cells) {
        if (!cells.get(DIRECTION).isEmpty()) {
            cells.set(MAJOR, cells.get(MAJOR) + "(" + cells.get(DIRECTION) + ")");
            cells.set(DIRECTION, "");
        }
    }

    private static String wrongCheck(String document) {
        char last = document.charAt(17);
        return document.substring(0, 17) + (last == '0' ? '1' : '0');
    }

    /** The row above once more. */
    private static void repeat(List<String> cells, RosterBook.Line before) {
        List<String> again = RosterBook.cells(0, before);
        for (int column = 1; column < again.size(); column++) {
            cells.set(column, again.get(column));
        }
    }
}
