package callboard.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is read or refused; it never brings out an exception that nobody has words for (TH-146). */
@Timeout(60)
final class MutatedFileTest {

    private static final int TIMES = Integer.getInteger("callboard.mutations", 200);

    @TempDir
    Path folder;

    @Test
    void ofXlsx() throws IOException {
        var file = HandmadeXlsx.rows(
                        "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' s='1'><v>39142</v></c></row>")
                .strings("<si><t>李娜</t></si>")
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .in(folder);

        assertReadOrRefused(Files.readAllBytes(file));
    }

    @Test
    void ofXls() throws IOException {
        var file = folder.resolve("seed.xls");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = workbook.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue("李娜");
            row.createCell(1).setCellValue(39142);
            row.createCell(2).setCellFormula("\"广\"&\"东\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }

        assertReadOrRefused(Files.readAllBytes(file));
    }

    @Test
    void ofCsv() throws IOException {
        assertReadOrRefused("姓名,\"证件,号码\"\r\n李娜,'=1\r\n".repeat(20).getBytes(Charset.forName("GB18030")));
    }

    private void assertReadOrRefused(byte[] seed) throws IOException {
        for (int time = 0; time < TIMES; time++) {
            var mutated = Files.write(folder.resolve("mutated"), mutated(seed, new SplittableRandom(time)));
            assertEquals(Optional.empty(), surprise(mutated), "mutation " + time);
        }
    }

    private static Optional<Throwable> surprise(Path file) {
        try (var workbook = Workbook.open(file, SheetLimits.STANDARD)) {
            for (var sheet : workbook.sheets()) {
                workbook.rows(sheet, row -> true);
            }
            return Optional.empty();
        } catch (SheetRefused e) {
            return Optional.empty();
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    private static byte[] mutated(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed.clone();
        for (int change = random.nextInt(1, 12); change > 0; change--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean() ? (byte) (bytes[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt();
        }
        return bytes;
    }
}
