package callboard.sheet;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this package ask of a file. */
final class Reading {

    private Reading() {}

    /** The first sheet, whole. */
    static List<Row> rows(Path file) throws IOException {
        try (var workbook = Workbook.open(file, SheetLimits.STANDARD)) {
            return rows(workbook, workbook.sheets().get(0));
        }
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
            try (var workbook = Workbook.open(file, limits)) {
                workbook.rows(workbook.sheets().get(0), row -> true);
            }
        });
        List<Object> all = new ArrayList<>(List.of(refused.key()));
        all.addAll(refused.arguments());
        return all;
    }

    static List<Object> refusal(Path file) {
        return refusal(file, SheetLimits.STANDARD);
    }
}
