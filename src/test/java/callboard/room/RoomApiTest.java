package callboard.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.web.ApiJson;
import com.fasterxml.jackson.core.JsonProcessingException;
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
    private String sitting;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
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
    }

    @Test
    void theRoomTellsItsClockAndItsSubjects() {
        JsonNode room = json(he.browser().get("/api/v1/sittings/" + sitting).hasStatus(200));

        assertEquals(sitting, room.path("sitting").asText());
        assertEquals("FORMAL OPEN", room.path("kind").asText() + " " + room.path("state").asText());
        assertEquals(RoomStage.T, Instant.parse(room.path("endsAt").asText()));
        assertEquals(TestClock.MORNING, Instant.parse(room.path("enteredAt").asText()));
        assertEquals("音乐学 初试", room.path("exam").path("title").asText());
        assertEquals(2, room.path("subjects").size());
        JsonNode subject = room.path("subjects").get(0);
        assertEquals("曲目1 PREPARED LANDSCAPE FREE", String.join(" ", subject.path("title").asText(), subject.path("format").asText(), subject.path("orientation").asText(), subject.path("camera").asText()));
        assertEquals(2, subject.path("remaining").asInt());
        assertTrue(subject.path("refusal").isNull());
        assertEquals("{\"active\":false,\"name\":\"\",\"claimed\":false}", room.path("device").toString());
    }

    @Test
    void theSameStateIsNotSentTwice() {
        Page first = he.browser().get("/api/v1/sittings/" + sitting);
        he.browser().header("If-None-Match", first.header("ETag").orElseThrow());
        product.clock().advance(java.time.Duration.ofSeconds(5));

        Page same = he.browser().get("/api/v1/sittings/" + sitting).hasStatus(304);
        claim();
        Page other = he.browser().get("/api/v1/sittings/" + sitting).hasStatus(200);

        assertEquals("2027-01-16T01:00:05Z", same.header("X-Callboard-Now").orElseThrow());
        assertNotEquals(first.header("ETag"), other.header("ETag"));
    }

    @Test
    void whatIsNotHisDoesNotExist() {
        RoomStage.Candidate other = stage.candidate();
        String take = take(1);

        refused(other.browser().get("/api/v1/sittings/" + sitting), 404, "NOT_FOUND");
        refused(other.browser().get("/api/v1/takes/" + take), 404, "NOT_FOUND");
        refused(he.browser().get("/api/v1/sittings/" + UUID.randomUUID()), 404, "NOT_FOUND");
        refused(he.browser().json("POST", "/api/v1/sittings/" + sitting + "/subjects/9/takes", "{}"), 404, "NOT_FOUND");
    }

    @Test
    void aCallWithoutDeviceSignInOrTokenIsToldSo() {
        he.browser().header("X-Callboard-Device", "");
        refused(he.browser().get("/api/v1/sittings/" + sitting), 400, "DEVICE_MISSING");
        he.browser().header("X-Callboard-Device", "my phone");
        refused(he.browser().get("/api/v1/sittings/" + sitting), 400, "DEVICE_MISSING");
        he.browser().header("X-Callboard-Device", he.device()).header("X-CSRF-Token", "forged");
        refused(open(1, UUID.randomUUID()), 403, "CSRF");
        he.browser().forgetCookies();
        refused(he.browser().get("/api/v1/sittings/" + sitting), 401, "SIGN_IN_NEEDED");
    }

    @Test
    void aBodyMustBeTheContractsBody() {
        String device = "/api/v1/sittings/" + sitting + "/device";

        assertEquals("INVALID", refused(he.browser().json("POST", device, "{\"takeover\":false,\"x\":1}"), 422, "INVALID").path("fields").path("x").asText());
        refused(he.browser().json("POST", device, ""), 422, "INVALID");
        refused(he.browser().json("POST", device, "{\"takeover\""), 400, "BAD_REQUEST");
        refused(he.browser().json("POST", device, "{\"takeover\":" + " ".repeat(65_536) + "true}"), 413, "TOO_LARGE");
        refused(he.browser().post(device, Map.of("takeover", "true")), 415, "UNSUPPORTED_TYPE");
        claim();
        assertEquals("INVALID", refused(he.browser().json("POST", "/api/v1/sittings/" + sitting + "/subjects/1/takes", "{}"), 422, "INVALID").path("fields").path("Idempotency-Key").asText());
    }

    @Test
    void aTakeIsOpenedOnceForAKeyAndCounted() {
        claim();
        UUID key = UUID.randomUUID();

        JsonNode first = json(open(1, key).hasStatus(201));
        JsonNode again = json(open(1, key).hasStatus(200));
        json(open(1, UUID.randomUUID()).hasStatus(201));

        assertEquals(first, again);
        assertEquals(1, first.path("remaining").asInt());
        assertEquals(5_242_880, first.path("partSize").asInt());
        assertEquals(50_331_648, first.path("maxBytes").asInt());
        assertEquals("CREATED", first.path("take").path("state").asText());
        assertEquals("Chrome, Android", first.path("take").path("device").path("name").asText());
        refused(open(1, UUID.randomUUID()), 409, "NO_TAKES_LEFT");
        JsonNode room = json(he.browser().get("/api/v1/sittings/" + sitting));
        assertEquals("NO_TAKES_LEFT", room.path("subjects").get(0).path("refusal").asText());
    }

    @Test
    void takesAreOpenedUntilTAndNotALetterLater() {
        claim();
        UUID key = UUID.randomUUID();
        product.clock().set(RoomStage.T.minusMillis(1));
        open(1, key).hasStatus(201);

        product.clock().set(RoomStage.T);

        refused(open(1, UUID.randomUUID()), 410, "DEADLINE");
        open(1, key).hasStatus(200);
    }

    @Test
    void onlyTheActiveDeviceRecords() {
        refused(open(1, UUID.randomUUID()), 409, "ANOTHER_DEVICE_ACTIVE");
        claim();
        String take = take(1);
        String second = UUID.randomUUID().toString();
        he.browser().header("X-Callboard-Device", second);

        JsonNode refused = refused(he.browser().json("POST", device(), "{\"takeover\":false}"), 409, "ANOTHER_DEVICE_ACTIVE");
        assertEquals("Chrome, Android", refused.path("device").path("name").asText());
        refused(open(1, UUID.randomUUID()), 409, "ANOTHER_DEVICE_ACTIVE");
        JsonNode moved = json(he.browser().json("POST", device(), "{\"takeover\":true}").hasStatus(200));
        assertEquals("true", moved.path("device").path("active").asText());
        open(1, UUID.randomUUID()).hasStatus(201);
        refused(seal(take, Film.noise(1000, 1).sealing()), 409, "TAKE_ELSEWHERE");
        he.browser().header("X-Callboard-Device", he.device());
        refused(seal(take, Film.noise(1000, 1).sealing()), 409, "ANOTHER_DEVICE_ACTIVE");
        product.clock().set(RoomStage.T.plus(RoomStage.GRACE));
        refused(he.browser().json("POST", device(), "{\"takeover\":true}"), 410, "DEADLINE");
    }

    @Test
    void theFirstReportOfAStopStays() {
        claim();
        String take = take(1);
        String report = "{\"durationMs\":%d,\"size\":1000,\"interrupted\":%s,\"reason\":\"%s\"}";

        JsonNode first = json(stop(take, report.formatted(20_000, "true", "HIDDEN")).hasStatus(200));
        JsonNode second = json(stop(take, report.formatted(1, "false", "CANDIDATE")).hasStatus(200));

        assertEquals("{\"at\":\"2027-01-16T01:00:00Z\",\"durationMs\":20000,\"interrupted\":true,\"reason\":\"HIDDEN\"}", first.path("stopped").toString());
        assertEquals(first, second);
        refused(stop(take, report.formatted(1, "false", "BORED")), 422, "INVALID");
        he.browser().header("X-Callboard-Device", UUID.randomUUID().toString());
        refused(stop(take, report.formatted(1, "false", "CANDIDATE")), 409, "TAKE_ELSEWHERE");
    }

    private Page stop(String take, String report) {
        return he.browser().json("POST", "/api/v1/takes/" + take + "/stopped", report);
    }

    private Page seal(String take, String manifest) {
        return he.browser().json("PUT", "/api/v1/takes/" + take + "/manifest", manifest);
    }

    private String device() {
        return "/api/v1/sittings/" + sitting + "/device";
    }

    private void claim() {
        he.browser().json("POST", device(), "{\"takeover\":false}").hasStatus(200);
    }

    private String take(int subject) {
        claim();
        return json(open(subject, UUID.randomUUID()).hasStatus(201)).path("take").path("take").asText();
    }

    private Page open(int subject, UUID key) {
        he.browser().header("Idempotency-Key", key.toString());
        Page answer = he.browser().json("POST", "/api/v1/sittings/" + sitting + "/subjects/" + subject + "/takes", "{}");
        he.browser().header("Idempotency-Key", "");
        return answer;
    }

    static JsonNode refused(Page page, int status, String code) {
        JsonNode problem = json(page);
        assertEquals(status + " " + code, page.status() + " " + problem.path("code").asText(), page::body);
        assertEquals("application/problem+json", page.header("Content-Type").orElse("").replaceFirst(";.*", ""));
        assertTrue(page.header("X-Callboard-Now").isPresent());
        assertEquals(page.header("X-Request-Id").orElseThrow(), problem.path("requestId").asText());
        return problem;
    }

    static JsonNode json(Page page) {
        try {
            return ApiJson.MAPPER.readTree(page.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(page + ": " + page.body(), e);
        }
    }
}
