package callboard.handback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Product;
import callboard.Upload;
import callboard.config.DataFolder;
import callboard.exam.ExamStage;
import callboard.imports.CommitJob;
import callboard.imports.ImportDesk;
import callboard.imports.RosterBook;
import callboard.intake.ImportFiles;
import callboard.intake.ImportState;
import callboard.roster.Acts;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void whatAnEarlierVersionLeftInClearIsSealedAtTheStart() throws IOException {
        byte[] file = "姓名,身份证号\n考生1,110000200803010010\n".getBytes(StandardCharsets.UTF_8);
        Path plain = file(desk.uploaded(new Upload("file", "a.csv", "text/csv", file)));
        String page = "/" + plain.getFileName();
        Files.write(plain, file);
        Path sealed = file(desk.uploaded(RosterBook.of(2).upload("b.xlsx")));
        byte[] before = Files.readAllBytes(sealed);
        Path draft = written("draft-7", Duration.ZERO);

        startUp();
        byte[] once = Files.readAllBytes(plain);
        startUp();

        assertArrayEquals(
                file,
                desk.officer.get(desk.imports + page + "/file").hasStatus(200).bytes());
        assertTrue(!new String(once, StandardCharsets.UTF_8).contains("考生1"));
        assertArrayEquals(once, Files.readAllBytes(plain), "sealed once");
        assertArrayEquals(before, Files.readAllBytes(sealed), "sealed already");
        assertEquals(0, Files.size(draft));
        Files.delete(draft);
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
    void whatADeadJobHeldIsFreeAndGoesInItsTime() {
        String page = desk.previewed(RosterBook.of(2).upload("a.xlsx"));
        desk.committing(page).submit().redirectsTo(page);
        clear();
        assertEquals(ImportState.COMMITTING, desk.read(page).state(), "its job waits");
        CommitJob.die(product, desk.read(page));

        clear();
        assertEquals(ImportState.PREVIEWED, desk.read(page).state());
        product.clock().advance(Duration.ofDays(90));
        clear();

        assertEquals(0, desk.lines(page));
        assertEquals(false, Files.exists(file(page)));
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

    private static void startUp() {
        product.act(() -> product.bean(ImportClearing.class).start(new Startup()));
    }

    private static void clear() {
        product.act(() -> product.bean(ImportClearing.class).run());
    }
}
