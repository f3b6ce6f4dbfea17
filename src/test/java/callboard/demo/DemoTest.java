package callboard.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Accounts;
import callboard.config.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo school can be entered by everybody, at every moment of its season. */
final class DemoTest {

    /** The tour has exams at every point of the season; the stages are choices of them. */
    @ParameterizedTest
    @EnumSource(names = {"TOUR", "ROSTER"})
    void everyLogInOfAStageLeadsToAPageThatIsThere(Stage stage) throws IOException {
        try (TestDatabase database = Databases.h2()) {
            walk(database, stage);
        }
    }

    @Test
    void itIsThereOnPostgresToo() throws IOException {
        try (TestDatabase database = Databases.postgres()) {
            walk(database, Stage.APPLYING);
        }
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        try (TestDatabase database = Databases.h2()) {
            long people;
            String logins;
            try (Product product = product(database, "config")) {
                make(product).orElseThrow();
                people = product.ask(() -> product.bean(Accounts.class).count());
                logins = Files.readString(file(product, Callsheet.FILE));
            }
            try (Product product = product(database, "tour")) {
                assertEquals(Optional.empty(), make(product));
                assertEquals(
                        people, product.ask(() -> product.bean(Accounts.class).count()));
                assertEquals(logins, Files.readString(file(product, Callsheet.FILE)));
                assertTrue(product.ask(() -> product.bean(Ribbon.class).demo()), "It is still a demo");
            }
        }
    }

    @Test
    void aStageThatDoesNotExistIsRefusedWithTheNamesOfThoseThatDo() {
        try (TestDatabase database = Databases.h2();
                Product product = product(database, "opening-night")) {
            var refused = assertThrows(Demo.UnknownStage.class, () -> make(product));

            assertEquals(
                    "There is no demo stage \"opening-night\"; there are: none, tour, config, roster, applying,"
                            + " exam-day, reviewing, published",
                    refused.getMessage());
            assertEquals(0, product.ask(() -> product.bean(Accounts.class).count()));
        }
    }

    private static void walk(TestDatabase database, Stage stage) throws IOException {
        try (Product product = product(database, stage.word())) {
            List<DemoLogin> logins = make(product).orElseThrow().logins();

            logins.forEach(login -> enter(product, login));
            assertEquals(
                    logins.stream()
                            .map(login -> List.of(
                                    login.role(), login.page(), login.username(), login.password(), login.start()))
                            .toList(),
                    Files.readAllLines(file(product, Callsheet.FILE)).stream()
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList());
            assertEquals(
                    logins.stream()
                            .filter(login -> login.role().equals("CANDIDATE"))
                            .map(login -> login.username() + '\t' + login.note())
                            .toList(),
                    Files.readAllLines(file(product, Callsheet.STATES)));
            assertTrue(Files.exists(file(product, Registry.TRIAL)), "A roster to try lies ready");
        }
    }

    private static void enter(Product product, DemoLogin login) {
        Page page = product.browser()
                .signIn(login.page(), login.username(), login.password())
                .get(login.start())
                .hasStatus(200);
        assertEquals("演示环境，人和学校都是虚构的", page.select("body > aside").text(), "the ribbon is a landmark");
    }

    private static Product product(TestDatabase database, String demo) {
        return Product.on(database, Map.of("callboard.demo", demo, "callboard.job.threads", "0"));
    }

    private static Optional<Demo.Made> make(Product product) {
        return product.ask(() -> product.bean(Demo.class).make("none"));
    }

    private static Path file(Product product, String name) {
        return product.bean(DataFolder.class).root().resolve(name);
    }
}
