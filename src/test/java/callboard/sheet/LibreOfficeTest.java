package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static callboard.sheet.Reading.rows;
import static callboard.sheet.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.sheet.Cell.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that LibreOffice 7.4 wrote ({@code sheets/libreoffice*}: the same six rows, once with every column as text, once as it
 * guesses), and files of ours that it opens where it is installed.
 */
final class LibreOfficeTest {

    private static final Path SHEETS = Path.of("src/test/resources/sheets");
    private static final List<List<String>> ROWS = List.of(
            List.of("招生报名汇总"),
            List.of("考生号", "姓名", "证件号码", "出生日期", "报考专业", "备注"),
            List.of("2705180001", "李娜", "110000200803010011", "2008-03-01", "音乐表演（声乐）", "=1+1"),
            List.of("2705180002", "阿依努尔·买买提", "11000020080301002X", "2008-03-01", "音乐学", "住,址\"引号\"\n第二行"),
            List.of("2705180003", "㐂𠮷", "110000200803010038", "2008/3/1", "音乐学", "-"),
            List.of("0012", "Nguyễn Thị Minh Châu", "C12345678", "2007-12-31", "音乐学", "１２３　全角"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "libreoffice.csv"})
    void whatItWroteAsTextIsReadAsItWas(String file) throws IOException {
        assertEquals(ROWS, texts(SHEETS.resolve(file)));
    }

    @Test
    void itsOwnFormatIsRefusedInWords() {
        assertEquals(List.of("sheet.refused.opendocument"), refusal(SHEETS.resolve("libreoffice.ods")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-numbers.xlsx", "libreoffice-numbers.xls"})
    void whatItTookForNumbersIsReadAsTheyShowAndALongOneIsLost(String file) throws IOException {
        Row row = rows(SHEETS.resolve(file)).get(2);

        assertEquals(new Cell("2705180001", Kind.NUMBER), row.cell(0));
        assertEquals(Kind.LOSSY, row.cell(2).kind());
        assertEquals(new Cell("2008-03-01", Kind.DATE), row.cell(3));
    }

    @Test
    @EnabledIf("isInstalled")
    void itOpensWhatWeExportAndSeesTheSameRows() throws IOException, InterruptedException {
        Path file = folder.resolve("export.xlsx");
        var provenance = new Provenance("王老师", Instant.EPOCH, ZoneOffset.UTC, "全部", "");
        try (var out = Files.newOutputStream(file);
                var writer = new XlsxWriter(out, new XlsxWriter.Frame("名单", ROWS.get(1), provenance, key -> key))) {
            for (var row : ROWS.subList(2, ROWS.size())) {
                writer.row(row);
            }
            writer.finish();
        }

        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(office.waitFor(120, TimeUnit.SECONDS));

        assertEquals(ROWS.subList(1, ROWS.size()), texts(folder.resolve("export.csv")));
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
