package callboard.sheet;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this package ask of a file. */
final class Reading {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private Reading() {}

    /** One act of a reader. */
    private interface Act<T> {
        T read() throws IOException;
    }

    /** No file keeps a processor busy for longer than two seconds, whatever it is; how busy the machine is does not count. */
    private static <T> T inTime(Act<T> act) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            return act.read();
        } finally {
            long used = THREADS.getCurrentThreadCpuTime() - start;
            assertTrue(used < LONGEST_NANOS, "kept a processor busy for " + used / 1_000_000 + " ms");
        }
    }

    /** The first sheet, whole. */
    static List<Row> rows(Path file) throws IOException {
        return inTime(() -> {
            try (var workbook = Workbook.open(file, SheetLimits.STANDARD)) {
                return rows(workbook, workbook.sheets().get(0));
            }
        });
    }

    static List<Row> rows(Workbook workbook, String sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        workbook.rows(sheet, rows::add);
        return rows;
    }

    static List<List<String>> texts(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** The message key and arguments with which a file is refused, on opening or while its first sheet is read. */
    static List<Object> refusal(Path file, SheetLimits limits) {
        var refused = assertThrows(SheetRefused.class, () -> {
            inTime(() -> {
                try (var workbook = Workbook.open(file, limits)) {
                    workbook.rows(workbook.sheets().get(0), row -> true);
                }
                return file;
            });
        });
        List<Object> all = new ArrayList<>(List.of(refused.key()));
        all.addAll(refused.arguments());
        return all;
    }

    static List<Object> refusal(Path file) {
        return refusal(file, SheetLimits.STANDARD);
    }
}
