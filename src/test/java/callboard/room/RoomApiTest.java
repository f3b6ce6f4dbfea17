package callboard.room;

import static callboard.room.RoomClient.json;
import static callboard.room.RoomClient.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wire of {@code src/docs/room-api.md}, sections 1 to 5 and 10. */
final class RoomApiTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static RoomStage stage;

    private RoomStage.Candidate he;
    private RoomClient room;
    private String sitting;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new RoomStage(product, "jzym");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void enter() {
        product.clock().set(TestClock.MORNING);
        he = stage.candidate();
        sitting = he.enter();
        room = new RoomClient(he.browser(), sitting);
    }

    @Test
    void theRoomTellsItsClockAndItsSubjects() {
        JsonNode state = json(he.browser().get("/api/v1/sittings/" + sitting).hasStatus(200));

        assertEquals(sitting, state.path("sitting").asText());
        assertEquals(
                "FORMAL OPEN",
                state.path("kind").asText() + " " + state.path("state").asText());
        assertEquals(RoomStage.T, Instant.parse(state.path("endsAt").asText()));
        assertEquals(TestClock.MORNING, Instant.parse(state.path("enteredAt").asText()));
        assertEquals("音乐学 初试", state.path("exam").path("title").asText());
        assertEquals(2, state.path("subjects").size());
        JsonNode subject = state.path("subjects").get(0);
        assertEquals(
                "曲目1 PREPARED LANDSCAPE FREE",
                String.join(
                        " ",
                        subject.path("title").asText(),
                        subject.path("format").asText(),
                        subject.path("orientation").asText(),
                        subject.path("camera").asText()));
        assertEquals(2, subject.path("remaining").asInt());
        assertTrue(subject.path("refusal").isNull());
        assertEquals(
                "{\"active\":false,\"name\":\"\",\"claimed\":false}",
                state.path("device").toString());
    }

    @Test
    void theSameStateIsNotSentTwice() {
        Page first = he.browser().get("/api/v1/sittings/" + sitting);
        he.browser().header("If-None-Match", first.header("ETag").orElseThrow());
        product.clock().advance(java.time.Duration.ofSeconds(5));

        Page same = he.browser().get("/api/v1/sittings/" + sitting).hasStatus(304);
        room.claim(false);
        Page other = he.browser().get("/api/v1/sittings/" + sitting).hasStatus(200);

        assertEquals("2027-01-16T01:00:05Z", same.header("X-Callboard-Now").orElseThrow());
        assertNotEquals(first.header("ETag"), other.header("ETag"));
    }

    @Test
    void whatIsNotHisDoesNotExist() {
        RoomStage.Candidate other = stage.candidate();
        String take = room.take(1);

        refused(other.browser().get("/api/v1/sittings/" + sitting), 404, "NOT_FOUND");
        refused(other.browser().get("/api/v1/takes/" + take), 404, "NOT_FOUND");
        refused(he.browser().get("/api/v1/sittings/" + UUID.randomUUID()), 404, "NOT_FOUND");
        refused(room.open(9, UUID.randomUUID()), 404, "NOT_FOUND");
    }

    @Test
    void aCallWithoutDeviceSignInOrTokenIsToldSo() {
        he.browser().header("X-Callboard-Device", "");
        refused(he.browser().get("/api/v1/sittings/" + sitting), 400, "DEVICE_MISSING");
        he.browser().header("X-Callboard-Device", "my phone");
        refused(he.browser().get("/api/v1/sittings/" + sitting), 400, "DEVICE_MISSING");
        he.browser().header("X-Callboard-Device", he.device()).header("X-CSRF-Token", "forged");
        refused(room.open(1, UUID.randomUUID()), 403, "CSRF");
        he.browser().forgetCookies();
        refused(he.browser().get("/api/v1/sittings/" + sitting), 401, "SIGN_IN_NEEDED");
    }

    @Test
    void aBodyMustBeTheContractsBody() {
        String device = "/api/v1/sittings/" + sitting + "/device";

        assertEquals(
                "INVALID",
                refused(he.browser().json("POST", device, "{\"takeover\":false,\"x\":1}"), 422, "INVALID")
                        .path("fields")
                        .path("x")
                        .asText());
        refused(he.browser().json("POST", device, ""), 422, "INVALID");
        refused(he.browser().json("POST", device, "{\"takeover\""), 400, "BAD_REQUEST");
        refused(he.browser().json("POST", device, "{\"takeover\":" + " ".repeat(65_536) + "true}"), 413, "TOO_LARGE");
        refused(he.browser().post(device, Map.of("takeover", "true")), 415, "UNSUPPORTED_TYPE");
        room.claim(false);
        assertEquals(
                "INVALID",
                refused(
                                he.browser().json("POST", "/api/v1/sittings/" + sitting + "/subjects/1/takes", "{}"),
                                422,
                                "INVALID")
                        .path("fields")
                        .path("Idempotency-Key")
                        .asText());
    }

    @Test
    void aTakeIsOpenedOnceForAKeyAndCounted() {
        room.claim(false);
        UUID key = UUID.randomUUID();

        JsonNode first = json(room.open(1, key).hasStatus(201));
        JsonNode again = json(room.open(1, key).hasStatus(200));
        json(room.open(1, UUID.randomUUID()).hasStatus(201));

        assertEquals(first, again);
        assertEquals(1, first.path("remaining").asInt());
        assertEquals(5_242_880, first.path("partSize").asInt());
        assertEquals(50_331_648, first.path("maxBytes").asInt());
        assertEquals("CREATED", first.path("take").path("state").asText());
        assertEquals(
                "Chrome, Android",
                first.path("take").path("device").path("name").asText());
        refused(room.open(1, UUID.randomUUID()), 409, "NO_TAKES_LEFT");
        JsonNode state = json(he.browser().get("/api/v1/sittings/" + sitting));
        assertEquals(
                "NO_TAKES_LEFT", state.path("subjects").get(0).path("refusal").asText());
    }

    @Test
    void takesAreOpenedUntilTAndNotALetterLater() {
        room.claim(false);
        UUID key = UUID.randomUUID();
        product.clock().set(RoomStage.T.minusMillis(1));
        room.open(1, key).hasStatus(201);

        product.clock().set(RoomStage.T);

        refused(room.open(1, UUID.randomUUID()), 410, "DEADLINE");
        room.open(1, key).hasStatus(200);
    }

    @Test
    void onlyTheActiveDeviceRecords() {
        refused(room.open(1, UUID.randomUUID()), 409, "ANOTHER_DEVICE_ACTIVE");
        room.claim(false);
        String take = room.take(1);
        String second = UUID.randomUUID().toString();
        he.browser().header("X-Callboard-Device", second);

        JsonNode refused = refused(room.claim(false), 409, "ANOTHER_DEVICE_ACTIVE");
        assertEquals("Chrome, Android", refused.path("device").path("name").asText());
        refused(room.open(1, UUID.randomUUID()), 409, "ANOTHER_DEVICE_ACTIVE");
        JsonNode moved = json(room.claim(true).hasStatus(200));
        assertEquals("true", moved.path("device").path("active").asText());
        room.open(1, UUID.randomUUID()).hasStatus(201);
        refused(room.seal(take, Film.noise(1000, 1).sealing()), 409, "TAKE_ELSEWHERE");
        he.browser().header("X-Callboard-Device", he.device());
        refused(room.seal(take, Film.noise(1000, 1).sealing()), 409, "ANOTHER_DEVICE_ACTIVE");
        product.clock().set(RoomStage.T.plus(RoomStage.GRACE));
        refused(room.claim(true), 410, "DEADLINE");
    }

    @Test
    void theFirstReportOfAStopStays() {
        room.claim(false);
        String take = room.take(1);
        String report = "{\"durationMs\":%d,\"size\":1000,\"interrupted\":%s,\"reason\":\"%s\"}";

        JsonNode first =
                json(room.stop(take, report.formatted(20_000, "true", "HIDDEN")).hasStatus(200));
        JsonNode second =
                json(room.stop(take, report.formatted(1, "false", "CANDIDATE")).hasStatus(200));

        assertEquals(
                "{\"at\":\"2027-01-16T01:00:00Z\",\"durationMs\":20000,\"interrupted\":true,\"reason\":\"HIDDEN\"}",
                first.path("stopped").toString());
        assertEquals(first, second);
        refused(room.stop(take, report.formatted(1, "false", "BORED")), 422, "INVALID");
        he.browser().header("X-Callboard-Device", UUID.randomUUID().toString());
        refused(room.stop(take, report.formatted(1, "false", "CANDIDATE")), 409, "TAKE_ELSEWHERE");
    }
}
