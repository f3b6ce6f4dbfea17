package callboard.filing;

import callboard.sheet.CsvWriter;
import callboard.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A dBASE III+ table without memo fields, as the regulator's programs read it: a header of 32 bytes with the language driver of
 * GBK, 32 bytes a field, 0x0D, records of fixed width that each begin with a space (not deleted), 0x1A. Text is GBK, left in its
 * field; numbers are ASCII with their full decimals, right in it; an empty value is spaces. It never cuts: what does not fit or
 * cannot be written in GBK is refused. The records wait in memory, because their number stands in the header.
 */
final class DbfWriter implements SheetWriter {

    /** What text is written in, and what a program makes of byte 29 of the header. */
    static final Charset CHARSET = Charset.forName("GBK");

    private static final byte DBASE_III = 0x03;
    private static final byte GBK_DRIVER = 0x4D;
    private static final byte END_OF_FIELDS = 0x0D;
    private static final byte END_OF_FILE = 0x1A;
    private static final byte NOT_DELETED = ' ';
    private static final int BLOCK = 32; // the header's own length, and that of each field in it
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_FIELD = 254;

    /**
     * One field.
     *
     * @param name at most ten ASCII letters
     * @param type 'C' or 'N'
     * @param length in bytes, 1 to 254; of a number with its point
     * @param decimals of a number; 0 for text
     */
    record Column(String name, char type, int length, int decimals) {

        public Column {
            if (name.length() > LONGEST_NAME || length < 1 || length > LONGEST_FIELD || (type != 'C' && type != 'N')) {
                throw new IllegalArgumentException("No field of a DBF file: " + name);
            }
        }
    }

    private final OutputStream out;
    private final List<Column> columns;
    private final LocalDate day;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final CsvWriter twin; // only for its digest
    private int rows;

    /**
     * Starts a file.
     *
     * @param out where the file goes when it is finished; stays open
     * @param day of the last change, in the header
     */
    DbfWriter(OutputStream out, List<Column> columns, LocalDate day) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.day = day;
        twin = new CsvWriter(
                OutputStream.nullOutputStream(),
                columns.stream().map(Column::name).toList());
    }

    /** @throws IllegalArgumentException for a value that does not fit its field, or is not in GBK */
    @Override
    public void row(List<String> cells) throws IOException {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A row of " + cells.size() + " for " + columns.size() + " fields");
        }
        ByteBuffer record = ByteBuffer.allocate(recordLength()).put(NOT_DELETED);
        for (int i = 0; i < columns.size(); i++) {
            put(record, columns.get(i), cells.get(i));
        }
        records.write(record.array());
        twin.row(cells);
        rows++;
    }

    private static void put(ByteBuffer record, Column column, String text) {
        byte[] value = encoded(column, text);
        byte[] space = " ".repeat(column.length() - value.length).getBytes(StandardCharsets.US_ASCII);
        if (column.type() == 'N') {
            record.put(space).put(value);
        } else {
            record.put(value).put(space);
        }
    }

    private static byte[] encoded(Column column, String text) {
        byte[] value = text.getBytes(CHARSET);
        if (value.length > column.length() || !CHARSET.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("A value does not fit " + column.name());
        }
        return value;
    }

    @Override
    public Written finish() throws IOException {
        out.write(header());
        records.writeTo(out);
        out.write(END_OF_FILE);
        out.flush();
        return twin.finish();
    }

    private byte[] header() {
        int length = BLOCK + BLOCK * columns.size() + 1;
        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        header.put(DBASE_III)
                .put((byte) (day.getYear() - 1900))
                .put((byte) day.getMonthValue())
                .put((byte) day.getDayOfMonth())
                .putInt(rows)
                .putShort((short) length)
                .putShort((short) recordLength())
                .put(29, GBK_DRIVER);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            header.position(BLOCK + BLOCK * i);
            header.put(column.name().getBytes(StandardCharsets.US_ASCII));
            header.put(BLOCK + BLOCK * i + 11, (byte) column.type())
                    .put(BLOCK + BLOCK * i + 16, (byte) column.length())
                    .put(BLOCK + BLOCK * i + 17, (byte) column.decimals());
        }
        return header.put(length - 1, END_OF_FIELDS).array();
    }

    private int recordLength() {
        return 1 + columns.stream().mapToInt(Column::length).sum();
    }

    @Override
    public void close() {
        // nothing of ours is left behind
    }
}
