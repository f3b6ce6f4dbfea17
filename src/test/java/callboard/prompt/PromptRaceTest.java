package callboard.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.rules.Refused;
import callboard.rules.Verdict;
import callboard.subject.ExamRulebook;
import callboard.subject.ExamRules.NumberedSubject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers and candidates at once: no prompt stands twice, no draw is lost or made twice. */
@OnBothDatabases
final class PromptRaceTest {

    private static final String TWIN =
            "insert into prompt (id, ref, school_id, subject_id, pool, kind, place, text, digest,"
                    + " file_key, file_type, file_bytes, drawn, retired_by, created_at, version)"
                    + " select id + 1000000, 'twin', school_id, subject_id, 'MOCK', kind, 1, text, digest,"
                    + " file_key, file_type, file_bytes, 0, retired_by, created_at, version from prompt where id = ?";

    private final TestDatabase database;
    private Product product;
    private PromptStage stage;

    PromptRaceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        stage = new PromptStage(product, "r" + System.identityHashCode(product));
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void officersWhoWriteTheSamePromptIntoBothPoolsKeepOne() throws Exception {
        PromptStage.Desk desk = stage.desk();

        List<Verdict> done = atOnce(
                8,
                i -> product.bean(PromptService.class)
                        .add(
                                desk.exam(),
                                desk.subject(),
                                i % 2 == 0 ? Pool.FORMAL : Pool.MOCK,
                                Draft.text("同一道题" + "。".repeat(i))));

        assertEquals(1, done.stream().filter(Verdict::isAllowed).count());
        assertEquals(
                1, desk.prompts(Pool.FORMAL).size() + desk.prompts(Pool.MOCK).size());
        assertTrue(done.stream()
                .filter(Verdict::isRefused)
                .allMatch(verdict -> verdict.reasonKey().startsWith("prompt.stands.")));
    }

    @Test
    void theDatabaseItselfRefusesTheSameContentTwice() {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 1);
        Prompt standing = desk.prompts(Pool.FORMAL).get(0);

        assertThrows(SQLException.class, () -> {
            try (var connection = database.connection();
                    var twin = connection.prepareStatement(TWIN)) {
                twin.setLong(1, standing.id());
                twin.executeUpdate();
            }
        });
        assertEquals(0, desk.prompts(Pool.MOCK).size());
    }

    @Test
    void everyDrawIsMadeOnceAndCounted() throws Exception {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 5);
        desk.fill(Pool.MOCK, 2);
        NumberedSubject subject = numbered(desk);

        List<List<DrawService.Given>> drawn = atOnce(40, i -> draw(desk, subject, Pool.FORMAL, "sitting-" + i / 4));

        for (int i = 0; i < 40; i++) {
            assertEquals(drawn.get(i / 4 * 4), drawn.get(i), "one occasion, one draw");
            assertEquals(2, new HashSet<>(drawn.get(i)).size());
        }
        assertEquals(
                20, desk.prompts(Pool.FORMAL).stream().mapToInt(Prompt::drawn).sum());
        assertEquals(0, desk.prompts(Pool.MOCK).stream().mapToInt(Prompt::drawn).sum());
        assertTrue(drawn.get(0).stream().allMatch(given -> given.text().startsWith("正式")));
    }

    @Test
    void aPoolThatIsTooSmallIsNotDrawnFrom() {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 1);

        NumberedSubject subject = numbered(desk);

        assertThrows(Refused.class, () -> product.ask(() -> draw(desk, subject, Pool.FORMAL, "one")));
        assertEquals(0, desk.prompts(Pool.FORMAL).get(0).drawn());
    }

    @Test
    void aRetiredPromptIsNotDrawnAndWhoHasItKeepsIt() {
        PromptStage.Desk desk = stage.desk();
        desk.fill(Pool.FORMAL, 2);
        NumberedSubject subject = numbered(desk);
        List<DrawService.Given> before = product.ask(() -> draw(desk, subject, Pool.FORMAL, "early"));
        desk.fill(Pool.MOCK, 1);
        retire(desk, desk.prompts(Pool.FORMAL).get(0));

        assertEquals(before, product.ask(() -> draw(desk, subject, Pool.FORMAL, "early")));
        assertThrows(Refused.class, () -> product.ask(() -> draw(desk, subject, Pool.FORMAL, "late")));
        assertEquals(
                Optional.empty(),
                product.ask(() -> product.bean(DrawService.class)
                        .file(
                                desk.exam().schoolId(),
                                subject,
                                "early",
                                before.get(0).ref())));
    }

    private NumberedSubject numbered(PromptStage.Desk desk) {
        return product.ask(
                () -> product.bean(ExamRulebook.class).current(desk.desk().read(desk.exam())).subjects().stream()
                        .filter(one -> one.id() == desk.subject().id())
                        .findFirst()
                        .orElseThrow());
    }

    private List<DrawService.Given> draw(PromptStage.Desk desk, NumberedSubject subject, Pool pool, String occasion) {
        return product.bean(DrawService.class).draw(desk.exam().schoolId(), subject, pool, occasion);
    }

    private static void retire(PromptStage.Desk desk, Prompt prompt) {
        String its = desk.path() + "/" + prompt.ref();
        desk.desk()
                .officer()
                .get(its + "/edit")
                .form(its + "/retirement")
                .submit()
                .hasStatus(303);
    }

    private <T> List<T> atOnce(int people, IntFunction<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> acts = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                acts.add(threads.submit(() -> {
                    start.await();
                    return product.ask(() -> act.apply(person));
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : acts) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
