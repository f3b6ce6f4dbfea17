package callboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.EntryDeadlines;
import callboard.entry.EntryState;
import callboard.entry.Standings;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.roster.Applicants;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
final class ApplyingAtOnceTest {

    private static final int THREADS = 8;

    private final TestDatabase database;
    private Product product;
    private ApplyStage stage;
    private Direction direction;
    private Exam exam;

    ApplyingAtOnceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.on(database);
        product.clock().set(TestClock.MORNING);
        String code = "s" + System.identityHashCode(product);
        stage = new ApplyStage(product, database, code);
        direction = stage.direction("美声");
        exam = stage.exam(direction);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void ofEightClicksAtOnceOneEntryIsBorn() throws Exception {
        CertifiedPerson person = candidate("李娜", "990726200811040469", "13900000001");
        long row = stage.register("李娜", "990726200811040469", "江西省", direction);

        Set<String> entries = atOnce(() -> apply(person).ref());

        assertEquals(1, entries.size());
        assertEquals(
                1,
                product.ask(() -> product.bean(Entries.class)
                        .countOfApplicant(stage.school().id(), row)));
        assertTrue(product.ask(() -> product.bean(Applicants.class)
                .byId(stage.school().id(), row)
                .orElseThrow()
                .isUsed()));
    }

    @Test
    void ofEightRefusalsAtOnceOneIsTheLatest() throws Exception {
        CertifiedPerson person = candidate("白凌川", "990726200811040485", "13900000002");

        Set<String> refusals = atOnce(() -> product.ask(() -> {
            var service = product.bean(ApplicationService.class);
            return service.confirm(stage.season(), asCandidate(person))
                    .orElseThrow()
                    .ref();
        }));

        assertEquals(THREADS, refusals.size());
        assertEquals(
                1,
                product.ask(() -> product.bean(FailedApplications.class)
                        .page(
                                stage.school().id(),
                                stage.season().id(),
                                Long.MAX_VALUE,
                                false,
                                List.of(callboard.roster.RosterMatch.Refusal.values()),
                                jakarta.data.Limit.of(10))
                        .size()));
    }

    @Test
    void whoNeverEnteredIsWrittenDownAbsentAtTheClose() {
        CertifiedPerson person = candidate("尹若彤", "990726200811040493", "13900000003");
        stage.register("尹若彤", "990726200811040493", "", direction);
        Entry entry = apply(person);

        runAt(ApplyStage.CLOSES.minusMillis(1));
        EntryState before = written(entry);
        runAt(ApplyStage.CLOSES);

        assertEquals(EntryState.APPLIED, before);
        assertEquals(EntryState.ABSENT, written(entry));
        assertEquals(0, due(ApplyStage.CLOSES.plus(Duration.ofDays(1))));
    }

    @Test
    void whoDidNotSubmitEverythingIsWrittenDownAbandonedAfterTheGrace() {
        CertifiedPerson person = candidate("夏之远", "990726200811040507", "13900000004");
        stage.register("夏之远", "990726200811040507", "", direction);
        Entry entry = apply(person);
        Instant entered = ApplyStage.OPENS.plus(Duration.ofHours(1));
        Instant deadline = entered.plus(Duration.ofMinutes(50));
        product.act(() -> {
            Entry fresh = read(entry);
            fresh.enter(exam.ruleVersion(), deadline, entered);
            product.bean(Standings.class).save(fresh, entered);
        });

        runAt(deadline.plusSeconds(30).minusMillis(1));
        EntryState before = written(entry);
        runAt(deadline.plusSeconds(30));

        assertEquals(EntryState.IN_ROOM, before);
        assertEquals(EntryState.ABANDONED, written(entry));
    }

    private void runAt(Instant now) {
        product.clock().set(now);
        product.act(() -> product.bean(EntryDeadlines.class).run());
    }

    private int due(Instant now) {
        return product.ask(() ->
                product.bean(Entries.class).due(now, jakarta.data.Limit.of(10)).size());
    }

    private EntryState written(Entry entry) {
        return product.ask(() -> read(entry).writtenState());
    }

    private Entry read(Entry entry) {
        return product.bean(Entries.class).byId(entry.schoolId(), entry.id()).orElseThrow();
    }

    private CertifiedPerson candidate(String name, String number, String phone) {
        return CertifiedPerson.of(product, phone, name, number);
    }

    private Entry apply(CertifiedPerson person) {
        return product.ask(() -> product.bean(ApplicationService.class)
                .apply(stage.season(), exam, asCandidate(person))
                .entry()
                .orElseThrow());
    }

    private Candidate asCandidate(CertifiedPerson person) {
        return product.bean(Registrations.class).candidate(person.account()).orElseThrow();
    }

    private static <T> Set<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> acts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                acts.add(act);
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers.stream().collect(Collectors.toSet());
        } finally {
            threads.shutdownNow();
        }
    }
}
