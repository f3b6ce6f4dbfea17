package callboard.sheet;

import java.io.IOException;
import java.util.List;

/**
 * Writes one table into a file. The headings were given at the start; every cell is text and stays the text it
 * was: a document number keeps its digits, a name that begins with '=' is no formula. Rows are not kept in memory.
 */
public interface SheetWriter extends AutoCloseable {

    /** Adds a row. A cell holds at most 32,767 characters. */
    void row(List<String> cells) throws IOException;

    /** Completes the file and flushes it; the stream given at the start stays open. */
    Written finish() throws IOException;

    /** Removes what is left of temporary files. A file that was not finished is of no use. */
    @Override
    void close() throws IOException;

    /**
     * What was written.
     *
     * @param rows rows below the headings
     * @param sha256 lower-case hexadecimal SHA-256 of the table as our CSV file, byte for byte, mark included; the
     *     same table therefore has the same digest in both formats
     */
    record Written(long rows, String sha256) {}
}
