package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
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

    // ---- XML ----

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void aDocumentTypeInAnythingWeRead(String entry) throws IOException {
        try (var listener = listener()) {
            var file =
                    HandmadeXlsx.rows(ONE_ROW).with(entry, withEntity(listener)).in(folder);

            assertEquals(List.of("sheet.refused.entity"), refusal(file));
            assertNobodyCalled(listener);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_rels/.rels", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"})
    void aDocumentTypeInAnythingTheLibraryReads(String entry) throws IOException {
        try (var listener = listener()) {
            var file =
                    HandmadeXlsx.rows(ONE_ROW).with(entry, withEntity(listener)).in(folder);

            assertEquals(List.of("sheet.refused.damaged"), refusal(file));
            assertNobodyCalled(listener);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docProps/core.xml", "xl/drawings/drawing1.xml", "xl/comments1.xml"})
    void aDocumentTypeInWhatNobodyReadsIsNotRead(String entry) throws IOException {
        try (var listener = listener()) {
            var file =
                    HandmadeXlsx.rows(ONE_ROW).with(entry, withEntity(listener)).in(folder);

            assertEquals(List.of(List.of("1")), Reading.texts(file));
            assertNobodyCalled(listener);
        }
    }

    @Test
    void elementsNestedWithoutEnd() throws IOException {
        assertEquals(List.of("sheet.refused.damaged"), refusal(varied(i -> "<a>")));
    }

    @Test
    void namesWithoutEnd() throws IOException {
        assertEquals(List.of("sheet.refused.damaged"), refusal(varied(i -> "<a" + i + "/>")));
        assertEquals(List.of("sheet.refused.damaged"), refusal(varied(i -> "<a b" + i + "='1'/>")));
        assertEquals(List.of("sheet.refused.damaged"), refusal(varied(i -> "<a xmlns:b" + i + "='1'/>")));
    }

    @Test
    void anAttributeWithoutEnd() throws IOException {
        var letters = IntStream.range(0, 300_000).mapToObj(i -> "x>" + i * 7919).collect(Collectors.joining());
        var file = HandmadeXlsx.rows("<row r='" + letters + "'/>").in(folder);

        assertEquals(List.of("sheet.refused.stretch"), refusal(file));
    }

    // ---- rows, columns, cells ----

    @ParameterizedTest
    @CsvSource({
        "1, ZZZZZZ99999999",
        "1, XFE1",
        "1, A2",
        "1, A",
        "1, 1",
        "1, a1",
        "1, A01",
    })
    void aCellThatCannotBe(String row, String address) throws IOException {
        var file = HandmadeXlsx.rows("<row r='" + row + "'><c r='" + address + "'><v>1</v></c></row>")
                .in(folder);

        assertEquals(List.of("sheet.refused.address", address), refusal(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1048577", "2147483648", "99999999999999", "x"})
    void aRowThatCannotBe(String row) throws IOException {
        var file =
                HandmadeXlsx.rows("<row r='" + row + "'><c><v>1</v></c></row>").in(folder);

        assertEquals(List.of("sheet.refused.address", row), refusal(file));
    }

    @Test
    void rowsAndCellsThatComeTwice() throws IOException {
        assertEquals(
                List.of("sheet.refused.address", "1"),
                refusal(HandmadeXlsx.rows(ONE_ROW + ONE_ROW).in(folder)));
        var twoCells = HandmadeXlsx.rows("<row r='1'><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>")
                .in(folder);
        assertEquals(List.of("sheet.refused.address", "B1"), refusal(twoCells));
    }

    @Test
    void aCellOfTenMegabytes() throws IOException {
        var text = IntStream.range(0, 1_500_000).mapToObj(Integer::toString).collect(Collectors.joining());
        var inline = HandmadeXlsx.rows("<row r='2'><c r='C2' t='inlineStr'><is><t>" + text + "</t></is></c></row>");
        var stored = HandmadeXlsx.rows("<row r='2'><c r='C2' t='str'><v>" + text + "</v></c></row>");
        var shared = HandmadeXlsx.rows("<row r='2'><c r='C2' t='s'><v>0</v></c></row>")
                .strings("<si><t>" + text + "</t></si>");

        for (var file : List.of(inline, stored, shared)) {
            assertEquals(List.of("sheet.refused.stretch"), refusal(file.in(folder)));
        }
    }

    @Test
    void aCellOfExactlyTheLimitIsReadAndOneMoreCharacterIsNot() throws IOException {
        var most = "字".repeat(10_000);

        assertEquals(List.of(List.of(most)), Reading.texts(cell(most)));
        assertEquals(List.of("sheet.refused.cell", "A1", 10_000), refusal(cell(most + "字")));
    }

    @Test
    void aColumnBeyondTheLastWithSomethingInIt() throws IOException {
        var last = HandmadeXlsx.rows("<row r='1'><c r='GR1'><v>1</v></c><c r='XFD1' s='0'/></row>")
                .in(folder);
        assertEquals(200, Reading.rows(last).get(0).cells().size());

        var beyond =
                HandmadeXlsx.rows("<row r='1'><c r='GS1'><v>1</v></c></row>").in(folder);
        assertEquals(List.of("sheet.refused.columns", "GS1", 200), refusal(beyond));
    }

    @Test
    void moreRowsThanAllowed() throws IOException {
        var rows = IntStream.rangeClosed(1, 200_001)
                .mapToObj(i -> "<row r='" + i + "'><c><v>" + i * 7919L % 1_000_003 + "</v></c></row>")
                .collect(Collectors.joining());

        assertEquals(
                List.of("sheet.refused.rows", 200_000),
                refusal(HandmadeXlsx.rows(rows).in(folder)));
    }

    @Test
    void moreSharedTextThanAllowed() throws IOException {
        var limits = new SheetLimits(50L * MB, 10, 10, 10_000, 100, 50L * MB, MB);
        var items = IntStream.range(0, 50_000).mapToObj(i -> "<si><t>第" + i + "号考生</t></si>");
        var file = HandmadeXlsx.rows(ONE_ROW)
                .strings(items.collect(Collectors.joining()))
                .in(folder);

        assertEquals(List.of("sheet.refused.texts", 1L), refusal(file, limits));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("名单.xlsx"), content);
    }

    private Path cell(String text) throws IOException {
        return HandmadeXlsx.rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c></row>")
                .in(folder);
    }

    private Path varied(IntFunction<String> element) throws IOException {
        var inside = IntStream.range(0, 200_000).mapToObj(element).collect(Collectors.joining());
        return HandmadeXlsx.rows(inside).in(folder);
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

    private String withEntity(ServerSocket listener) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        return "<!DOCTYPE x [<!ENTITY file SYSTEM '" + secret.toUri() + "'><!ENTITY % net SYSTEM 'http://127.0.0.1:"
                + listener.getLocalPort() + "/x'>%net;]><x><si><t>&file;</t></si></x>";
    }

    private static ServerSocket listener() throws IOException {
        var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(50);
        return listener;
    }

    private static void assertNobodyCalled(ServerSocket listener) {
        assertThrows(SocketTimeoutException.class, listener::accept);
    }
}
