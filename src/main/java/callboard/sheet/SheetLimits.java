package callboard.sheet;

/**
 * How much one file may ask of us. Passing a limit refuses the whole file with that limit's own message.
 *
 * @param fileBytes size of the file as uploaded
 * @param rows rows that hold something
 * @param columns columns that hold something
 * @param cellCharacters characters of one cell
 * @param entries files inside a zipped workbook; more than {@value Zips#MOST_ENTRIES} is never accepted
 * @param unpackedBytes size of everything inside a zipped workbook
 * @param sharedTextBytes size of the texts a workbook keeps apart from its rows: the only part held in memory
 */
public record SheetLimits(
        long fileBytes,
        int rows,
        int columns,
        int cellCharacters,
        int entries,
        long unpackedBytes,
        long sharedTextBytes) {

    private static final long MB = 1024 * 1024;

    public static final SheetLimits STANDARD = new SheetLimits(50 * MB, 200_000, 200, 10_000, 200, 1024 * MB, 96 * MB);

    static long megabytes(long bytes) {
        return Math.max(1, bytes / MB);
    }
}
