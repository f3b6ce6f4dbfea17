package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static callboard.sheet.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other systems write them, and as nobody should: read correctly or refused with the one message that helps. */
@Timeout(20)
final class OddWorkbookTest {

    private static final String ONE_ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final String ONE_NAME = "<row r='1'><c r='A1' t='inlineStr'><is><t>李娜</t></is></c></row>";
    private static final List<List<String>> READ = List.of(List.of("李娜"));

    @TempDir
    Path folder;

    // ---- other writers ----

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void aSheetInAnotherEncodingThanUtf8(String charset) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + charset + "'?>" + sheet(ONE_NAME);
        var file = HandmadeXlsx.rows(ONE_ROW)
                .with("xl/worksheets/sheet1.xml", xml.getBytes(Charset.forName(charset)))
                .in(folder);

        assertEquals(READ, texts(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><!-- 导出于教务系统 -->%s",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>%s",
                "\uFEFF<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n%s",
            })
    void whatStandsAroundASheet(String around) throws IOException {
        assertEquals(
                READ,
                texts(HandmadeXlsx.sheet(around.formatted(sheet(ONE_NAME))).in(folder)));
    }

    @Test
    void elementsWithAPrefix() throws IOException {
        var file = HandmadeXlsx.sheet(
                        "<x:worksheet xmlns:x='" + HandmadeXlsx.MAIN + "'><x:sheetData><x:row r='1'>"
                                + "<x:c r='A1' t='inlineStr'><x:is><x:t>李娜</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>")
                .in(folder);

        assertEquals(READ, texts(file));
    }

    @Test
    void aTextInCdataWithEntitiesAndCharacterReferences() throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' t='inlineStr'><is><t><![CDATA[李<娜>]]></t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>A&amp;B&#x5a1c;&#26446;</t></is></c></row>")
                .in(folder);

        assertEquals(List.of(List.of("李<娜>", "A&B娜李")), texts(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<hyperlinks><hyperlink ref='A1' r:id='h1' xmlns:r='x'/></hyperlinks>",
                "<mergeCells count='1'><mergeCell ref='A1:C1'/></mergeCells>",
                "<dataValidations count='1'><dataValidation sqref='A1' type='list'><formula1>\"男\"</formula1></dataValidation></dataValidations>",
                "<conditionalFormatting sqref='A1'><cfRule type='duplicateValues' priority='1'/></conditionalFormatting>",
                "<oleObjects><oleObject progId='Package' shapeId='1'/></oleObjects>",
                "<extLst><ext uri='{x}'><y z='1'/></ext></extLst>",
            })
    void whatASheetHasBesideItsRows(String beside) throws IOException {
        var file = HandmadeXlsx.sheet(
                        "<worksheet xmlns='" + HandmadeXlsx.MAIN + "'><cols><col min='1' max='16384'/></cols>"
                                + "<sheetData>" + ONE_NAME + "</sheetData>" + beside + "</worksheet>")
                .in(folder);

        assertEquals(READ, texts(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/C calc'!A0",
                "=HYPERLINK(\"http://127.0.0.1/\",\"看\")",
                "@SUM(1+1)",
                "+86 139 0000 0000",
                "-"
            })
    void aTextThatLooksLikeAFormulaStaysAText(String text) throws IOException {
        String xml = text.replace("&", "&amp;").replace("<", "&lt;");
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + xml + "</t></is></c></row>")
                .in(folder);

        assertEquals(List.of(List.of(text)), texts(file));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"''=1+1, '=1+1", "'-, -", "'''=x, ''=x", "'t Hooft, 't Hooft"})
    void theApostropheThatKeepsACsvFileHarmlessGoesWhenItIsSavedAsAWorkbook(String stored, String read)
            throws IOException {
        var file = HandmadeXlsx.rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + stored
                        + "</t></is></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='str'><v>" + stored + "</v></c></row>")
                .strings("<si><t>" + stored + "</t></si>")
                .in(folder);

        assertEquals(List.of(List.of(read, read, read)), texts(file));
    }

    // ---- made to hurt ----

    @Test
    void laughsByTheBillion() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        var file = HandmadeXlsx.sheet(entities + "]>" + sheet("<row r='1'><c r='A1'><v>&a29;</v></c></row>"))
                .in(folder);

        assertEquals(List.of("sheet.refused.entity"), refusal(file));
    }

    @Test
    void anEntityThatNamesItself() throws IOException {
        var file = HandmadeXlsx.sheet("<!DOCTYPE x [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>"
                        + sheet("<row r='1'><c r='A1'><v>&a;</v></c></row>"))
                .in(folder);

        assertEquals(List.of("sheet.refused.entity"), refusal(file));
    }

    @Test
    void aMillionRows() throws IOException {
        var file = folder.resolve("million.xlsx");
        var small = HandmadeXlsx.rows(ONE_ROW).in(folder);
        try (var in = new ZipInputStream(Files.newInputStream(small));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    millionRows(out);
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }

        assertEquals(List.of("sheet.refused.rows", 200_000), refusal(file));
    }

    private static void millionRows(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("<worksheet xmlns='" + HandmadeXlsx.MAIN + "'><sheetData>");
        for (int row = 1; row <= 1_048_576; row++) {
            writer.write("<row r='" + row + "'><c><v>" + row * 7919L % 1_000_003 + "</v></c></row>");
        }
        writer.write("</sheetData></worksheet>");
        writer.flush();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:PORT/x", "../../../../etc/passwd", "//127.0.0.1/x"})
    void aSheetThatLiesElsewhere(String target) throws IOException {
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(50);
            String where = target.replace("PORT", String.valueOf(listener.getLocalPort()));
            var file = HandmadeXlsx.rows(ONE_ROW)
                    .with(
                            "xl/_rels/workbook.xml.rels",
                            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                    + "<Relationship Id='s1' TargetMode='External' Type='http://schemas.openxmlformats.org/"
                                    + "officeDocument/2006/relationships/worksheet' Target='" + where
                                    + "'/></Relationships>")
                    .in(folder);

            assertEquals(List.of("sheet.refused.damaged"), refusal(file));
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "xl/../../evil", "C:\\evil.xml"})
    void anEntryThatWantsOutOfTheFolderWritesNothing(String name) throws IOException {
        var file = withEntry(name);

        assertEquals(READ, texts(file));
        assertNothingBeside(file);
    }

    @Test
    void anEntryAtTheRootOfTheDiskIsNoPartOfAWorkbook() throws IOException {
        var file = withEntry("/etc/cron.d/x");

        assertEquals(List.of("sheet.refused.damaged"), refusal(file));
        assertNothingBeside(file);
    }

    private Path withEntry(String name) throws IOException {
        return HandmadeXlsx.rows(ONE_NAME)
                .also(name, "<x/>".getBytes(StandardCharsets.UTF_8))
                .in(folder);
    }

    private void assertNothingBeside(Path file) throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1' t='s'><v>999999999999</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v/></c></row>",
                "<row r='1'><c r='A1' t='s'/></row>",
            })
    void aSharedTextThatIsNowhere(String row) throws IOException {
        var cell = Reading.rows(HandmadeXlsx.rows(row).in(folder)).get(0).cell(0);

        assertEquals(new Cell("", Cell.Kind.DANGLING), cell);
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns='" + HandmadeXlsx.MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
