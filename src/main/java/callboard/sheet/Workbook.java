package callboard.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An uploaded spreadsheet. The kind is read from the content, never from the name. Nothing is written, fetched
 * or computed. Sheets may be read several times, one after the other, from one thread.
 */
public interface Workbook extends AutoCloseable {

    /** What a reader does with each row. */
    @FunctionalInterface
    interface RowVisitor {
        /** Takes the next row; false ends the reading, for a preview. */
        boolean visit(Row row);
    }

    /**
     * Opens a file for reading.
     *
     * @throws SheetRefused if it is no spreadsheet, is protected, damaged or hostile, or passes a limit
     * @throws IOException if the file cannot be read from our own disk
     */
    static Workbook open(Path file, SheetLimits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new SheetRefused(SheetRefused.Reason.EMPTY);
        }
        if (size > limits.fileBytes()) {
            throw new SheetRefused(SheetRefused.Reason.SIZE, SheetLimits.megabytes(limits.fileBytes()));
        }
        return switch (Sniff.of(file)) {
            case ZIP -> XlsxWorkbook.open(file, limits);
            case OLE -> XlsWorkbook.open(file, limits);
            case TEXT -> CsvWorkbook.open(file, limits);
        };
    }

    /** Names of the sheets a person sees, in their order; one sheet with an empty name for a CSV file. */
    List<String> sheets();

    /**
     * Reads one sheet from top to bottom.
     *
     * @throws SheetRefused if there is no such sheet, or reading on is impossible; rows visited before that are void
     */
    void rows(String sheet, RowVisitor visitor) throws IOException;

    @Override
    void close() throws IOException;
}
