package callboard.intake;

import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.sheet.Cell;
import callboard.sheet.Row;
import callboard.sheet.SheetLimits;
import callboard.sheet.SheetRefused;
import callboard.sheet.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An officer's file as rows of text. What {@code sheet} refuses arrives as {@link Refused} with its sentence, so that a form,
 * a page and a job all show it.
 */
public final class RosterFile {

    /** Heading, titles above it and a few rows to look at. */
    static final int TOP = 30;

    private RosterFile() {}

    /** Whether it can be read at all, with the sentence that says what to do if not. */
    public static Verdict mayRead(Path file) {
        try {
            boolean any =
                    sheets(file).stream().anyMatch(sheet -> !top(file, sheet).isEmpty());
            return any ? Verdict.allowed() : Verdict.refused("sheet.refused.empty");
        } catch (Refused refused) {
            return refused.verdict();
        }
    }

    public static List<String> sheets(Path file) {
        try (Workbook book = Workbook.open(file, SheetLimits.STANDARD)) {
            return book.sheets();
        } catch (SheetRefused refused) {
            throw new Refused(verdict(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first rows of a sheet. */
    public static List<RosterRow> top(Path file, String sheet) {
        List<RosterRow> rows = new ArrayList<>();
        visit(file, sheet, row -> {
            rows.add(row(row));
            return rows.size() < TOP;
        });
        return rows;
    }

    /** Every row behind the headings. */
    public static void rows(Path file, String sheet, int headingRow, Consumer<RosterRow> visitor) {
        visit(file, sheet, row -> {
            if (row.number() > headingRow) {
                visitor.accept(row(row));
            }
            return true;
        });
    }

    private static void visit(Path file, String sheet, Workbook.RowVisitor visitor) {
        try (Workbook book = Workbook.open(file, SheetLimits.STANDARD)) {
            book.rows(sheet, visitor);
        } catch (SheetRefused refused) {
            throw new Refused(verdict(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(SheetRefused refused) {
        return Verdict.refused(refused.key(), refused.arguments().toArray());
    }

    private static RosterRow row(Row row) {
        return new RosterRow(
                row.number(), row.cells().stream().map(RosterFile::cell).toList());
    }

    private static RosterCell cell(Cell cell) {
        return switch (cell.kind()) {
            case LOSSY -> new RosterCell(cell.text(), RosterCell.Flaw.LOSSY);
            case ERROR, DANGLING -> new RosterCell(cell.text(), RosterCell.Flaw.DAMAGED);
            default -> RosterCell.of(cell.text());
        };
    }
}
