package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt, or damaged on their way: each is refused in time with the one message that helps (TH-124 to TH-137). */
@Timeout(20)
final class HostileWorkbookTest {

    private static final String ONE_ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final int MB = 1024 * 1024;

    @TempDir
    Path folder;

    // ---- what it is ----

    @Test
    void anEmptyFile() throws IOException {
        assertEquals(List.of("sheet.refused.empty"), refusal(file(new byte[0])));
    }

    @Test
    void aFileAboveTheSize() throws IOException {
        var limits = new SheetLimits(2L * MB, 10, 10, 10, 10, MB, MB);

        assertEquals(List.of("sheet.refused.size", 2L), refusal(file(new byte[2 * MB + 1]), limits));
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><table><tr><td>姓名</td></tr></table></html>', html",
        "'\uFEFF  <?xml version=\"1.0\"?><Workbook/>', html",
        "'MIME-Version: 1.0', html",
        "'%PDF-1.7', type",
        "'GIF89a\0\1', type",
        "'PK\5\6', damaged",
        "'PK\3\4', damaged",
    })
    void somethingElseUnderASpreadsheetsName(String content, String reason) throws IOException {
        assertEquals(List.of("sheet.refused." + reason), refusal(file(content.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, macro",
        "xl/workbook.bin, binary",
        "word/document.xml, type",
    })
    void aZippedDocumentOfAnotherKind(String entry, String reason) throws IOException {
        var file = HandmadeXlsx.rows(ONE_ROW).with(entry, "x").in(folder);

        assertEquals(List.of("sheet.refused." + reason), refusal(file));
    }

    @Test
    void anOpenDocumentSpreadsheet() throws IOException {
        var file = new HandmadeXlsx()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "<x/>")
                .with("META-INF/manifest.xml", "<x/>")
                .in(folder);

        assertEquals(List.of("sheet.refused.opendocument"), refusal(file));
    }

    @Test
    void anOrdinaryZipFile() throws IOException {
        assertEquals(
                List.of("sheet.refused.type"),
                refusal(new HandmadeXlsx().with("readme.txt", "x").in(folder)));
    }

    @Test
    void aWorkbookBehindAPassword() throws Exception {
        var plain = HandmadeXlsx.rows(ONE_ROW).in(folder);
        var locked = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem();
                var contents = OPCPackage.open(plain.toFile());
                var out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (var encrypted = encryptor.getDataStream(container)) {
                contents.save(encrypted);
            }
            container.writeFilesystem(out);
        }

        assertEquals(List.of("sheet.refused.password"), refusal(locked));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.8, 0.99})
    void aFileCutOffOnItsWay(double share) throws IOException {
        byte[] whole = Files.readAllBytes(HandmadeXlsx.rows(ONE_ROW).in(folder));

        var cut = file(Arrays.copyOf(whole, (int) (whole.length * share)));

        assertEquals(List.of("sheet.refused.damaged"), refusal(cut));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"})
    void aWorkbookThatLacksAPart(String entry) throws IOException {
        var file = HandmadeXlsx.rows(ONE_ROW).without(entry).in(folder);

        assertEquals(List.of("sheet.refused.damaged"), refusal(file));
    }

    @Test
    void xmlThatBreaksOff() throws IOException {
        var file = HandmadeXlsx.sheet("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>")
                .in(folder);

        assertEquals(List.of("sheet.refused.damaged"), refusal(file));
    }

    // ---- zip ----

    @Test
    void threeThousandEntries() throws IOException {
        var workbook = HandmadeXlsx.rows(ONE_ROW);
        IntStream.range(0, 3000).forEach(i -> workbook.also("xl/media/" + i + ".xml", new byte[1]));

        assertEquals(List.of("sheet.refused.entries", 200), refusal(workbook.in(folder)));
    }

    @Test
    void nearlyAMillionListedEntriesWithNothingBehindThem() throws IOException {
        assertEquals(List.of("sheet.refused.entries", 200), refusal(file(listing(900_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.XML", "xl\\worksheets\\sheet1.xml"})
    void twoEntriesOfOneName(String name) throws IOException {
        var file = HandmadeXlsx.rows(ONE_ROW)
                .also(name, "<worksheet/>".getBytes(StandardCharsets.UTF_8))
                .in(folder);

        assertEquals(List.of("sheet.refused.twice"), refusal(file));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, bomb",
        "xl/sharedStrings.xml, bomb",
        "xl/styles.xml, bomb",
        "xl/workbook.xml, bomb",
        "_rels/.rels, damaged", // the library drops the cause
        "[Content_Types].xml, bomb",
    })
    void aBomb(String entry, String reason) throws IOException {
        var spaces = new byte[30 * MB];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = '<';
        spaces[1] = 'a';
        var file = HandmadeXlsx.rows(ONE_ROW).with(entry, spaces).in(folder);

        assertEquals(List.of("sheet.refused." + reason), refusal(file));
    }

    @Test
    void aBombOfRows() throws IOException {
        var row = "<row><c><v>1</v></c></row>";
        var file = HandmadeXlsx.rows(row.repeat(500_000)).in(folder);

        assertEquals(List.of("sheet.refused.bomb"), refusal(file));
    }

    @ParameterizedTest
    @CsvSource({
        "_rels/.rels, damaged", // the library drops the cause
        "xl/worksheets/_rels/sheet1.xml.rels, links",
        "[Content_Types].xml, links",
    })
    void moreLinksThanAnyoneFollows(String entry, String reason) throws IOException {
        var random = new SplittableRandom(1);
        var links = IntStream.range(0, 120_000)
                .mapToObj(i -> "<Relationship Id='r%d' Type='x' TargetMode='External' Target='http://x/%x'/>"
                        .formatted(i, random.nextLong()));
        var file = HandmadeXlsx.rows(ONE_ROW)
                .with(
                        entry,
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + links.collect(Collectors.joining()) + "</Relationships>")
                .in(folder);

        assertEquals(List.of("sheet.refused." + reason), refusal(file));
    }

    @Test
    void aDirectoryThatTheLibraryWouldLookPast() throws IOException {
        byte[] whole = Files.readAllBytes(HandmadeXlsx.rows(ONE_ROW).in(folder));
        var bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int firstEntry = bytes.getInt(whole.length - 6);
        bytes.putInt(firstEntry + 42, 0x7FFFFFF0); // its content would lie behind the end of the file

        assertEquals(List.of("sheet.refused.damaged"), refusal(file(whole)));
    }

    @Test
    void moreThanTheUnpackedSize() throws IOException {
        var limits = new SheetLimits(50L * MB, 10, 10, 10, 100, 2L * MB, MB);
        var file = HandmadeXlsx.rows(" ".repeat(3 * MB)).in(folder);

        assertEquals(List.of("sheet.refused.unpacked", 2L), refusal(file, limits));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("名单.xlsx"), content);
    }

    private static byte[] listing(int entries) {
        var zip = ByteBuffer.allocate(4 + entries * 50 + 22).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50);
        for (int i = 0; i < entries; i++) {
            zip.putInt(0x02014b50).position(zip.position() + 24);
            zip.putShort((short) 4).position(zip.position() + 16);
            zip.put("%04x".formatted(i).substring(0, 4).getBytes(StandardCharsets.US_ASCII));
        }
        zip.putInt(0x06054b50).position(zip.position() + 6);
        zip.putShort((short) 1).putInt(entries * 50).putInt(4).putShort((short) 0);
        return zip.array();
    }
}
