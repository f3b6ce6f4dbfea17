package callboard.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SheetsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Path FOLDER = Path.of("webapp/assets/css");
    private static final Pattern BLOCK = Pattern.compile("^\\.([a-z0-9-]+) \\{", Pattern.MULTILINE);
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aPageAsksForAllItsSheetsAtOnce() throws IOException {
        Page sheet = product.browser().get("/assets/css/callboard.css").hasStatus(200);

        int end = 0;
        for (String name : Files.readAllLines(FOLDER.resolve("sheets.txt"))) {
            String one = Files.readString(FOLDER.resolve(name + ".css"));
            assertTrue(sheet.body().startsWith(one, end), name + " is not in its place");
            end += one.length() + 1;
        }
        assertEquals(sheet.body().length(), end);
        assertEquals(
                List.of("/webjars/tabler__core/1.4.0/dist/css/tabler.min.css", "/assets/css/callboard.css"),
                product.browser().get("/login").select("link[rel=stylesheet]").eachAttr("href"));
    }

    /** A second sheet would change what the first has dressed, on pages its author never looked at. */
    @Test
    void aBlockIsDressedInOneSheetOnly() throws IOException {
        Map<String, List<String>> sheets = new TreeMap<>();
        for (String name : Files.readAllLines(FOLDER.resolve("sheets.txt"))) {
            BLOCK.matcher(Files.readString(FOLDER.resolve(name + ".css")))
                    .results()
                    .map(block -> block.group(1))
                    .distinct()
                    .forEach(block -> sheets.computeIfAbsent(block, any -> new ArrayList<>())
                            .add(name));
        }
        assertTrue(sheets.size() > 100, sheets.size() + " blocks");
        sheets.values().removeIf(names -> names.size() == 1);

        assertEquals(Map.of(), sheets);
    }
}
