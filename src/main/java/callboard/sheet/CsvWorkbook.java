package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV or TSV file: one sheet, every cell text. */
final class CsvWorkbook implements Workbook {

    private final Path file;
    private final Dialect dialect;
    private final SheetLimits limits;

    private CsvWorkbook(Path file, Dialect dialect, SheetLimits limits) {
        this.file = file;
        this.dialect = dialect;
        this.limits = limits;
    }

    static Workbook open(Path file, SheetLimits limits) throws IOException {
        return new CsvWorkbook(file, Dialect.of(file), limits);
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void rows(String sheet, RowVisitor visitor) throws IOException {
        if (!sheet.isEmpty()) {
            throw new SheetRefused(Reason.ABSENT, sheet);
        }
        var gate = new RowGate(limits, visitor);
        var source = new Bounded(dialect.reader(file), limits);
        try (var parser =
                CSVParser.builder().setReader(source).setFormat(format()).get()) {
            var records = parser.iterator();
            while (hasNext(parser, records) && row(records.next(), gate)) {
                source.recordRead();
            }
        }
    }

    @Override
    public void close() {
        // each reading opens and closes the file itself
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static boolean hasNext(CSVParser parser, Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw new SheetRefused(Reason.QUOTES, parser.getRecordNumber() + 1);
        }
    }

    private static boolean row(CSVRecord record, RowGate gate) {
        gate.begin((int) record.getRecordNumber());
        for (int column = 0; column < record.size(); column++) {
            gate.put(column, Cell.text(Escapes.restored(record.get(column))));
        }
        return gate.end();
    }

    /** Stops a record that never ends, as after a lost closing quote, before it fills the memory. */
    private static final class Bounded extends FilterReader {

        private static final int BUFFERED_AHEAD = 64 * 1024;

        private final long most;
        private long sinceRecord;

        Bounded(Reader in, SheetLimits limits) {
            super(in);
            this.most = (long) limits.cellCharacters() * limits.columns() + BUFFERED_AHEAD;
        }

        void recordRead() {
            sinceRecord = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            sinceRecord += count;
            if (sinceRecord > most) {
                throw new IOException("a record of more than " + most + " characters");
            }
            return count;
        }
    }
}
