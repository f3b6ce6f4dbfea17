package callboard.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.data.Database;
import callboard.entry.EntryDeadlines;
import callboard.judging.JudgingStage;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.school.SchoolStage;
import callboard.sitting.Takes;
import callboard.upload.TakeExamination;
import callboard.upload.TakeVerification;
import callboard.upload.UploadGraces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** With a submitted trial every page of the school says the same as before: lists, counts, funnel, screening, judging, results, exports. */
@OnBothDatabases
final class TrialNowhereTest {

    private static final Film FILM = Film.noise(1_000, 7);
    private static final List<Role> LOOKERS =
            List.of(Role.ADMIN, Role.OFFICER, Role.REVIEWER, Role.PUBLISHER, Role.EXPORTER);

    /** How long the trail is, offered for export: that somebody tried the exam out stands in it. */
    private static final String TRAIL = "审计记录[\\d,]+ 行";

    private static Product product;

    TrialNowhereTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database);
    }

    @AfterParameterizedClassInvocation
    static void stop(TestDatabase database) {
        product.close();
    }

    @Test
    void noPageOfTheSchoolChanges() {
        JudgingStage stage = new JudgingStage(product, "nowhere");
        stage.passed();
        stage.screening().submitted();
        stage.screening().room().candidate();
        JudgingStage.Judge judge = stage.judge("陈评委", "chen");
        String works = stage.assign(judge);
        Map<String, Browserless> lookers = new TreeMap<>();
        LOOKERS.forEach(role -> lookers.put(role.name(), staff(stage, role)));
        product.act(TrialNowhereTest::christen);
        Map<String, String> before = pages(stage, lookers);
        int judged = JudgingStage.works(judge, works).size();
        assertTrue(before.size() > 30, () -> before.keySet().toString());

        TrialWalk walk = TrialWalk.of(
                stage.officer(), stage.screening().desk("exams/" + stage.exam().ref()));
        RoomClient room = walk.enter(walk.start("2027-01-16T09:00"));
        for (int subject = 1; subject <= 2; subject++) {
            String take = room.take(subject);
            room.seal(take, FILM.sealing("video/webm", 30_000)).hasStatus(201);
            room.send(take, FILM, 1).hasStatus(200);
            room.complete(take).hasStatus(200);
            stage.reviewer().get(stage.screening().desk("screening/" + take)).hasStatus(404);
        }
        product.act(product.bean(TakeVerification.class)::run);
        product.act(product.bean(TakeExamination.class)::run);
        product.act(product.bean(UploadGraces.class)::run);
        product.act(product.bean(EntryDeadlines.class)::run);

        assertEquals("COMPLETED", RoomClient.json(room.state()).path("state").asText());
        assertEquals(before, pages(stage, lookers));
        assertEquals(judged, JudgingStage.works(judge, works).size());
        long entries = product.ask(() -> (long) product.bean(Takes.class)
                .sealedOfExam(stage.school().id(), stage.exam().id())
                .size());
        assertEquals(4, entries);
    }

    private static Browserless staff(JudgingStage stage, Role role) {
        return new SchoolStage(product).staff(stage.school(), role, "看" + role, "look" + role);
    }

    private static void christen() {
        try (var connection = product.bean(Database.class).source().getConnection();
                var rows = connection.prepareStatement("update applicant set name = '林知夏', name_key = '林知夏'")) {
            rows.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> routes() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/routes.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every page of the desk says that is about the school or the exam, by who reads it. */
    private static Map<String, String> pages(JudgingStage stage, Map<String, Browserless> lookers) {
        Map<String, String> all = new TreeMap<>();
        for (String route : routes()) {
            String address = route.replaceFirst("GET ", "")
                    .replace("{code}", stage.school().code())
                    .replace("{exam}", stage.exam().ref());
            boolean desk = route.startsWith("GET /schools/{code}/desk") && !address.contains("{");
            if (desk && !address.matches(".*/(trial|audit|staff|poster).*")) {
                lookers.forEach((who, browser) -> {
                    Page page = browser.get(address);
                    if (page.status() == 200
                            && page.header("Content-Type").orElse("").startsWith("text/html")) {
                        all.put(who + " " + address, page.select("main").text().replaceFirst(TRAIL, ""));
                    }
                });
            }
        }
        return all;
    }
}
