package callboard.pool;

import callboard.identity.WordTable;
import callboard.prompt.PromptPolicy;
import callboard.school.Typed;
import callboard.sheet.Cell;
import callboard.sheet.Row;
import callboard.sheet.SheetLimits;
import callboard.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads prompts out of a sheet: the column under a heading we know, or the only column there is. Rows that say they are pictures
 * or sounds are told apart, because their files do not travel in a sheet.
 */
final class SheetReading {

    static final SheetLimits LIMITS =
            new SheetLimits(8L << 20, 4 * PromptPolicy.MOST, 40, 10_000, 200, 128L << 20, 32L << 20);

    private static final WordTable<SheetColumn> COLUMNS = WordTable.of(SheetColumn.class);
    private static final WordTable<SheetKind> KINDS = WordTable.of(SheetKind.class);
    private static final int HEADINGS_WITHIN = 10;

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Row> before = new ArrayList<>();
    private int prompt = -1;
    private int kind = -1;

    private SheetReading() {}

    /**
     * The rows of the first sheet; empty where no column of prompts can be told.
     *
     * @throws callboard.sheet.SheetRefused if the file cannot be read
     */
    static List<SheetRow> of(Path file) throws IOException {
        SheetReading reading = new SheetReading();
        try (Workbook book = Workbook.open(file, LIMITS)) {
            book.rows(book.sheets().get(0), reading::visit);
        }
        if (reading.prompt < 0) {
            reading.onlyColumn();
        }
        return reading.rows;
    }

    private boolean visit(Row row) {
        if (prompt >= 0) {
            take(row);
        } else if (before.size() < HEADINGS_WITHIN && heads(row)) {
            before.clear();
        } else {
            before.add(row);
        }
        return true;
    }

    private boolean heads(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Optional<SheetColumn> meant = COLUMNS.read(row.cell(column).tidy());
            if (prompt < 0 && meant.equals(Optional.of(SheetColumn.TEXT))) {
                prompt = column;
            } else if (meant.equals(Optional.of(SheetColumn.KIND))) {
                kind = column;
            }
        }
        return prompt >= 0;
    }

    /** Without a heading there must be no doubt. */
    private void onlyColumn() {
        Set<Integer> filled = new HashSet<>();
        for (Row row : before) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cell(column).isBlank()) {
                    filled.add(column);
                }
            }
        }
        if (filled.size() == 1) {
            prompt = filled.iterator().next();
            before.forEach(this::take);
        }
    }

    private void take(Row row) {
        Cell cell = row.cell(prompt);
        String text = Typed.text(cell.text());
        String made = kind < 0 ? "" : row.cell(kind).tidy();
        if (!cell.isBlank() || !made.isEmpty()) {
            rows.add(new SheetRow(row.number(), shortened(text), problem(cell, text, made)));
        }
    }

    private static String problem(Cell cell, String text, String made) {
        if (!made.isEmpty() && !KINDS.read(made).equals(Optional.of(SheetKind.TEXT))) {
            return "pool.row.file";
        } else if (!cell.isSound()) {
            return "pool.row.unsound";
        } else if (text.isEmpty()) {
            return "pool.row.empty";
        } else {
            return text.length() > PromptForm.LONGEST ? "pool.row.long" : "";
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(PromptForm.LONGEST, text.length()));
    }
}
