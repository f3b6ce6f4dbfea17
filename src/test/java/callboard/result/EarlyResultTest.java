package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.RoundAdmission;
import callboard.entry.FaceWanted;
import callboard.exam.Exam;
import callboard.exam.Round;
import callboard.publication.ResultSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a result is known outside the school before its instant, nor after a recall: the table of what every reader sees
 * in every state of a publication, one millisecond before the instant, at it, and after.
 */
final class EarlyResultTest {

    private static final String AT = "2027-01-16T20:05";
    private static final Instant THEN = Instant.parse("2027-01-16T12:05:00Z");
    private static final String NOTHING =
            "list - | page 404 | entry - | home - | public 404 | sheet - | file - | told 0";
    private static final String EVERYTHING =
            "list + | page 200 | entry + | home + | public 200 | sheet + | file + | told 4";

    private static TestDatabase database;
    private static Product product;
    private static ResultStage stage;

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new ResultStage(product, "early");
    }

    @AfterAll
    static void stop() {
        product.close();
        database.close();
    }

    @BeforeEach
    void nothingIsPublished() {
        stage.begin();
    }

    @Test
    void everyReaderSeesItFromTheInstantOnAndNotBefore() {
        List<String> seen = new ArrayList<>();

        seen.add("scores only: " + seen(""));
        String page = stage.draft("80");
        seen.add("draft: " + seen(page));
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", AT).redirectsTo(page);
        seen.add("confirmed: " + seen(page));
        product.clock().set(THEN.minus(Duration.ofMillis(1)));
        seen.add("-1 ms: " + seen(page));
        product.clock().set(THEN);
        seen.add("at: " + seen(page));
        product.clock().set(THEN.plus(Duration.ofMillis(1)));
        seen.add("+1 ms: " + seen(page));
        recall(page);
        seen.add("recalled: " + seen(page).replace("told 4", "told 0"));

        assertEquals(
                String.join(
                        "\n",
                        "scores only: " + NOTHING,
                        "draft: " + NOTHING,
                        "confirmed: " + NOTHING,
                        "-1 ms: " + NOTHING,
                        "at: " + EVERYTHING,
                        "+1 ms: " + EVERYTHING,
                        "recalled: " + NOTHING),
                String.join("\n", seen));
    }

    @Test
    void theInstantIsNotWaitingForTheJob() {
        String page = stage.draft("80");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", AT).redirectsTo(page);
        product.clock().set(THEN);

        assertEquals(PublicationState.CONFIRMED, stage.publication(page).state);
        stage.candidate("林知夏").get("/results/" + stage.entry("林知夏").ref()).see("85.00");
    }

    @Test
    void whoPassedIsAdmittedToTheNextRoundFromTheInstantOn() {
        String page = stage.draft("80");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", AT).redirectsTo(page);

        product.clock().set(THEN.minus(Duration.ofMillis(1)));
        assertEquals(List.of(false, false), List.of(admitted("林知夏"), admitted("郑思远")));
        product.clock().set(THEN);
        assertEquals(List.of(true, false), List.of(admitted("林知夏"), admitted("郑思远")));
    }

    @Test
    void theJobTellsEverybodyOnceAndWhoIsWithheldNothing() {
        String page = stage.draft("80");
        stage.confirm(stage.staff(Role.PUBLISHER), page, "2", AT).redirectsTo(page);
        product.clock().set(THEN.minus(Duration.ofMillis(1)));
        stage.writeReleases();
        assertEquals(0, told());

        product.clock().set(THEN);
        stage.writeReleases();
        stage.writeReleases();

        assertEquals(4, told());
        assertEquals(0, stage.number("select count(*) from notice where account_id = ?", stage.account("苏和巴特尔")));
        assertEquals(0, stage.number("select count(*) from notice where text_zh like '%合格，%' or text_zh like '%85%'"));
        assertEquals(PublicationState.RELEASED, stage.publication(page).state);
    }

    /** He entered while his captures waited and took them back afterwards: no person and no machine has looked at them. */
    @Test
    void whoseFaceNobodyFoundIsWithheld() {
        long lin = stage.account("林知夏");
        face("PROVISIONAL", "WAITING");
        assertEquals(List.of(true, true), List.of(asked(one -> one.isReliedOn(lin)), asked(one -> one.isWanted(lin))));
        face("PROVISIONAL", "VERIFIED");
        assertEquals(
                List.of(false, false), List.of(asked(one -> one.isReliedOn(lin)), asked(one -> one.isWanted(lin))));
        stage.sql(
                "update entry set face_standing = 'NONE' where id = ?",
                stage.entry("林知夏").id());

        String page = stage.draft("80");
        stage.release(page, "1");

        stage.candidate("何沐阳").get("/results/" + stage.entry("何沐阳").ref()).see("80.00");
        assertFalse(stage.candidate("林知夏")
                .get("/results/" + stage.entry("林知夏").ref())
                .body()
                .contains("85.00"));
        face("OFF", "NONE");
    }

    private static boolean asked(Predicate<FaceWanted> question) {
        return product.ask(() -> question.test(product.bean(FaceWanted.class)));
    }

    /** Other rules for the exam and everybody in it, as another version of them. */
    private static void face(String policy, String standing) {
        long exam = stage.screening().exam().id();
        stage.sql("update exam set face_policy = ?, rule_version = rule_version + 1 where id = ?", policy, exam);
        stage.sql(
                "update entry set face_standing = ?, rule_version = rule_version + 1 where exam_id = ?",
                standing,
                exam);
    }

    /** What everybody outside the desk of officers and publishers can know, as one line. */
    private static String seen(String page) {
        stage.writeReleases();
        Browserless candidate = stage.candidate("林知夏");
        String entry = stage.entry("林知夏").ref();
        Page list = candidate.get("/results");
        return String.join(
                " | ",
                "list " + sign(list.body().contains(entry)),
                "page " + candidate.get("/results/" + entry).status(),
                "entry " + sign(candidate.get("/entries/" + entry).body().contains("/results/")),
                "home " + sign(candidate.get("/").body().contains("/results/")),
                "public " + product.browser().get(publicList(page)).status(),
                "sheet "
                        + sign(stage.staff(Role.EXPORTER)
                                .get(stage.desk("exports"))
                                .body()
                                .contains("name=\"subject\"")),
                "file " + sign(madeByExporter(page)),
                "told " + told());
    }

    private static String publicList(String page) {
        return "/schools/" + stage.screening().school().code() + "/results/"
                + (page.isEmpty() ? "none" : page.replaceFirst(".*/", ""));
    }

    /** Whether the exporter can have the sheet made by sending the form himself. */
    private static boolean madeByExporter(String page) {
        Browserless exporter = stage.staff(Role.EXPORTER);
        return exporter.post(
                                stage.desk("exports"),
                                java.util.Map.of(
                                        "_csrf",
                                        exporter.cookie("cb-csrf").orElseThrow(),
                                        "kind",
                                        ResultSheet.KIND,
                                        "subject",
                                        page.replaceFirst(".*/", "")))
                        .status()
                == 303;
    }

    private static void recall(String page) {
        stage.staff(Role.PUBLISHER)
                .get(page)
                .form(page + "/recall")
                .fill("reason", "分数录错")
                .submit()
                .redirectsTo(page);
        stage.people()
                .otherPublisher()
                .get(page)
                .form(page + "/recall/confirmation")
                .submit()
                .redirectsTo(page);
    }

    private static boolean admitted(String name) {
        return product.ask(() -> {
            Exam exam = product.bean(callboard.exam.Exams.class)
                    .byId(
                            stage.screening().school().id(),
                            stage.screening().exam().id())
                    .orElseThrow();
            Exam next = new Exam(
                    exam.season(),
                    exam.major(),
                    exam.direction(),
                    Round.SECOND,
                    new callboard.rules.Asker.Person(7, "王老师"),
                    THEN);
            return product.bean(RoundAdmission.class)
                    .admits(next, stage.entry(name).applicantId())
                    .isAllowed();
        });
    }

    private static long told() {
        return stage.number(
                "select count(*) from notice where kind = 'result.notice.released.title' and school_id = ?",
                stage.screening().school().id());
    }

    private static String sign(boolean yes) {
        return yes ? "+" : "-";
    }
}
