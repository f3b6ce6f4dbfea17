package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Impatient fingers and colleagues at the moment of publishing. */
@OnBothDatabases
final class PublishingAtOnceTest {

    private static final int ROUNDS = 6;

    private static Product product;
    private static ResultStage stage;

    PublishingAtOnceTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
        stage = new ResultStage(product, "atonce");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @BeforeEach
    void nothingIsPublished() {
        stage.begin();
    }

    @Test
    void twoClicksOfOnePersonConfirmOnceAndBothAreAnswered() throws Exception {
        String page = stage.draft("80");
        Browserless publisher = stage.staff(Role.PUBLISHER);
        Browserless same = stage.people().again(Role.PUBLISHER);

        List<Integer> answers = atOnce(
                new Click(publisher, page + "/confirmation", confirming()),
                new Click(same, page + "/confirmation", confirming()));

        assertEquals(List.of(303, 303), answers);
        assertEquals(1, confirmed(page));
    }

    @Test
    void ofTwoPublishersOneConfirmsAndTheOtherIsToldSo() throws Exception {
        String page = stage.draft("80");

        List<Integer> answers = atOnce(
                new Click(stage.staff(Role.PUBLISHER), page + "/confirmation", confirming()),
                new Click(stage.people().otherPublisher(), page + "/confirmation", confirming()));

        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals(1, confirmed(page));
    }

    /** Either the mark is reopened and nothing is confirmed, or it is confirmed and the mark stands; never both. */
    @Test
    void aMarkReopenedAtTheSameMomentIsSeenOrRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            stage.begin();
            String page = stage.draft("80");

            List<Integer> answers = atOnce(
                    new Click(stage.staff(Role.PUBLISHER), page + "/confirmation", confirming()),
                    new Click(stage.staff(Role.OFFICER), stage.reopening(), Map.of("reason", "听错了一段")));

            boolean published =
                    stage.publication(page).isVisible(product.clock().now());
            assertEquals(published ? List.of(303, 409) : List.of(409, 303), answers);
            assertEquals(published ? 0 : 1, stage.reopened());
        }
    }

    @Test
    void oneOfTwoDraftsOfAnExamIsWritten() throws Exception {
        String drafts = stage.desk("exams/" + stage.screening().exam().ref() + "/publications");
        Map<String, String> fields = Map.of("cut", "SCORE", "score", "80", "title", "合格名单");

        List<Integer> answers = atOnce(
                new Click(stage.staff(Role.OFFICER), drafts, fields),
                new Click(stage.people().again(Role.OFFICER), drafts, fields));

        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals(
                1,
                stage.number(
                        "select count(*) from publication where exam_id = ?",
                        stage.screening().exam().id()));
    }

    private record Click(Browserless browser, String address, Map<String, String> fields) {

        int status() {
            Map<String, String> all = new java.util.HashMap<>(fields);
            all.put("_csrf", browser.cookie("cb-csrf").orElseThrow());
            return browser.post(address, all).status();
        }
    }

    private static Map<String, String> confirming() {
        return Map.of("count", "2", "moment", "NOW", "at", "");
    }

    private static long confirmed(String page) {
        return stage.number(
                "select count(*) from audit_row where kind = 'result.act.confirmed' and object_ref = ?",
                page.replaceFirst(".*/", ""));
    }

    private static List<Integer> atOnce(Click... clicks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clicks.length);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (Click click : clicks) {
            answers.add(pool.submit(() -> {
                go.await();
                return click.status();
            }));
        }
        go.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        pool.shutdown();
        return statuses;
    }
}
