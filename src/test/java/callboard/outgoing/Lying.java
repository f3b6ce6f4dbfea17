package callboard.outgoing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import callboard.Product;
import callboard.config.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Path folder() {
        return product.bean(DataFolder.class).folder("exports");
    }
}
