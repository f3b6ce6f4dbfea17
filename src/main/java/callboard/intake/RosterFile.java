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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An officer's file as rows of text. What {@code sheet} refuses arrives as {@link Refused} with its sentence, so that a form,
 * a page and a job all show it.
 */
public final class RosterFile implements AutoCloseable {

    /** Heading, titles above it and a few rows to look at. */
    static final int TOP = 30;

    private final Path file;
    private final SheetLimits limits;

    /** @param file a plain copy of its own, removed when this is closed */
    public RosterFile(Path file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Whether it can be read at all, with the sentence that says what to do if not. */
    public Verdict mayRead() {
        try {
            boolean any = sheets().stream().anyMatch(sheet -> !top(sheet).isEmpty());
            return any ? Verdict.allowed() : Verdict.refused("sheet.refused.empty");
        } catch (Refused refused) {
            return refused.verdict();
        }
    }

    public List<String> sheets() {
        try (Workbook book = Workbook.open(file, limits)) {
            return book.sheets();
        } catch (SheetRefused refused) {
            throw new Refused(verdict(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first rows of a sheet. */
    public List<RosterRow> top(String sheet) {
        List<RosterRow> rows = new ArrayList<>();
        visit(sheet, row -> {
            rows.add(row(row));
            return rows.size() < TOP;
        });
        return rows;
    }

    /** Every row behind the headings. */
    public void rows(String sheet, int headingRow, Consumer<RosterRow> visitor) {
        visit(sheet, row -> {
            if (row.number() > headingRow) {
                visitor.accept(row(row));
            }
            return true;
        });
    }

    /**
     * Every row that holds something, titles and headings too, as the spreadsheet has it.
     *
     * @throws Refused if reading on is impossible; rows visited before that are void
     */
    public void visit(String sheet, Workbook.RowVisitor visitor) {
        try (Workbook book = Workbook.open(file, limits)) {
            book.rows(sheet, visitor);
        } catch (SheetRefused refused) {
            throw new Refused(verdict(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
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
