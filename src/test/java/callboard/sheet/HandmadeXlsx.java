package callboard.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook written entry by entry, so that a test can get every entry wrong. */
final class HandmadeXlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private record Entry(String name, byte[] content) {}

    private final List<Entry> entries = new ArrayList<>();

    /** One sheet 名单 with the given rows; no shared strings, no styles. */
    static HandmadeXlsx rows(String rows) {
        return sheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static HandmadeXlsx sheet(String xml) {
        return new HandmadeXlsx()
                .with("[Content_Types].xml", contentTypes())
                .with(
                        "_rels/.rels",
                        relations("<Relationship Id='r1' Type='" + OFFICE
                                + "/officeDocument' Target='xl/workbook.xml'/>"))
                .with("xl/workbook.xml", workbook("<sheet name='名单' sheetId='1' r:id='s1'/>", ""))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("<Relationship Id='s1' Type='" + OFFICE
                                + "/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='s2' Type='" + OFFICE
                                + "/worksheet' Target='worksheets/sheet2.xml'/>"
                                + "<Relationship Id='t' Type='" + OFFICE + "/styles' Target='styles.xml'/>"
                                + "<Relationship Id='u' Type='" + OFFICE
                                + "/sharedStrings' Target='sharedStrings.xml'/>"))
                .with("xl/worksheets/sheet1.xml", xml)
                .with("xl/worksheets/sheet2.xml", "<worksheet xmlns='" + MAIN + "'><sheetData/></worksheet>")
                .strings("")
                .styles("");
    }

    static String workbook(String sheets, String properties) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    HandmadeXlsx strings(String items) {
        return with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    HandmadeXlsx styles(String inside) {
        return with("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + inside + "</styleSheet>");
    }

    HandmadeXlsx with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HandmadeXlsx with(String name, byte[] content) {
        return without(name).also(name, content);
    }

    /** Adds an entry even if there is one of that name. */
    HandmadeXlsx also(String name, byte[] content) {
        entries.add(new Entry(name, content));
        return this;
    }

    HandmadeXlsx without(String name) {
        entries.removeIf(entry -> entry.name().equals(name));
        return this;
    }

    Path in(Path folder) throws IOException {
        var file = folder.resolve("handmade.xlsx");
        try (var zip = new ZipArchiveOutputStream(file.toFile())) {
            for (var entry : entries) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.name()));
                zip.write(entry.content());
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    private static String contentTypes() {
        return "<Types xmlns='" + PACKAGE + "/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + TYPE + "worksheet+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet2.xml' ContentType='" + TYPE + "worksheet+xml'/>"
                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE + "sharedStrings+xml'/>"
                + "<Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/></Types>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns='" + PACKAGE + "/relationships'>" + inside + "</Relationships>";
    }
}
