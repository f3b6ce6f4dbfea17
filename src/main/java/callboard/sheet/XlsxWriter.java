package callboard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * An XLSX file: headings bold, frozen and with filters, every cell text in a style that keeps it text when somebody
 * edits it, and a second sheet that says where the table comes from. Rows go out as they come; nothing waits on a disk.
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

    /** Of the first rows the widths of the columns are taken. */
    private static final int MEASURED = 200;

    /** Half the time of the usual level for a file that is a tenth larger. */
    private static final int COMPRESSION = 3;

    private final Frame frame;
    private final String title;
    private final ZipOutputStream zip;
    private final Utf8 xml;
    private final XlsxSheet table;
    private final CsvWriter twin; // only for its digest
    private final List<List<String>> measured = new ArrayList<>();
    private boolean open;

    /** @param out where the file goes; stays open */
    public XlsxWriter(OutputStream out, Frame frame) throws IOException {
        this.frame = frame;
        title = WorkbookUtil.createSafeSheetName(frame.title());
        zip = new ZipOutputStream(out);
        zip.setLevel(COMPRESSION);
        xml = new Utf8(zip);
        table = new XlsxSheet(xml);
        twin = new CsvWriter(OutputStream.nullOutputStream(), frame.headings());
        part("[Content_Types].xml", XlsxParts.TYPES);
        part("_rels/.rels", XlsxParts.RELATIONS);
        part("xl/_rels/workbook.xml.rels", XlsxParts.WORKBOOK_RELATIONS);
        part("xl/styles.xml", XlsxParts.STYLES);
        part("xl/sharedStrings.xml", XlsxParts.SHARED_STRINGS);
        measured.add(frame.headings());
    }

    @Override
    public void row(List<String> cells) throws IOException {
        twin.row(cells);
        if (open) {
            table.row(cells, XlsxParts.TEXT);
        } else {
            measured.add(cells);
            if (measured.size() == MEASURED) {
                openTable();
            }
        }
    }

    @Override
    public Written finish() throws IOException {
        var written = twin.finish();
        if (!open) {
            openTable();
        }
        String last = Row.columnName(Math.max(0, frame.headings().size() - 1));
        table.end("<autoFilter ref=\"A1:" + last + table.rows() + "\"/><ignoredErrors><ignoredError sqref=\"A1:" + last
                + table.rows() + "\" numberStoredAsText=\"1\"/></ignoredErrors>");
        end();
        provenance(written);
        part("xl/workbook.xml", XlsxParts.workbook(sheetNames(), "$A$1:$" + last + "$" + table.rows()));
        zip.finish();
        zip.flush();
        return written;
    }

    @Override
    public void close() {
        // nothing of ours is left behind
    }

    private void openTable() throws IOException {
        begin("xl/worksheets/sheet1.xml");
        table.begin();
        table.top(measured);
        table.data();
        for (int i = 0; i < measured.size(); i++) {
            table.row(measured.get(i), i == 0 ? XlsxParts.HEADING : XlsxParts.TEXT);
        }
        measured.clear();
        open = true;
    }

    private void provenance(Written written) throws IOException {
        var sheet = new XlsxSheet(xml);
        begin("xl/worksheets/sheet2.xml");
        sheet.begin();
        sheet.columns(24, 80);
        sheet.data();
        for (var line : frame.provenance().lines(written)) {
            sheet.row(List.of(word(line.key()), line.value()), XlsxParts.TEXT);
        }
        sheet.end("");
        end();
    }

    private List<String> sheetNames() {
        var name = WorkbookUtil.createSafeSheetName(word("sheet.provenance.title"));
        return List.of(title, name.equalsIgnoreCase(title) ? WorkbookUtil.createSafeSheetName(name + " 2") : name);
    }

    private String word(String key) {
        return frame.words().apply(key);
    }

    private void part(String name, String text) throws IOException {
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void end() throws IOException {
        xml.drain();
        zip.closeEntry();
    }
}
