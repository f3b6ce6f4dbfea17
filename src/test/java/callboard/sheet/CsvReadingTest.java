package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static callboard.sheet.Reading.rows;
import static callboard.sheet.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.sheet.Cell.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
final class CsvReadingTest {

    private static final String ROSTER = "姓名,证件号码\r\n李娜,44010119900101123X\r\n";
    private static final List<List<String>> READ = List.of(List.of("姓名", "证件号码"), List.of("李娜", "44010119900101123X"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "GB18030, ''", "UTF-16, ''", "UTF-16LE, '\uFEFF'"})
    void theEncodingIsFoundOut(String charset, String mark) throws IOException {
        var file = file((mark + ROSTER).getBytes(Charset.forName(charset)));

        assertEquals(READ, texts(file));
    }

    @ParameterizedTest
    @CsvSource({"','", "'\t'", "';'", "'|'"})
    void theDelimiterIsFoundOut(String delimiter) throws IOException {
        var text = "姓名#备注#省份\n李娜#\"住,址;a|b\tc\"#广东\n王芳#无#湖南\n".replace("#", delimiter);

        assertEquals(
                List.of(List.of("姓名", "备注", "省份"), List.of("李娜", "住,址;a|b\tc", "广东"), List.of("王芳", "无", "湖南")),
                texts(file(text)));
    }

    @Test
    void rowsKeepTheirNumbersOverBlankLinesAndLinesInsideCells() throws IOException {
        var file = file("名单,\n,\n\n\"李\n娜\",1");

        assertEquals(
                List.of(
                        new Row(1, List.of(new Cell("名单", Kind.TEXT))),
                        new Row(4, List.of(new Cell("李\n娜", Kind.TEXT), new Cell("1", Kind.TEXT)))),
                rows(file));
    }

    @ParameterizedTest
    @CsvSource({
        "=\"0012\", 0012, TEXT",
        "'''=1+1', '=1+1', TEXT",
        "'''''=1+1', '''=1+1', TEXT",
        "O'Neill, O'Neill, TEXT",
        "'''t Hooft', '''t Hooft', TEXT",
        "4.40101E+17, 4.40101E+17, LOSSY",
    })
    void aCellIsWhatWasMeant(String written, String text, Kind kind) throws IOException {
        var file = file("\"" + written.replace("\"", "\"\"") + "\",x\n");

        assertEquals(new Cell(text, kind), rows(file).get(0).cell(0));
    }

    @Test
    void aSingleColumnIsATableToo() throws IOException {
        assertEquals(List.of(List.of("姓名"), List.of("李娜")), texts(file("姓名\n李娜\n")));
    }

    @Test
    void bytesOfNoEncodingAreRefused() throws IOException {
        assertEquals(List.of("sheet.refused.encoding"), refusal(file(new byte[] {'a', (byte) 0xFF, (byte) 0xFF})));
    }

    @Test
    void aBinaryFileThatShowsItselfLateIsRefused() throws IOException {
        assertEquals(List.of("sheet.refused.type"), refusal(file("a,b\n".repeat(5000) + "\0")));
    }

    @Test
    void anUnclosedQuoteIsRefusedWithItsRow() throws IOException {
        assertEquals(List.of("sheet.refused.quotes", 2L), refusal(file("a,b\nc,\"d\ne,f\n")));
        assertEquals(List.of("sheet.refused.quotes", 1L), refusal(file("\"a\"b,c\n")));
    }

    @Test
    void anUnclosedQuoteBeforeTenMegabytesIsRefusedBeforeTheyAreRead() throws IOException {
        assertEquals(List.of("sheet.refused.quotes", 2L), refusal(file("a,b\n\"" + "李娜,1\n".repeat(1_000_000))));
    }

    @Test
    void limitsHoldHereToo() throws IOException {
        var limits = new SheetLimits(1000, 2, 3, 5, 1, 1, 1);

        assertEquals(List.of("sheet.refused.rows", 2), refusal(file("a\nb\n\nc\n"), limits));
        assertEquals(List.of("sheet.refused.columns", "D1", 3), refusal(file("a,,,d\n"), limits));
        assertEquals(List.of("sheet.refused.cell", "B1", 5), refusal(file("a,123456\n"), limits));
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("名单.xls"), content);
    }
}
