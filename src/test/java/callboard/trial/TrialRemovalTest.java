package callboard.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.data.Database;
import callboard.entry.Standings;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.media.Discarding;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.school.SchoolStage;
import callboard.sitting.Rooms;
import callboard.sitting.SittingRemoval;
import callboard.sitting.Take;
import callboard.store.LocalStore;
import callboard.store.ObjectKey;
import callboard.store.Upload;
import callboard.upload.Interrupted;
import callboard.upload.OpenTakes;
import callboard.upload.TakeVerification;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a trial nothing is left: neither rows nor files, after a day or when its officer says so. */
final class TrialRemovalTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Film FILM = TrialWalk.FILM;
    private static final String OPENING = "2027-01-17T09:00";
    private static final String CHECKS = "/api/v1/device-checks";
    private static Product product;
    private static int schools;

    private ExamStage.Desk desk;
    private Exam exam;
    private TrialWalk walk;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void draft() {
        product.clock().set(TestClock.MORNING);
        desk = new ExamStage(product).desk("gone" + ++schools);
        exam = desk.complete();
        walk = TrialWalk.of(desk.officer(), desk.path(exam));
    }

    @Test
    void aDayLaterItIsGoneWithItsFiles() throws IOException {
        RoomClient room = walk.enterAt(OPENING);
        String take = TrialWalk.submit(room);
        room.send(take, FILM, 1).hasStatus(200);
        Take sent = takes().get(0);
        Upload upload = OpenTakes.upload(sent).orElseThrow();
        LocalStore store = product.bean(LocalStore.class);
        assertEquals(1, store.have(upload, FILM.manifest()).size());
        room.complete(take).hasStatus(200);
        product.act(product.bean(TakeVerification.class)::run);
        ObjectKey original = takes().get(0).copies().original().orElseThrow();

        Trial old = trials().get(0);
        product.clock().set(TestClock.MORNING.plus(Trial.LIFE).minusSeconds(1));
        product.act(product.bean(TrialSweep.class)::run);
        assertEquals(1, trials().size());
        product.clock().advance(Duration.ofSeconds(1));
        product.act(product.bean(TrialSweep.class)::run);

        assertEquals(List.of(), trials());
        assertTrue(store.find(original).isPresent());
        product.clock().advance(Duration.ofMinutes(31));
        product.act(product.bean(Discarding.class)::run);
        assertTrue(store.find(original).isEmpty());
        assertEquals(
                List.of(), product.ask(() -> product.bean(SittingRemoval.class).takes(old)));
    }

    @Test
    void theOfficerEndsItWithPartsOnTheirWay() throws IOException {
        RoomClient room = walk.enterAt(OPENING);
        String take = TrialWalk.submit(room);
        room.send(take, FILM, 1).hasStatus(200);
        Upload upload = OpenTakes.upload(takes().get(0)).orElseThrow();

        desk.officer()
                .get(walk.home() + "/trial")
                .form(walk.home() + "/trial/end")
                .submit()
                .redirectsTo(walk.home())
                .arrive()
                .see("试考已结束，录的东西很快就会删除。");

        new SchoolStage(product)
                .staff(desk.school(), Role.ADMIN, "赵老师")
                .get("/schools/" + desk.school().code() + "/desk/audit")
                .see("开始试考", "模拟时间", "试考提交科目", "删除试考")
                .seeNot("进入考场");
        LocalStore store = product.bean(LocalStore.class);
        assertEquals(0, store.have(upload, FILM.manifest()).size());
        assertEquals(List.of(), trials());
    }

    /** Its officer ends it between the job's reading of the take and its verdict; the next take in the batch has its own. */
    @Test
    void aTakeThatIsVerifiedAsItsTrialEndsHoldsUpNobodyElses() {
        store(walk.enterAt(OPENING));
        Take gone = takes().get(0);
        Trial trial = trials().get(0);
        ExamStage.Desk other = new ExamStage(product).desk("gone" + ++schools);
        RoomClient room =
                TrialWalk.of(other.officer(), other.path(other.complete())).enterAt(OPENING);
        String take = store(room);

        product.act(Interrupted.verification(product, id -> {
            if (id == gone.id()) {
                product.bean(TrialRemoval.class).remove(trial);
            }
        })::run);

        assertEquals("VERIFIED", RoomClient.json(room.look(take)).path("state").asText());
        assertEquals(
                Optional.empty(), product.ask(() -> product.bean(Rooms.class).of(gone)));
        assertEquals(
                Optional.empty(),
                product.ask(() -> product.bean(Standings.class).again(trial.entry())));
    }

    /** He may have begun another one since. */
    @Test
    void aReceiptLeadsBackToItsOwnTrial() {
        TrialWalk.submit(walk.enterAt(OPENING));
        desk.officer()
                .get(desk.path() + "/new")
                .form(desk.path())
                .fill("target", exam.major().ref())
                .fill("round", "SECOND")
                .submit()
                .hasStatus(303);
        Exam second = desk.complete(desk.exams().get(1));
        new TrialWalk(desk.officer(), desk.path(second)).start(OPENING);

        Page receipt = desk.officer().get("/uploads").follow("提交回执").hasStatus(200);

        assertEquals(
                List.of(walk.home() + "/trial"),
                receipt.select("a[href$=/trial]").eachAttr("href"));
    }

    /** A door that is open for his trial is none for rows that nothing would remove. */
    @Test
    void anOfficersDeviceIsCheckedForATrialOnlyAndLeavesNothing() throws SQLException {
        String check = "{\"entry\":%s,\"checks\":[{\"name\":\"CAMERA\",\"result\":\"OK\"}],\"facts\":{}}";
        Browserless officer = desk.officer();
        RoomClient.refused(officer.json("POST", CHECKS, check.formatted("null")), 404, "NOT_FOUND");
        RoomClient.refused(officer.post(CHECKS + "/samples", FILM.bytes()), 404, "NOT_FOUND");
        String entry = walk.start(OPENING).replaceFirst("/entries/", "");

        RoomClient.refused(officer.json("POST", CHECKS, check.formatted("null")), 404, "NOT_FOUND");
        officer.json("POST", CHECKS, check.formatted('"' + entry + '"')).hasStatus(201);
        officer.post(CHECKS + "/samples", FILM.bytes()).hasStatus(200);
        assertEquals(List.of(0L, 1L), kept());
        walk.post(walk.home() + "/trial/end").redirectsTo(walk.home());

        assertEquals(List.of(0L, 0L), kept());
    }

    /** How many checks and samples there are. */
    private static List<Long> kept() throws SQLException {
        try (var connection = product.bean(Database.class).source().getConnection();
                var statement = connection.prepareStatement(
                        "select (select count(*) from device_check), (select count(*) from device_sample)");
                var rows = statement.executeQuery()) {
            rows.next();
            return List.of(rows.getLong(1), rows.getLong(2));
        }
    }

    /** Submits the first subject with all its bytes; gives the take. */
    private static String store(RoomClient room) {
        String take = TrialWalk.submit(room);
        room.send(take, FILM, 1).hasStatus(200);
        room.complete(take).hasStatus(200);
        return take;
    }

    private List<Trial> trials() {
        return product.ask(() -> product.bean(Trials.class).ofExam(exam.schoolId(), exam.id()));
    }

    private List<Take> takes() {
        return product.ask(() -> product.bean(SittingRemoval.class).takes(trials().get(0)));
    }
}
