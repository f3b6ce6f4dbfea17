package callboard.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.data.Database;
import callboard.screening.ScreeningStage;
import callboard.sitting.Take;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A judge never learns whom he judges: every byte that reaches him, head and body, of every page in both languages and of
 * every recording, is searched for everything the house knows about the candidate and his recording.
 */
final class BlindnessTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;

    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void noByteThatReachesAJudgeLeadsToTheCandidate() {
        product.clock().set(TestClock.MORNING);
        JudgingStage stage = new JudgingStage(product, "blind");
        ScreeningStage.Submitted lin = stage.passed();
        know(stage, lin);
        JudgingStage.Judge chen = stage.judge("陈评委", "chen");
        String home = stage.assign(chen);
        List<String> works = JudgingStage.works(chen, home);
        JudgingStage.close(chen, works.get(0), "88").hasStatus(303);

        for (String language : List.of("zh-CN", "en")) {
            chen.browser().speaking(language);
            search(chen.browser().get("/judging"));
            for (String show : List.of("", "?show=OPEN", "?show=DRAFT", "?show=FINAL", "?after=1")) {
                search(chen.browser().get(home + show));
            }
            works.forEach(work -> searchWork(chen, work));
        }

        assertEquals(List.of(), leaks);
        assertSearchWouldFind(stage, lin);
    }

    /** The page, its recording and picture, a refusal, a saved draft. */
    private void searchWork(JudgingStage.Judge chen, String work) {
        Page page = chen.browser().get(work);
        search(page);
        for (String address :
                List.of(page.select("video").attr("src"), page.select("video").attr("poster"))) {
            assertTrue(
                    address.matches("/media/objects/[a-z0-9-]+\\.[a-z0-9]+\\?exp=\\d+&for=[a-z0-9]+&name=&sig=[\\w-]+"),
                    address);
            search(chen.browser().get(address));
        }
        Map<String, String> wrong =
                Map.of("_csrf", chen.browser().cookie("cb-csrf").orElseThrow(), "score", "1000");
        search(chen.browser().post(work + "/mark", wrong));
        search(chen.browser().post(work + "/draft", wrong));
        chen.browser().header("HX-Request", "true");
        search(chen.browser().post(work + "/draft", wrong));
        chen.browser().header("HX-Request", "");
    }

    private void search(Page answer) {
        assertTrue(answer.status() < 500, answer::toString);
        String all =
                answer.address() + "\n" + answer.heads() + "\n" + new String(answer.bytes(), StandardCharsets.UTF_8);
        secrets.forEach((name, secret) -> {
            if (all.contains(secret)) {
                leaks.add(answer + " holds " + name + ": " + secret);
            }
        });
    }

    private void know(JudgingStage stage, ScreeningStage.Submitted lin) {
        write(stage.school().id());
        secrets.put("name", "林知夏");
        secrets.put("name on the roster", "欧阳知夏");
        secrets.put("ticket number", "2705180316");
        secrets.put("candidate number", "27360123");
        secrets.put("registration number", "B27-00412");
        secrets.put("school attended", "云山第一中学");
        secrets.put("region", "江西");
        secrets.put("phone", lin.candidate().phone());
        secrets.put("entry", lin.candidate().entry().ref());
        secrets.put("account", lin.candidate().account().ref());
        secrets.put("device", lin.candidate().device());
        for (String ref : List.of(lin.first(), lin.second())) {
            Take take = stage.screening().take(ref);
            secrets.put("take " + take.subjectNumber(), ref);
            secrets.put(
                    "original " + take.subjectNumber(),
                    take.copies().original().orElseThrow().toString());
            secrets.put(
                    "receipt " + take.subjectNumber(),
                    take.sealed().receiptNumber().orElseThrow());
            secrets.put("device name " + take.subjectNumber(), take.deviceName());
            secrets.put("digest " + take.subjectNumber(), take.sealed().digest());
        }
    }

    /** A search that finds nothing must be able to: the reviewer's page shows what the judge's may not. */
    private void assertSearchWouldFind(JudgingStage stage, ScreeningStage.Submitted lin) {
        search(stage.reviewer().get(stage.screening().desk("screening/" + lin.first())));
        assertTrue(leaks.stream().anyMatch(leak -> leak.contains(" holds take 1")), leaks::toString);
        assertTrue(leaks.stream().anyMatch(leak -> leak.contains(" holds ticket number")), leaks::toString);
    }

    private static void write(long school) {
        product.act(() -> {
            try (var connection = product.bean(Database.class).source().getConnection();
                    var update = connection.prepareStatement("update applicant set name = '欧阳知夏',"
                            + " ticket_number = '2705180316', candidate_number = '27360123',"
                            + " registration_number = 'B27-00412', school_attended = '云山第一中学', region = '江西'"
                            + " where school_id = ?")) {
                update.setLong(1, school);
                update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
