package callboard.bench;

import callboard.identity.DocumentCheck;
import callboard.identity.DocumentRanges;
import callboard.intake.RosterColumns;
import callboard.intake.RosterFile;
import callboard.intake.RowReader;
import callboard.roster.KnownMajors;
import callboard.sheet.SheetLimits;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Seconds to read a roster, mapped and checked row by row, against a bare loop that hands over the same cells behind POI's guards:
 * with the StAX reader that Java brings, which is what whoever writes that loop gets. Beside it the loop with the parser we use.
 */
final class ImportReadBench implements Bench {

    private static final int ROUNDS = 5;

    @Override
    public void run() throws Exception {
        try (Scratch scratch = new Scratch()) {
            Path file = RosterBooks.first(scratch.folder("books"));
            new Rounds("import-read", ROUNDS).compare("xlsx", () -> seconds(() -> ours(file)), () -> seconds(() -> PlainReading.rows(file)));
            Rounds.beside(
                    "import-read the same loop with Aalto, seconds",
                    seconds(() -> PlainReading.rows(file, new InputFactoryImpl())));
            Rounds.beside("import-read excel-streaming-reader seconds", seconds(() -> streamingReader(file)));
            Rounds.beside("import-read fastexcel-reader seconds", seconds(() -> fastexcel(file)));
            Rounds.beside("import-read live heap, MB", LiveHeap.beside(() -> ours(file)));
        }
    }

    /** One reading; returns how many rows it saw, so that a reading that stops early is no fast one. */
    private interface Reading {
        int rows() throws Exception;
    }

    private static double seconds(Reading reading) throws Exception {
        long start = System.nanoTime();
        int rows = reading.rows();
        if (rows != RosterBooks.ROWS) {
            throw new IllegalStateException(rows + " rows");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static RowReader reader(RosterFile file) {
        RosterColumns columns =
                RosterColumns.guess(file.top("本科"), Map.of()).orElseThrow();
        var majors = new KnownMajors(List.of(new KnownMajors.Major("音乐学", Optional.empty(), List.of())));
        return new RowReader(columns, majors, new DocumentCheck(LocalDate.of(2026, 11, 30), DocumentRanges.ISSUED), false);
    }

    private static int ours(Path path) throws IOException {
        int[] rows = new int[1];
        try (RosterFile file = copy(path)) {
            RowReader reader = reader(file);
            file.rows("本科", reader.columns().headingRow(), row -> {
                rows[0] += reader.read(row).rows().size();
            });
        }
        return rows[0];
    }

    /** Whoever reads a file removes it: in the product it is a copy for his eyes only. */
    private static RosterFile copy(Path file) throws IOException {
        return new RosterFile(
                Files.copy(file, file.resolveSibling("copy.xlsx"), StandardCopyOption.REPLACE_EXISTING),
                SheetLimits.STANDARD);
    }

    private static int streamingReader(Path file) throws Exception {
        int rows = -1;
        try (InputStream in = Files.newInputStream(file);
                var book = StreamingReader.builder().open(in)) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    cell.getStringCellValue();
                }
                rows++;
            }
        }
        return rows;
    }

    private static int fastexcel(Path file) throws Exception {
        int[] rows = {-1};
        try (InputStream in = Files.newInputStream(file);
                var book = new ReadableWorkbook(in);
                var stream = book.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                row.forEach(cell -> cell.getText());
                rows[0]++;
            });
        }
        return rows[0];
    }
}
