package callboard.handback;

import callboard.imports.RosterImport;
import callboard.intake.ImportFiles;
import callboard.intake.RosterColumn;
import callboard.intake.RosterColumns;
import callboard.intake.RosterFile;
import callboard.roster.RosterField;
import callboard.sheet.MarkedBook;
import callboard.sheet.Row;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The error workbook: the officer's sheet, rows where they were, with a column that says what is wrong and the cells marked; and a
 * second sheet with the headings and the wrong rows alone, which can be corrected and uploaded by itself.
 */
@RequestScoped
class ErrorBook {

    private final ImportFiles files;
    private final ErrorRows.Source errors;
    private final Ui ui;

    @Inject
    ErrorBook(ImportFiles files, ErrorRows.Source errors, Ui ui) {
        this.files = files;
        this.errors = errors;
        this.ui = ui;
    }

    void write(RosterImport roster, OutputStream out) throws IOException {
        RosterColumns columns = roster.mapping().orElseThrow().columns();
        try (RosterFile file = files.open(roster.ref());
                var book = new MarkedBook(files.scratch())) {
            int remarks = remarkColumn(file, roster.sheet(), columns);
            String name = roster.sheet().isEmpty() ? text("imports.errors.all") : roster.sheet();
            var sheets =
                    new Sheets(book.table(name, remarks), book.table(text("imports.errors.sheet"), remarks), columns);
            var rows = errors.of(roster);
            file.visit(roster.sheet(), row -> {
                sheets.take(row, rows.remark(row.number()));
                return true;
            });
            sheets.finish();
            book.write(out);
        }
    }

    /** Behind everything, or where an earlier error workbook had it. */
    private static int remarkColumn(RosterFile file, String sheet, RosterColumns columns) {
        int[] widest = {columns.columns().size()};
        file.visit(sheet, row -> {
            widest[0] = Math.max(widest[0], row.cells().size());
            return true;
        });
        return columns.columns().stream()
                .filter(column -> RosterField.ofHeading(column.heading())
                        .filter(RosterField.ERRORS::equals)
                        .isPresent())
                .mapToInt(RosterColumn::index)
                .findFirst()
                .orElse(widest[0]);
    }

    private String text(String key, Object... arguments) {
        return ui.text(key, List.of(arguments));
    }

    /** The two sheets while the file passes by. */
    private final class Sheets {

        private final MarkedBook.Table all;
        private final MarkedBook.Table wrong;
        private final RosterColumns columns;
        private int wrongRows;

        Sheets(MarkedBook.Table all, MarkedBook.Table wrong, RosterColumns columns) {
            this.all = all;
            this.wrong = wrong;
            this.columns = columns;
        }

        void take(Row row, MarkedBook.Remark remark) {
            int first = columns.headingRow() - (columns.isTwoRows() ? 1 : 0);
            if (row.number() > columns.headingRow()) {
                all.row(row.number(), row, remark);
                if (!remark.text().isEmpty()) {
                    wrong.row(++wrongRows, row, numbered(row, remark));
                }
            } else {
                String heading = row.number() == columns.headingRow() ? text("imports.errors.column") : "";
                all.head(row.number(), row, heading);
                if (row.number() >= first) {
                    wrong.head(++wrongRows, row, heading);
                }
            }
        }

        private MarkedBook.Remark numbered(Row row, MarkedBook.Remark remark) {
            String number = String.valueOf(row.number());
            return new MarkedBook.Remark(remark.marks(), text("imports.errors.row", number, remark.text()));
        }

        void finish() {
            all.finish(columns.headingRow());
            wrong.finish(columns.isTwoRows() ? 2 : 1);
        }
    }
}
