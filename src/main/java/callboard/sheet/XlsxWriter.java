package callboard.sheet;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An XLSX file: headings bold, frozen and with filters, every cell text in a style that keeps it text when somebody
 * edits it, and a second sheet that says where the table comes from. Rows wait in temporary files that end with it.
 */
public final class XlsxWriter implements SheetWriter {

    /**
     * What surrounds the rows.
     *
     * @param title name of the sheet; characters a sheet name cannot have become spaces
     * @param headings first row
     * @param provenance for the second sheet
     * @param words from a message key ({@code sheet.provenance.…}) to its text in the language of the file
     */
    public record Frame(String title, List<String> headings, Provenance provenance, UnaryOperator<String> words) {}

    private static final int ROWS_IN_MEMORY = 100;

    private final OutputStream out;
    private final Frame frame;
    private final Scratch scratch;
    private final SXSSFWorkbook workbook;
    private final XlsxLook look;
    private final Sheet table;
    private final CsvWriter twin; // only for its digest
    private int rows;

    /**
     * Starts a file.
     *
     * @param out where the file goes when it is finished; stays open
     * @param folder an existing folder for the temporary files, which hold personal data: ours alone, on our disk
     */
    public XlsxWriter(OutputStream out, Path folder, Frame frame) throws IOException {
        this.out = out;
        this.frame = frame;
        scratch = Scratch.in(folder);
        workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        workbook.setCompressTempFiles(true);
        look = new XlsxLook(workbook);
        table = scratched(() -> workbook.createSheet(WorkbookUtil.createSafeSheetName(frame.title())));
        twin = new CsvWriter(OutputStream.nullOutputStream(), frame.headings());
        write(table, frame.headings(), look.heading);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        twin.row(cells);
        write(table, cells, look.text);
    }

    @Override
    public Written finish() throws IOException {
        var written = twin.finish();
        look.apply(table, rows, frame.headings().size());
        writeProvenance(written);
        try {
            scratched(() -> {
                save();
                return written;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
        return written;
    }

    @Override
    public void close() throws IOException {
        try (scratch) {
            workbook.close();
        }
    }

    private void write(Sheet sheet, List<String> cells, CellStyle style) {
        Row row = sheet.createRow(sheet == table ? rows++ : sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(Escapes.coded(cells.get(column)));
            cell.setCellStyle(style);
        }
        if (sheet == table) {
            look.see(cells);
        }
    }

    private void writeProvenance(Written written) {
        var sheet = scratched(() -> workbook.createSheet(sheetNameOfProvenance()));
        var provenance = frame.provenance();
        line(sheet, "sheet.provenance.who", provenance.who());
        line(sheet, "sheet.provenance.when", provenance.when());
        line(sheet, "sheet.provenance.filter", provenance.filter());
        line(sheet, "sheet.provenance.rules", provenance.ruleVersion());
        line(sheet, "sheet.provenance.rows", String.valueOf(written.rows()));
        line(sheet, "sheet.provenance.digest", written.sha256());
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 80 * 256);
    }

    private String sheetNameOfProvenance() {
        var name = WorkbookUtil.createSafeSheetName(word("sheet.provenance.title"));
        return name.equalsIgnoreCase(table.getSheetName()) ? WorkbookUtil.createSafeSheetName(name + " 2") : name;
    }

    private void line(Sheet sheet, String key, String value) {
        write(sheet, List.of(word(key), value), look.text);
    }

    private String word(String key) {
        return frame.words().apply(key);
    }

    private void save() {
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T scratched(Supplier<T> work) {
        return TempFile.withStrategy(scratch, work);
    }

    /** The temporary files of one export, in a folder of their own that only we can read and that goes as a whole. */
    private static final class Scratch implements TempFileCreationStrategy, AutoCloseable {

        private final Path folder;

        private Scratch(Path folder) {
            this.folder = folder;
        }

        static Scratch in(Path parent) throws IOException {
            return new Scratch(Files.createTempDirectory(parent, "export-")); // owner-only where the system can
        }

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }

        @Override
        public void close() throws IOException {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
