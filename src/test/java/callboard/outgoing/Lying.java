package callboard.outgoing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import callboard.Product;
import callboard.config.DataFolder;
import callboard.export.ExportSweep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;

/** What lies in the folder of exports. */
record Lying(Product product) {

    long count() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.count();
        }
    }

    /** Nothing of it can be read there. */
    void assertSealed(String... texts) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String text : texts) {
                    String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(written), file + " says " + text);
                }
            }
        }
    }

    /** As many drafts as jobs may leave that are killed. */
    void leave(int drafts) throws IOException {
        for (int draft = 0; draft < drafts; draft++) {
            Path left = Files.createTempFile(folder(), "draft-", "");
            Files.setLastModifiedTime(left, FileTime.from(product.clock().now().minus(Duration.ofHours(13))));
        }
    }

    void sweep() {
        product.act(() -> product.bean(ExportSweep.class).run());
    }

    private Path folder() {
        return product.bean(DataFolder.class).folder("exports");
    }
}
