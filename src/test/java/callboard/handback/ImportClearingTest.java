package callboard.handback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callboard.Databases;
import callboard.Product;
import callboard.config.DataFolder;
import callboard.exam.ExamStage;
import callboard.imports.ImportDesk;
import callboard.imports.RosterBook;
import callboard.intake.ImportFiles;
import callboard.roster.Acts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of uploads that nobody looks after any more. */
final class ImportClearingTest {

    private static Product product;
    private static ExamStage stage;
    private static Path folder;
    private static int schools;

    private ImportDesk desk;

    @BeforeAll
    static void start() {
        product = Product.still(Databases.h2(), Acts.class);
        stage = new ExamStage(product);
        folder = product.bean(DataFolder.class).folder("imports");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @BeforeEach
    void aSchool() {
        desk = new ImportDesk(stage, product, "clearing" + ++schools);
    }

    @Test
    void ofATamperedUploadNothingLiesInClear() throws IOException {
        Path upload = file(desk.uploaded(RosterBook.of(2).upload("a.xlsx")));
        byte[] bytes = Files.readAllBytes(upload);
        bytes[bytes.length - 1] ^= 1;
        Files.write(upload, bytes);
        ImportFiles files = product.bean(ImportFiles.class);

        assertThrows(
                RuntimeException.class, () -> files.open(upload.getFileName().toString()));

        try (var left = Files.list(files.scratch())) {
            assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
        }
    }

    private static Path file(String page) {
        return folder.resolve(page.substring(page.lastIndexOf('/') + 1));
    }
}
