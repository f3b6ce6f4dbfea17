package callboard.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A screen reader says a Chinese name in Chinese, and no browser translates it. */
final class NamesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        SchoolStage schools = new SchoolStage(product);
        schools.school("n1", "江州音乐学院");
        schools.school("n2", "Arts Academy 江州");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void aChineseNameOnAnEnglishPageSaysSo() {
        Page list = product.browser().speaking("en").get("/schools");
        Page school = product.browser().speaking("en").get("/schools/n1");

        assertEquals(List.of("zh no 江州音乐学院"), told(school, "h1"));
        assertEquals(List.of(" no Arts Academy 江州", "zh no 江州音乐学院"), told(list, ".row-line__title"));
        assertEquals(List.of("  Find a school"), told(list, "h1"));
    }

    @Test
    void onAChinesePageNothingNeedsToBeSaid() {
        Page school = product.browser().get("/schools/n1");

        assertEquals(List.of("  江州音乐学院"), told(school, "h1"));
    }

    private static List<String> told(Page page, String selector) {
        return page.select(selector).stream().map(NamesTest::told).toList();
    }

    private static String told(Element element) {
        return element.attr("lang") + ' ' + element.attr("translate") + ' ' + element.text();
    }
}
