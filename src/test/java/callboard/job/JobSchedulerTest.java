package callboard.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Finders run by themselves, are woken by commits, and start again where a killed process left off. */
@OnBothDatabases
final class JobSchedulerTest {

    private static Product product;

    JobSchedulerTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) throws java.sql.SQLException {
        if (!database.isPostgres()) {
            leaveAKilledRunBehind(database);
        }
        product = Product.on(
                database,
                Map.of("callboard.job.threads", "4"),
                Often.class,
                Seldom.class,
                LongWorkTest.Counting.class,
                Acts.class);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @Test
    void aFinderRunsAgainAndAgainThoughItFails() throws Exception {
        Often often = product.bean(Often.class);

        assertEquals("run", next(often.runs()));
        assertEquals("run", next(often.runs()));
        assertEquals("run", next(often.runs()));
    }

    @Test
    void aCommitWakesWhoeverWaitsForIt() throws Exception {
        Seldom seldom = product.bean(Seldom.class);
        assertEquals("run", next(seldom.runs()));
        seldom.runs().clear();

        product.act(() -> product.bean(Acts.class).act());

        assertEquals("run", next(seldom.runs()));
    }

    @Test
    void longWorkIsDoneFromBeginningToEnd() throws Exception {
        LongWork work = product.ask(() -> product.bean(LongWorkService.class)
                .ask(new LongWork(
                        LongWorkTest.Counting.KIND, "all", 5, 1, product.clock().now())));

        LongWorks works = product.bean(LongWorks.class);
        Often often = product.bean(Often.class);
        for (int i = 0; i < 300 && !over(works, work); i++) {
            poll(often.runs());
        }

        assertEquals(
                LongWork.State.DONE,
                product.ask(() -> works.byId(work.id())).orElseThrow().state());
    }

    @Test
    void theOperatorsSeeEveryFinder() {
        List<String> names = product.bean(JobScheduler.class).lines().stream()
                .map(JobLine::name)
                .toList();

        assertTrue(
                names.containsAll(List.of("test-often", "test-seldom", "long-work", "audit-follower")),
                names::toString);
        assertFalse(product.bean(Turn.class).isRunning());
    }

    /** The next run, while the product's clock goes on. */
    private static String next(LinkedBlockingQueue<String> runs) throws InterruptedException {
        String run = null;
        for (int i = 0; i < 200 && run == null; i++) {
            run = poll(runs);
        }
        return String.valueOf(run);
    }

    private static @Nullable String poll(LinkedBlockingQueue<String> runs) throws InterruptedException {
        product.clock().advance(Duration.ofMillis(100));
        return runs.poll(100, TimeUnit.MILLISECONDS);
    }

    private static boolean over(LongWorks works, LongWork work) {
        return product.ask(() -> works.byId(work.id())).orElseThrow().isOver();
    }

    /** As if the only process of an embedded database had been killed while a finder ran. */
    private static void leaveAKilledRunBehind(TestDatabase database) throws java.sql.SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                            + " last_heartbeat, version) values ('test-seldom', 'recurring', current_timestamp, true,"
                            + " 'dead', current_timestamp, 1)");
        }
    }

    /** Commits something. */
    @ApplicationScoped
    public static class Acts {

        @Transactional
        public void act() {}
    }

    /** Runs ten times a second and fails every other time. */
    @ApplicationScoped
    public static class Often implements Recurring {

        private final LinkedBlockingQueue<String> runs = new LinkedBlockingQueue<>();
        private int count;

        LinkedBlockingQueue<String> runs() {
            return runs;
        }

        @Override
        public String name() {
            return "test-often";
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(100);
        }

        @Override
        public void run() {
            runs.add("run");
            if (count++ % 2 == 0) {
                throw new IllegalStateException("every other time");
            }
        }
    }

    /** Runs once an hour, unless something is committed. */
    @ApplicationScoped
    public static class Seldom implements Recurring {

        private final LinkedBlockingQueue<String> runs = new LinkedBlockingQueue<>();

        @Inject
        LongWorks works;

        LinkedBlockingQueue<String> runs() {
            return runs;
        }

        @Override
        public String name() {
            return "test-seldom";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public boolean wakesOnCommit() {
            return true;
        }

        @Override
        public void run() {
            works.recent();
            runs.add("run");
        }
    }
}
