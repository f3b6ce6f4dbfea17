package callboard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that says beside somebody's rows what is wrong with them: his cells as they were read, marked where they are
 * at fault, with the reason as a comment. What was text stays text; what had lost digits or was damaged still is, so that
 * nothing becomes sound by passing through here. Rows wait in temporary files that end with it.
 */
public final class MarkedBook implements AutoCloseable {

    /** Comments stay in memory until the end, so only the first of them are written; the marks are all there. */
    private static final int MOST_COMMENTS = 5000;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_767;
    private static final Pattern TO_CODE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x01-\\x08\\x0B-\\x1F\\x{FFFE}\\x{FFFF}]");

    private final Scratch scratch;
    private final SXSSFWorkbook workbook;
    private int comments;

    /** @param folder an existing folder for the temporary files, which hold personal data: ours alone, on our disk */
    public MarkedBook(Path folder) throws IOException {
        scratch = Scratch.in(folder);
        workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        workbook.setCompressTempFiles(true);
    }

    /**
     * What is said about a row.
     *
     * @param marks reasons by column, from 0
     * @param text everything in one cell; empty for a sound row
     */
    public record Remark(Map<Integer, String> marks, String text) {

        public static final Remark NONE = new Remark(Map.of(), "");
    }

    /**
     * Adds a sheet.
     *
     * @param name characters a sheet name cannot have become spaces; one that is taken gets a number
     * @param remarkColumn where remarks stand, from 0; what else is in that column is left out
     */
    public Table table(String name, int remarkColumn) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        String free = workbook.getSheet(safe) == null ? safe : WorkbookUtil.createSafeSheetName(name + " 2");
        return new Table(scratched(() -> workbook.createSheet(free)), new XlsxLook(workbook), remarkColumn);
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try {
            scratched(() -> {
                try {
                    workbook.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return workbook;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (scratch) {
            workbook.close();
        }
    }

    private <T> T scratched(Supplier<T> work) {
        return TempFile.withStrategy(scratch, work);
    }

    /** One sheet of it; rows come in their order, and call {@link #finish} behind the last. */
    public final class Table {

        private final Sheet sheet;
        private final XlsxLook look;
        private final CellStyle marked;
        private final int remarkColumn;

        private Table(Sheet sheet, XlsxLook look, int remarkColumn) {
            this.sheet = sheet;
            this.look = look;
            this.remarkColumn = remarkColumn;
            marked = workbook.createCellStyle();
            marked.cloneStyleFrom(look.text);
            marked.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }

        /** A title or heading, with what stands over the remarks. */
        public void head(int number, Row row, String remarkHeading) {
            write(number, row, new Remark(Map.of(), remarkHeading), look.heading);
        }

        /** @param number where it stands, from 1, behind all rows before */
        public void row(int number, Row row, Remark remark) {
            write(number, row, remark, look.text);
        }

        /** @param headingRow the number of the last heading row, which stays in sight */
        public void finish(int headingRow) {
            sheet.createFreezePane(0, headingRow);
            look.widen(sheet);
        }

        private void write(int number, Row row, Remark remark, CellStyle style) {
            var target = sheet.createRow(number - 1);
            Map<Integer, Cell> cells = new TreeMap<>();
            for (int column = 0; column < row.cells().size(); column++) {
                cells.put(column, row.cell(column));
            }
            remark.marks().keySet().forEach(column -> cells.putIfAbsent(column, Cell.BLANK));
            cells.put(
                    remarkColumn, new Cell(remark.text(), remark.text().isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT));
            look.see(cells.values().stream().map(Cell::text).toList());
            cells.forEach((column, cell) -> {
                String reason = remark.marks().getOrDefault(column, "");
                if (cell.kind() != Cell.Kind.BLANK || !reason.isEmpty()) {
                    var written = target.createCell(column);
                    fill(written, cell);
                    written.setCellStyle(reason.isEmpty() ? style : marked);
                    comment(written, reason);
                }
            });
        }

        private void comment(org.apache.poi.ss.usermodel.Cell cell, String reason) {
            if (!reason.isEmpty() && comments < MOST_COMMENTS) {
                comments++;
                ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
                anchor.setCol1(
                        cell.getColumnIndex()); // where POI first believes the comment to be; moved, it gets lost
                anchor.setCol2(cell.getColumnIndex() + 3);
                anchor.setRow1(cell.getRowIndex());
                anchor.setRow2(cell.getRowIndex() + 3);
                var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
                comment.setString(workbook.getCreationHelper().createRichTextString(coded(reason)));
                cell.setCellComment(comment);
            }
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
        switch (cell.kind()) {
            case LOSSY -> fillLossy(target, cell.text());
            case ERROR, DANGLING -> target.setCellErrorValue(error(cell.text()).getCode());
            default -> target.setCellValue(fitting(cell.text()));
        }
    }

    /** As the number it was, or as the text that shows its loss: as a plain text of digits it would look whole. */
    private static void fillLossy(org.apache.poi.ss.usermodel.Cell target, String text) {
        if (Numbers.looksCutShort(text)) {
            target.setCellValue(text);
        } else {
            target.setCellValue(Double.parseDouble(text));
        }
    }

    private static FormulaError error(String text) {
        return List.of(FormulaError.values()).stream()
                .filter(known -> known.getString().equals(text) && known.getCode() > 0)
                .findFirst()
                .orElse(FormulaError.VALUE);
    }

    /** What XML cannot hold becomes a code such as {@code _x000D_}, and so does what would be read as one; NUL is left out. */
    private static String coded(String text) {
        return TO_CODE.matcher(text.replace("\0", ""))
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    /** As much of a text as a cell holds. */
    private static String fitting(String text) {
        String coded = coded(text);
        String shorter = text;
        while (coded.length() > LONGEST_CELL) {
            shorter = shorter.substring(0, shorter.length() / 2);
            coded = coded(shorter);
        }
        return coded;
    }
}
