package callboard.sheet;

import static callboard.sheet.Reading.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excel 97–2003 files that are locked, cut off or something else: the same promise as {@link OddWorkbookTest}. */
@Timeout(20)
final class OldWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void anOldWorkbookBehindAPassword() throws IOException {
        Path file = old();
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try (var out = Files.newOutputStream(file);
                var book = oldBook()) {
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertEquals(List.of("sheet.refused.password"), refusal(file));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.7})
    void anOldWorkbookCutOffOnItsWay(double share) throws IOException {
        byte[] whole = Files.readAllBytes(old());
        Path file = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, (int) (whole.length * share)));

        assertEquals(List.of("sheet.refused.damaged"), refusal(file));
    }

    @Test
    void aWordDocumentOfThatTime() throws IOException {
        Path file = folder.resolve("doc.xls");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
            container.writeFilesystem(out);
        }

        assertEquals(List.of("sheet.refused.type"), refusal(file));
    }

    private Path old() throws IOException {
        Path file = folder.resolve("old.xls");
        try (var out = Files.newOutputStream(file);
                var book = oldBook()) {
            book.write(out);
        }
        return file;
    }

    private static HSSFWorkbook oldBook() {
        var book = new HSSFWorkbook();
        book.createSheet("名单").createRow(0).createCell(0).setCellValue("李娜");
        return book;
    }
}
