package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An XLS file (Excel 97–2003), read record by record. Also where an encrypted XLSX file ends up: it is wrapped the same way. */
final class XlsWorkbook implements Workbook {

    private final POIFSFileSystem contents;
    private final SheetLimits limits;
    private final XlsSheets sheets = new XlsSheets();

    private XlsWorkbook(POIFSFileSystem contents, SheetLimits limits) {
        this.contents = contents;
        this.limits = limits;
    }

    static Workbook open(Path file, SheetLimits limits) throws IOException {
        POIFSFileSystem contents = null;
        try {
            contents = new POIFSFileSystem(file.toFile(), true);
            requireWorkbook(contents.getRoot().getEntryNames());
            var workbook = new XlsWorkbook(contents, limits);
            workbook.read(workbook.sheets);
            if (workbook.sheets().isEmpty()) {
                throw new SheetRefused(Reason.DAMAGED);
            }
            return workbook;
        } catch (IOException | RuntimeException e) {
            if (contents != null) {
                contents.close();
            }
            throw refusal(e);
        }
    }

    private static void requireWorkbook(Set<String> entries) {
        if (entries.contains("EncryptedPackage")) {
            throw new SheetRefused(Reason.PASSWORD);
        }
        if (!entries.contains("Workbook")) {
            throw new SheetRefused(entries.contains("Book") ? Reason.OLD : Reason.TYPE);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.names();
    }

    @Override
    public void rows(String sheet, RowVisitor visitor) throws IOException {
        int index = sheets.indexOf(sheet);
        if (index < 0) {
            throw new SheetRefused(Reason.ABSENT, sheet);
        }
        var gate = new RowGate(limits, visitor);
        try {
            read(new XlsRows(index, gate));
        } catch (IOException | RuntimeException e) {
            if (gate.isVisiting()) {
                throw e;
            }
            throw refusal(e);
        }
    }

    private void read(AbortableHSSFListener listener) throws IOException {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, contents);
        } catch (HSSFUserException e) {
            throw new IOException(e);
        }
    }

    private static SheetRefused refusal(Exception problem) {
        return problem instanceof EncryptedDocumentException
                ? new SheetRefused(Reason.PASSWORD, problem)
                : Xml.refusal(problem);
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }

    /** Collects the names of an XLS file's sheets, in the order of their streams, from the records that come first. */
    private static final class XlsSheets extends AbortableHSSFListener {

        private final List<BoundSheetRecord> sheets = new ArrayList<>();

        @Override
        public short abortableProcessRecord(Record record) {
            if (record instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            }
            return (short) (record instanceof EOFRecord ? 1 : 0);
        }

        /** As a person sees them: in the order of the tabs, hidden ones only if there are no others. */
        List<String> names() {
            var seen = sheets.stream().filter(sheet -> !isHidden(sheet)).toList();
            return (seen.isEmpty() ? sheets : seen)
                    .stream().map(BoundSheetRecord::getSheetname).toList();
        }

        /** Which stream of the file holds a sheet, from 0; -1 if none does. */
        int indexOf(String name) {
            var byPosition = List.of(BoundSheetRecord.orderByBofPosition(sheets));
            for (int i = 0; i < byPosition.size(); i++) {
                if (byPosition.get(i).getSheetname().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isHidden(BoundSheetRecord sheet) {
            return sheet.isHidden() || sheet.isVeryHidden();
        }
    }
}
