package callboard.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.entry.Entry;
import callboard.room.RoomStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By what the platform's desks are sorted: the exam that a waiting candidate would miss first. */
@OnBothDatabases
final class NextExamsTest {

    private final TestDatabase database;
    private Product product;

    NextExamsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void theFirstWindowThatIsNotOverCounts() {
        product.clock().set(TestClock.MORNING.plus(Duration.ofHours(6)));
        RoomStage afternoon = new RoomStage(product, "afternoon");
        product.clock().set(TestClock.MORNING);
        RoomStage morning = new RoomStage(product, "morning");
        Account both = morning.account("13922220001");
        Account one = morning.account("13922220002");
        Account none = morning.account("13922220003");
        Entry entry = morning.entry(both);
        afternoon.entry(both);
        afternoon.entry(one);
        Set<Long> all = Set.of(both.id(), one.id(), none.id());
        Instant later = TestClock.MORNING.plus(Duration.ofHours(6));

        assertEquals(Map.of(both.id(), TestClock.MORNING, one.id(), later), next(all, TestClock.MORNING));
        assertEquals(
                Map.of(both.id(), TestClock.MORNING, one.id(), later),
                next(all, RoomStage.CLOSE.minusMillis(1)),
                () -> "still open for " + entry.ref());
        assertEquals(Map.of(both.id(), later, one.id(), later), next(all, RoomStage.CLOSE));
        assertEquals(Map.of(), next(Set.of(), TestClock.MORNING));
    }

    private Map<Long, Instant> next(Set<Long> accounts, Instant now) {
        return product.ask(() -> product.bean(NextExams.class).nextExams(accounts, now));
    }
}
