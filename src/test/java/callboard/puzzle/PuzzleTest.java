package callboard.puzzle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PuzzleTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String SEND = "获取验证码";
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

    @BeforeEach
    void morning() {
        product.clock().set(TestClock.MORNING);
    }

    @Test
    void aSumIsReadInAnyWidthAndComesBackAsItWent() {
        Puzzle puzzle = new Puzzle(37, 8, true, "n", TestClock.MORNING);
        Puzzle less = new Puzzle(21, 9, false, "n", TestClock.MORNING);

        assertEquals(Optional.of(puzzle), Puzzle.read(puzzle.written()));
        assertEquals(Optional.empty(), Puzzle.read("37,8"));
        assertEquals(
                List.of(true, true, false, false),
                List.of("45", " ４５ ", "29", "").stream()
                        .map(puzzle::isAnsweredBy)
                        .toList());
        assertEquals(true, less.isAnsweredBy("12"));
        assertEquals(false, puzzle.isOpen(TestClock.MORNING));
        for (int i = 0; i < 200; i++) {
            Puzzle fresh = Puzzle.fresh(TestClock.MORNING);
            assertEquals(true, fresh.first() > 20 && fresh.first() % 10 > 0 && fresh.result() > 9, fresh.toString());
        }
    }

    @Test
    void anUnknownBrowserAnswersOnceAndIsKnownForThirtyDays() {
        var browser = product.browser();

        filled(browser.get("/register").see("等于几？", "用数字回答"), "13900000001")
                .submit(SEND)
                .hasStatus(422)
                .see("请先算出上面这道题");
        Page wrong = filled(browser.get("/register"), "13900000001")
                .fill("answer", "7")
                .submit(SEND);
        wrong.hasStatus(422).see("没有算对");
        Page sent = answered(wrong, "13900000001").submit(SEND);
        sent.hasStatus(200).see("验证码已发到 139****0001").seeNot("等于几");

        browser.get("/password-reset").seeNot("等于几");
        product.clock().advance(Duration.ofDays(30));
        browser.get("/password-reset").see("等于几");
        product.browser().get("/register/international").see("等于几");
    }

    @Test
    void aPuzzleIsLookedAtOnceForAQuarterOfAnHourAndOnlyIfItIsOurs() {
        Page page = product.browser().get("/register");
        String token = page.form("/register").value("puzzle");
        String answer = Sum.of(page.select("label[for=f-answer]").text());
        answered(page, "13900000002").submit(SEND).hasStatus(200);

        answered(product.browser().get("/register"), "13900000003")
                .fill("puzzle", token)
                .fill("answer", answer)
                .submit(SEND)
                .hasStatus(422)
                .see("没有算对");
        answered(product.browser().get("/register"), "13900000003")
                .fill("puzzle", "MTE.x")
                .submit(SEND)
                .hasStatus(422);
        PageForm late = answered(product.browser().get("/register"), "13900000003");
        product.clock().advance(Puzzle.AGE);
        late.submit(SEND).hasStatus(422).see("没有算对");
    }

    @Test
    void fromTheSixthCodeOfABrowserOnEachNeedsAPuzzle() {
        var browser = product.browser();
        answered(browser.get("/register"), "13900000010").submit(SEND).hasStatus(200);
        for (int i = 1; i < 5; i++) {
            filled(browser.get("/register").seeNot("等于几"), "1390000001" + i)
                    .submit(SEND)
                    .hasStatus(200);
        }

        filled(browser.get("/register").see("等于几"), "13900000015").submit(SEND).hasStatus(422);
        answered(browser.get("/register"), "13900000015").submit(SEND).hasStatus(200);
        product.clock().advance(Duration.ofHours(1));
        browser.get("/register").seeNot("等于几");
    }

    @Test
    void aCrowdBehindOneAddressIsAskedAndNeverRefused() {
        product.clock().advance(Duration.ofHours(2));
        var known = product.browser();
        answered(known.get("/register"), "13700000000").submit(SEND).hasStatus(200);
        for (int i = 1; i < 29; i++) {
            answered(product.browser().get("/register"), "137000000" + (10 + i))
                    .submit(SEND)
                    .hasStatus(200);
        }

        known.get("/register").seeNot("等于几");
        answered(product.browser().get("/register"), "13700000099").submit(SEND).hasStatus(200);
        known.get("/register").see("等于几");
        answered(known.get("/register"), "13700000098").submit(SEND).hasStatus(200);
    }

    private static PageForm filled(Page page, String number) {
        return page.form("/register").fill("username", number);
    }

    private static PageForm answered(Page page, String number) {
        return Sum.answered(page, "/register").fill("username", number);
    }
}
