package callboard.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Product;
import callboard.Statements;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.certification.Cast;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 20,000 cases wait at one desk, and thirty reviewers take the next one at once. */
@OnBothDatabases
final class DeskAtSizeTest {

    private static final int CASES = 20_000;
    private static final int PEOPLE = 30;
    private static final int EACH = 3;
    private static final String LIST = "/platform/face-reviews";

    private final TestDatabase database;
    private Product product;
    private Cast cast;
    private long candidate;

    DeskAtSizeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        product.clock().set(TestClock.MORNING);
        cast = new Cast(product);
        candidate = cast.candidate("13800138001");
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void nobodyGetsTheCaseOfAnotherAndNoneIsForgotten() throws Exception {
        List<Browserless> people = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            cast.staff("审核" + at, "reviewer" + at + "@example.org", Role.PLATFORM_REVIEWER);
            people.add(cast.in("/login/staff", "reviewer" + at + "@example.org"));
        }
        insert(0, 3);
        people.get(0).get(LIST);
        long few = Statements.of(product, () -> people.get(0).get(LIST));
        insert(3, CASES);

        assertEquals(few, Statements.of(product, () -> people.get(0).get(LIST).see("20,000")));
        List<String> taken = together(people);
        assertEquals(PEOPLE * EACH, new HashSet<>(taken).size(), () -> "taken twice: " + taken);
        // whoever is not urgent waits behind whoever is, however long he has waited
        assertEquals(
                PEOPLE * EACH,
                count("select count(*) from manual_review where held_by <> 0 and due_at < '2030-01-01'"));

        product.clock().set(TestClock.MORNING.plus(ManualReview.LEASE));

        List<String> again = together(people);
        assertEquals(new HashSet<>(taken), new HashSet<>(again));
    }

    private List<String> together(List<Browserless> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<List<String>>> all = new ArrayList<>();
            people.forEach(person -> all.add(() -> take(person)));
            List<String> taken = new ArrayList<>();
            for (Future<List<String>> one : threads.invokeAll(all)) {
                taken.addAll(one.get());
            }
            return taken;
        } finally {
            threads.shutdown();
        }
    }

    private List<String> take(Browserless person) {
        List<String> taken = new ArrayList<>();
        for (int at = 0; at < EACH; at++) {
            taken.add(person.post("/platform/next-cases/face-reviews", Map.of("_csrf", cast.token(person)))
                    .hasStatus(303)
                    .header("Location")
                    .orElseThrow());
        }
        return taken;
    }

    /** Every hundredth has an exam ahead. */
    private void insert(int from, int to) throws SQLException {
        try (var connection = database.connection();
                var insert =
                        connection.prepareStatement("insert into manual_review (id, ref, kind, subject_ref, account_id,"
                                + " other_account_id, title, opened_at, held_by, held_until, escalated, active_key, due_at, version)"
                                + " values (?, ?, 'FACE', ?, ?, 0, '林知夏', ?, 0, ?, false, ?, ?, 0)")) {
            connection.setAutoCommit(false);
            Instant opened = TestClock.MORNING.minusSeconds(CASES);
            for (int at = from; at < to; at++) {
                String ref = "case%022d".formatted(at);
                insert.setLong(1, 5_000_000 + at);
                insert.setString(2, ref);
                insert.setString(3, ref);
                insert.setLong(4, candidate);
                insert.setTimestamp(5, Timestamp.from(opened.plusSeconds(at)));
                insert.setTimestamp(6, Timestamp.from(opened));
                insert.setString(7, "FACE:" + ref);
                insert.setTimestamp(
                        8, Timestamp.from(at % 100 == 99 ? TestClock.MORNING.plusSeconds(at) : ManualReview.NEVER));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
