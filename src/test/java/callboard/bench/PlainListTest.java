package callboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Product;
import org.junit.jupiter.api.Test;

/** The baseline of the page benchmark follows the template it shares with the product. */
final class PlainListTest {

    private static final int ROWS = 3;

    @Test
    void showsTheRowsOfTheList() throws Exception {
        try (ExamHall hall = ExamHall.onH2()) {
            hall.entries(ROWS);
            Product product = hall.product();
            String page = product.ask(new PlainList(product, hall.stage().exam())::page);
            assertEquals(ROWS, PlainList.rows(page));
        }
    }
}
