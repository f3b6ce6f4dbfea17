package callboard.trial;

import static callboard.room.RoomClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.entry.Trial;
import callboard.entry.Trials;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import callboard.receipt.ReceiptCheck;
import callboard.receipt.ReceiptKeys;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.room.RoomStage;
import callboard.school.School;
import callboard.upload.TakeVerification;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer walks through the candidate's pages of a draft at a time of his choice, and leaves no trace. */
final class TrialTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Film FILM = TrialWalk.FILM;
    private static final String OPENING = "2027-01-17T09:00";
    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private ExamStage.Desk desk;
    private Exam exam;
    private TrialWalk walk;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new ExamStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void draft() {
        product.clock().set(TestClock.MORNING);
        desk = stage.desk("trial" + ++schools);
        exam = desk.complete();
        walk = TrialWalk.of(desk.officer(), desk.path(exam));
    }

    @Test
    void theWholeWayIsWalkedAtThePretendedTimeBeforeTheExamIsOpened() {
        String entry = walk.start(OPENING);
        desk.officer().get("/entries").see("试考", "模拟时间", "1月17日", "音乐学");
        desk.officer().get(entry).hasStatus(200).see("自选曲目一首", "去考试");
        walk.read(entry).see("现在进入，需在 1月17日 9:50 前全部提交");
        RoomClient room = walk.enter(entry);
        desk.officer().get("/sittings/" + room.sitting()).see("模拟时间").seeNot("试考考场");
        desk.officer()
                .get("/sittings/" + room.sitting() + "/notice")
                .hasStatus(200)
                .see("请在安静的房间录制。");

        JsonNode state = json(room.state().hasStatus(200));
        assertEquals(
                "TRIAL OPEN 2027-01-17T01:00:00Z 2027-01-17T01:50:00Z 86400000",
                told(state, "kind", "state", "now", "endsAt", "aheadMs"));
        String take = TrialWalk.submit(room);
        room.send(take, FILM, 1).hasStatus(200);
        room.complete(take).hasStatus(200);
        product.act(product.bean(TakeVerification.class)::run);

        JsonNode done = json(room.look(take));
        assertEquals("VERIFIED false 2027-01-17T01:00:00Z", told(done, "state", "keep", "submittedAt"));
        assertEquals("COMPLETED", json(room.state()).path("state").asText());
        desk.officer().get("/uploads").hasStatus(200).see("自选曲目一首", "已上传");
        desk.officer().get(entry).see("已完成");
    }

    @Test
    void itsReceiptProvesNothing() {
        RoomClient room = walk.enterAt(OPENING);
        JsonNode sealed = json(room.look(TrialWalk.submit(room)));

        String file = sealed.path("receipt").path("file").asText();
        var keys = product.ask(() -> product.bean(ReceiptKeys.class).publicKeys());
        assertEquals("receipt.trial", ReceiptCheck.verify(file, keys).verdict().reasonKey());
        String disguised = file.replace("callboard-trial-1", "callboard-1");
        assertEquals(
                "receipt.unknown-key",
                ReceiptCheck.verify(disguised, keys).verdict().reasonKey());
        desk.officer()
                .get("/uploads")
                .follow("提交回执")
                .hasStatus(200)
                .see("试考的回执，不作数")
                .seeNot("已收到，提交有效");
    }

    @Test
    void latecomersAndEarlyBirdsMeetTheirRules() {
        String page = desk.path(exam);
        desk.officer()
                .get(page + "/edit")
                .form(page)
                .fill("lateCutOffAt", "2027-01-17T09:15")
                .submit()
                .redirectsTo(page);
        desk.officer().get(page + "/trial").see("迟到，还能进", "1月17日 9:14", "迟到，进不去了", "1月17日 9:15");

        desk.officer().get(walk.start("2027-01-17T08:50")).see("1月17日 9:00");
        walk.enterAt("2027-01-17T09:14");
        String tooLate = walk.start("2027-01-17T09:15");

        desk.officer().get(tooLate).see("缺考");
        walk.post(tooLate + "/room").hasStatus(409);
    }

    @Test
    void theRoomClosesInItsOwnTime() {
        RoomClient room = walk.enterAt(OPENING);
        String take = room.take(1);
        product.clock().advance(Duration.ofMinutes(50));

        RoomClient.refused(room.open(1, UUID.randomUUID()), 410, "DEADLINE");
        room.seal(take, FILM.sealing("video/webm", 61_000)).hasStatus(201);
    }

    @Test
    void nothingIsFrozenOpenedOrCounted() {
        RoomClient room = walk.enterAt(OPENING);
        TrialWalk.submit(room);

        Exam now = desk.read(exam);
        assertTrue(now.firstEnteredAt().isEmpty());
        assertFalse(now.isOpen());
        desk.subject(exam, "视唱");
        desk.officer().get(desk.path(exam)).see("视唱");
    }

    @Test
    void aSubjectThatCannotBeSatIsShownAndNotWaitedFor() {
        desk.officer()
                .get(desk.path(exam) + "/subjects/new")
                .form(desk.path(exam) + "/subjects")
                .fill("name", "命题速写")
                .fill("format", "GUIDED")
                .submit()
                .hasStatus(303);
        desk.officer().get(desk.path(exam) + "/trial").see("命题速写", "只能看，考场还不能考这种形式");
        String entry = walk.start(OPENING);
        desk.officer().get(entry).see("命题速写");
        RoomClient room = walk.enter(entry);

        JsonNode unplayed = json(room.state().hasStatus(200)).path("subjects").get(1);
        assertEquals("命题速写 FORMAT_UNAVAILABLE", told(unplayed, "title", "refusal"));
        TrialWalk.submit(room);
        assertEquals("COMPLETED", json(room.state()).path("state").asText());
    }

    @Test
    void changedRulesEndIt() {
        String entry = walk.start(OPENING);
        RoomClient room = walk.enter(entry);
        String take = TrialWalk.submit(room);

        desk.subject(exam, "视唱");

        desk.officer().get(entry).hasStatus(409).see("这次试考已经作废");
        room.state().hasStatus(404);
        room.look(take).hasStatus(200);
        desk.officer().get(desk.path(exam) + "/trial").see("这次试考已经作废");
        String first = desk.subjects(exam).get(0).ref();
        String subject = desk.path(exam) + "/subjects/" + first;
        walk.post(subject + "/removal").hasStatus(303);
        assertEquals(List.of(), trials());
    }

    @Test
    void anotherStartTakesThePlaceOfTheFirst() {
        String first = walk.start(OPENING);
        walk.enter(first);
        String second = walk.start("2027-01-17T10:00");

        desk.officer().get(first).hasStatus(404);
        desk.officer().get(second).hasStatus(200);
        assertEquals(1, trials().size());
    }

    /** He goes on being an officer elsewhere, so every door still opens. */
    @Test
    void whoIsNoOfficerOfTheSchoolAnyMoreHasNone() {
        String entry = walk.start(OPENING);
        RoomClient room = walk.enter(entry);
        String take = TrialWalk.submit(room);
        String receipt = desk.officer().get("/uploads").link("提交回执");
        School elsewhere = stage.schools().school("else" + schools, "云山艺术学院" + schools);

        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account officer = accounts.byLogin(desk.school().code() + ".OFFICER@example.org")
                    .orElseThrow();
            accounts.grant(officer, List.of(Role.OFFICER), OptionalLong.of(elsewhere.id()));
            accounts.keepOnly(officer, List.of(), desk.school().id());
        });

        List.of(
                        "/entries",
                        entry,
                        "/sittings/" + room.sitting(),
                        "/api/v1/sittings/" + room.sitting(),
                        "/api/v1/takes/" + take,
                        receipt)
                .forEach(address -> desk.officer().get(address).hasStatus(404));
        desk.officer().get("/uploads").hasStatus(200).seeNot("自选曲目一首");
    }

    @Test
    void itIsTheOfficersAlone() {
        String entry = walk.start(OPENING);
        RoomClient room = walk.enter(entry);
        String take = room.take(1);
        List<String> addresses = List.of(
                entry,
                entry + "/notice",
                entry + "/device",
                "/sittings/" + room.sitting(),
                "/api/v1/sittings/" + room.sitting(),
                "/api/v1/takes/" + take);
        List<Browserless> others = List.of(
                staff(Role.OFFICER, "other"),
                staff(Role.REVIEWER, "reviewer"),
                staff(Role.AUDITOR, "auditor"),
                stage.desk("away" + schools).officer(),
                candidate());

        for (Browserless other : others) {
            other.header("X-Callboard-Device", "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b");
            for (String address : addresses) {
                assertEquals(404, other.get(address).status(), address);
            }
        }
        staff(Role.AUDITOR, "auditor2")
                .get(walk.home() + "/trial")
                .hasStatus(200)
                .see("试考");
        Browserless auditor = staff(Role.AUDITOR, "auditor3");
        auditor.get("/login");
        auditor.post(
                        walk.home() + "/trial",
                        Map.of("_csrf", auditor.cookie("cb-csrf").orElseThrow(), "at", "2027-01-17T09:00"))
                .hasStatus(403);
    }

    private static String told(JsonNode json, String... fields) {
        return Arrays.stream(fields).map(field -> json.path(field).asText()).collect(Collectors.joining(" "));
    }

    private List<Trial> trials() {
        return product.ask(() -> product.bean(Trials.class).ofExam(exam.schoolId(), exam.id()));
    }

    private Browserless staff(Role role, String word) {
        return stage.schools().staff(desk.school(), role, "李老师", word);
    }

    private static Browserless candidate() {
        String phone = "1380001%04d".formatted(schools);
        new RoomStage(product, "trialroom" + schools).account(phone);
        Browserless browser = product.browser();
        RoomStage.signIn(browser, phone);
        return browser;
    }
}
