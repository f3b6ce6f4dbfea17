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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
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
    void aFileWithoutAnImportGoesAfterHalfADay() throws IOException {
        Path kept = file(desk.uploaded(RosterBook.of(2).upload("a.xlsx")));
        Path stray = written("stray", Duration.ofHours(13));
        Path draft = written("draft-9", Duration.ofHours(13));
        Path young = written("young", Duration.ofHours(11));

        clear();

        assertEquals(
                List.of(true, false, false, true),
                List.of(kept, stray, draft, young).stream().map(Files::exists).toList());
        Files.delete(young);
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

    private static Path written(String name, Duration ago) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(
                file, FileTime.from(product.clock().now().minus(ago)));
    }

    private static void clear() {
        product.act(() -> product.bean(ImportClearing.class).run());
    }
}
