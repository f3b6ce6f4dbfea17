package callboard.screening;

import callboard.upload.TakeFindings;
import java.util.ArrayList;
import java.util.List;

/**
 * The contact sheet cut into its twelve pictures, four in a row, which are evenly spaced over the recording.
 *
 * @param address of the sheet
 * @param height of one picture in the sheet, all being {@link #WIDTH} wide
 */
public record Strip(String address, int height, List<Cell> cells) {

    public static final int WIDTH = 320;
    private static final int ACROSS = 4;
    private static final int COUNT = 12;

    /**
     * One picture.
     *
     * @param box the part of the sheet it is, as an SVG viewBox
     * @param second where in the recording it stands
     */
    public record Cell(String box, long second) {}

    static Strip of(String address, TakeFindings found) {
        int height = found.width() == 0 ? WIDTH : Math.round((float) WIDTH * found.height() / found.width());
        List<Cell> cells = new ArrayList<>();
        for (int n = 0; n < COUNT; n++) {
            String box = n % ACROSS * WIDTH + " " + n / ACROSS * height + " " + WIDTH + " " + height;
            cells.add(new Cell(box, (long) (found.seconds() * n / COUNT)));
        }
        return new Strip(address, height, cells);
    }

    /** Every second one, for a narrow strip. */
    public List<Cell> some() {
        return cells.stream().filter(cell -> cells.indexOf(cell) % 2 == 0).toList();
    }

    public int sheetWidth() {
        return WIDTH * ACROSS;
    }

    public int sheetHeight() {
        return height * COUNT / ACROSS;
    }
}
