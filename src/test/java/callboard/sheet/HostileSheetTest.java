package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks whose package is sound and whose parts are made to hurt: the same promise as {@link HostileWorkbookTest}. */
@Timeout(20)
final class HostileSheetTest {

    private static final String ONE_ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final int MB = 1024 * 1024;

    @TempDir
    Path folder;

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

    private Path cell(String text) throws IOException {
        return HandmadeXlsx.rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c></row>")
                .in(folder);
    }

    private Path varied(IntFunction<String> element) throws IOException {
        var inside = IntStream.range(0, 200_000).mapToObj(element).collect(Collectors.joining());
        return HandmadeXlsx.rows(inside).in(folder);
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
