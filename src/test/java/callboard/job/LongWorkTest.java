package callboard.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** A long job is done step by step, each step once, whoever is killed or clicks twice. */
@OnBothDatabases
final class LongWorkTest {

    private static final long LI_NA = 5;
    private static final Progress SILENT = (done, total) -> {};

    private static Product product;

    private final TestDatabase database;
    private final Counting worker = new Counting();

    LongWorkTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database, Counting.class);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @BeforeEach
    void nothingToDo() throws SQLException {
        run("delete from long_work");
    }

    @Test
    void stepsFollowUntilItIsDone() throws Exception {
        LongWork work = ask("roster");
        steps().claim(work.id());

        assertTrue(steps().step(work.id(), worker, SILENT));
        assertEquals(List.of(1L, 3L), List.of(now(work).done(), now(work).total()));
        assertTrue(steps().step(work.id(), worker, SILENT));
        assertFalse(steps().step(work.id(), worker, SILENT));

        assertEquals(LongWork.State.DONE, now(work).state());
        assertEquals("job.work.broken", now(work).messageKey());
        assertEquals(List.of("3", "甲"), now(work).messageArguments());
    }

    @Test
    void aSecondClickWatchesTheFirst() {
        LongWork first = ask("roster");

        assertEquals(first.ref(), ask("roster").ref());
        assertEquals(
                first.ref(),
                product.ask(() -> works().latest(Counting.KIND, "roster"))
                        .orElseThrow()
                        .ref());
    }

    @Test
    void whatIsOverMayBeAskedForAgain() {
        LongWork first = ask("roster");
        product.act(() -> product.bean(LongWorkService.class).cancel(now(first)));

        assertFalse(first.ref().equals(ask("roster").ref()));
        assertEquals(LongWork.State.CANCELLED, now(first).state());
    }

    @Test
    void onlyOneNodeTakesIt() {
        LongWork work = ask("roster");

        assertTrue(steps().claim(work.id()));
        assertFalse(steps().claim(work.id()));
        assertEquals(List.of(), steps().due());
    }

    @Test
    void theWorkOfADeadNodeIsTakenOver() throws SQLException {
        LongWork work = ask("roster");
        steps().claim(work.id());
        run("update long_work set lease_owner = 'dead'");

        assertEquals(List.of(), steps().due());
        product.clock().advance(LongWork.LEASE);

        assertEquals(List.of(work.id()), steps().due());
        assertTrue(steps().claim(work.id()));
    }

    @Test
    void aNodeThatLostItsLeaseTakesNoEffect() throws Exception {
        LongWork work = ask("roster");
        steps().claim(work.id());
        LongWorker robbed = new Counting() {
            @Override
            public void step(LongWork step, Progress progress) {
                takenByAnother();
                super.step(step, progress);
            }
        };

        assertThrows(Progress.LeaseLost.class, () -> steps().step(work.id(), robbed, SILENT));
        assertEquals(0, now(work).done());
        assertFalse(steps().hold(work.id()));
    }

    @Test
    void aCancelledStepIsRolledBack() {
        LongWork work = ask("roster");
        steps().claim(work.id());
        product.act(() -> product.bean(LongWorkService.class).cancel(now(work)));

        assertThrows(Progress.LeaseLost.class, () -> steps().step(work.id(), worker, SILENT));
        assertThrows(
                Progress.LeaseLost.class,
                () -> product.bean(ProgressRow.class).of(work.id()).report(1, 3));
        assertEquals(LongWork.State.CANCELLED, now(work).state());
    }

    @Test
    void progressIsSeenWhileAStepRuns() throws Exception {
        LongWork work = ask("roster");
        steps().claim(work.id());
        LongWorker slow = new Counting() {
            @Override
            public void step(LongWork step, Progress progress) {
                progress.report(40, 100);
                assertEquals(40L, seenByAnother());
                step.reached(100, 100);
            }
        };

        steps().step(work.id(), slow, product.bean(ProgressRow.class).of(work.id()));

        assertEquals(100, now(work).done());
    }

    @Test
    void aFailureIsTriedThreeTimes() {
        LongWork work = ask("roster");
        for (int i = 0; i < 3; i++) {
            assertTrue(steps().claim(work.id()));
            steps().failed(work.id(), new IllegalStateException("disk full"));
            product.clock().advance(Duration.ofMinutes(1));
        }

        assertEquals(LongWork.State.FAILED, now(work).state());
        assertEquals("job.work.broken", now(work).messageKey());
    }

    @Test
    void aRefusalEndsItWithItsReason() {
        LongWork work = ask("roster");
        steps().claim(work.id());
        steps().failed(work.id(), new Refused(Verdict.refused("job.work.broken", 12)));

        assertEquals(LongWork.State.FAILED, now(work).state());
        assertEquals(List.of("12"), now(work).messageArguments());
    }

    @Test
    void nobodySeesAnothersWork() {
        LongWork work = ask("roster");

        assertEquals(Optional.empty(), product.ask(() -> works().of(LI_NA + 1, work.ref())));
        assertTrue(product.ask(() -> works().of(LI_NA, work.ref())).isPresent());
    }

    private static LongWork ask(String subject) {
        return product.ask(() -> product.bean(LongWorkService.class)
                .ask(new LongWork(
                        Counting.KIND, subject, LI_NA, 1, product.clock().now())));
    }

    private static LongWork now(LongWork work) {
        return product.ask(() -> works().byId(work.id())).orElseThrow();
    }

    private static LongWorkSteps steps() {
        return product.bean(LongWorkSteps.class);
    }

    private static LongWorks works() {
        return product.bean(LongWorks.class);
    }

    private void takenByAnother() {
        try {
            run("update long_work set lease_owner = 'another'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long seenByAnother() {
        try (var connection = database.connection();
                var row = connection.createStatement().executeQuery("select done from long_work")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Counts to three. */
    @ApplicationScoped
    public static class Counting implements LongWorker {

        static final String KIND = "job.work.broken";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void step(LongWork work, Progress progress) {
            work.reached(work.done() + 1, 3);
            if (work.done() == 3) {
                work.finish(work.createdAt(), "job.work.broken", 3, "甲");
            }
        }
    }
}
