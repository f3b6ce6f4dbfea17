package callboard.sheet;

import callboard.sheet.SheetRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** An XLSX file: POI opens and guards the package, our own loop reads its XML, four times faster than POI's. */
final class XlsxWorkbook implements Workbook {

    private static final int MOST_SHEETS = 200;

    /** A way to get at one XML file of the package. */
    private interface Source {
        @Nullable
        InputStream open() throws IOException, OpenXML4JException;
    }

    private final OPCPackage contents;
    private final XSSFReader reader;
    private final SheetLimits limits;
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private boolean from1904;
    private @Nullable SharedStrings strings;
    private @Nullable Styles styles;

    private XlsxWorkbook(OPCPackage contents, SheetLimits limits) throws IOException, OpenXML4JException {
        this.contents = contents;
        this.reader = new XSSFReader(contents);
        this.limits = limits;
    }

    static Workbook open(Path file, SheetLimits limits) throws IOException {
        requireWorkbook(Zips.names(file, limits));
        ZipEntrySource zip = null;
        try {
            zip = Zips.open(file);
            var workbook = new XlsxWorkbook(OPCPackage.open(zip), limits);
            workbook.readSheetNames();
            return workbook;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            if (zip != null) {
                zip.close();
            }
            throw Xml.refusal(e);
        }
    }

    private static void requireWorkbook(Set<String> names) {
        if (names.contains("xl/vbaproject.bin")) {
            throw new SheetRefused(Reason.MACRO);
        }
        if (names.contains("xl/workbook.bin")) {
            throw new SheetRefused(Reason.BINARY);
        }
        if (names.contains("content.xml") && names.contains("meta-inf/manifest.xml")) {
            throw new SheetRefused(Reason.OPENDOCUMENT);
        }
        if (!names.contains("[content_types].xml") || names.contains("word/document.xml")) {
            throw new SheetRefused(Reason.TYPE);
        }
    }

    private void readSheetNames() throws IOException, OpenXML4JException {
        try (var xml = required(reader.getWorkbookData())) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = Set.of("1", "true", "on").contains(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    var list = xml.attribute("state").contains("idden") ? hidden : seen;
                    list.putIfAbsent(xml.attribute("name"), xml.attribute("id"));
                }
                if (seen.size() + hidden.size() > MOST_SHEETS) {
                    throw new SheetRefused(Reason.DAMAGED);
                }
            }
        }
        if (seen.isEmpty() && hidden.isEmpty()) {
            throw new SheetRefused(Reason.DAMAGED);
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(seen.isEmpty() ? hidden.keySet() : seen.keySet());
    }

    @Override
    public void rows(String sheet, RowVisitor visitor) throws IOException {
        var id = seen.containsKey(sheet) ? seen.get(sheet) : hidden.get(sheet);
        if (id == null) {
            throw new SheetRefused(Reason.ABSENT, sheet);
        }
        var values = new XlsxRows.Values(strings(), styles(), from1904, limits);
        try (var xml = required(stream(() -> reader.getSheet(id)))) {
            new XlsxRows(xml, values, new RowGate(limits, visitor)).read();
        }
    }

    private SharedStrings strings() throws IOException {
        if (strings == null) {
            try (var in = stream(reader::getSharedStringsData)) {
                strings = in == null ? new SharedStrings(limits) : SharedStrings.read(new Xml(in, limits), limits);
            }
        }
        return strings;
    }

    private Styles styles() throws IOException {
        if (styles == null) {
            try (var in = stream(reader::getStylesData)) {
                styles = in == null ? Styles.NONE : Styles.read(new Xml(in, limits));
            }
        }
        return styles;
    }

    private static @Nullable InputStream stream(Source source) {
        try {
            return source.open();
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw Xml.refusal(e);
        }
    }

    private Xml required(@Nullable InputStream in) {
        if (in == null) {
            throw new SheetRefused(Reason.DAMAGED);
        }
        return new Xml(in, limits);
    }

    @Override
    public void close() {
        contents.revert();
    }
}
