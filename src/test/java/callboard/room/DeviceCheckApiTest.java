package callboard.room;

import static callboard.room.RoomClient.json;
import static callboard.room.RoomClient.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of a device, {@code src/docs/room-api.md} section 11, and the pages at the door of the room. */
final class DeviceCheckApiTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String CHECKS = "/api/v1/device-checks";
    private static Product product;
    private static RoomStage stage;

    private RoomStage.Candidate he;

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
    void arrive() {
        product.clock().set(TestClock.MORNING);
        he = stage.candidate();
    }

    @Test
    void theServerJudgesACheckItself() {
        JsonNode good = json(check(he.entry().ref(), "OK").hasStatus(201));
        JsonNode bad = json(check(he.entry().ref(), "FAIL").hasStatus(201));

        assertEquals(
                "true false",
                good.path("passed").asText() + " " + bad.path("passed").asText());
        assertEquals("2027-01-16T01:00:00Z", good.path("at").asText());
    }

    @Test
    void aCheckIsForHisOwnEntryAndInTheContractsWords() {
        refused(check(stage.candidate().entry().ref(), "OK"), 404, "NOT_FOUND");
        refused(check(he.entry().ref(), "SPLENDID"), 422, "INVALID");
        refused(he.browser().json("POST", CHECKS, "{\"entry\":null,\"checks\":[],\"facts\":{}}"), 422, "INVALID");
    }

    @Test
    void aSampleIsWeighedAndNotKeptTwentyTimesAnHour() {
        Film sample = Film.noise(1000, 3);

        JsonNode weighed =
                json(he.browser().post(CHECKS + "/samples", sample.bytes()).hasStatus(200));
        for (int i = 1; i < 20; i++) {
            he.browser().post(CHECKS + "/samples", sample.bytes()).hasStatus(200);
        }

        assertEquals(
                "1000 " + sample.manifest().part(1).base64(),
                weighed.path("size") + " " + weighed.path("sha256").asText());
        var refused = he.browser().post(CHECKS + "/samples", sample.bytes());
        refused(refused, 429, "TOO_MANY");
        assertEquals("180", refused.header("Retry-After").orElseThrow());
        product.clock().advance(Duration.ofHours(1));
        he.browser().post(CHECKS + "/samples", sample.bytes()).hasStatus(200);
        refused(he.browser().post(CHECKS + "/samples", new byte[8_388_609]), 413, "TOO_LARGE");
    }

    @Test
    void theDoorSaysUntilWhenAndEntersOnce() {
        String door = "/entries/" + he.entry().ref() + "/room";
        he.browser()
                .get("/entries/" + he.entry().ref() + "/device")
                .hasStatus(200)
                .see("9:50");

        he.browser().get(door).hasStatus(200).see("9:50");
        String room = he.browser()
                .get(door)
                .form(door)
                .submit()
                .hasStatus(303)
                .header("Location")
                .orElseThrow();
        product.clock().advance(Duration.ofMinutes(5));

        assertEquals(
                room, he.browser().get(door).hasStatus(303).header("Location").orElseThrow());
        assertEquals(room, post(door).header("Location").orElseThrow());
        String address = room.replaceFirst("https?://[^/]+", "");
        he.browser().get(address).hasStatus(200);
        he.browser().get(address + "/notice").hasStatus(200).see("请勿露出姓名。");
        stage.candidate().browser().get(address).hasStatus(404);
    }

    @Test
    void aClosedDoorSaysWhy() {
        String door = "/entries/" + he.entry().ref() + "/room";
        product.clock().set(TestClock.MORNING.minusMillis(1));
        he.browser().get(door).hasStatus(200).see("9:00").seeNot("开始计时");
        post(door).hasStatus(409);

        product.clock().set(RoomStage.CLOSE);

        he.browser().get(door).hasStatus(200).seeNot("开始计时");
        post(door).hasStatus(409);
    }

    private callboard.Page post(String address) {
        return he.browser()
                .post(address, Map.of("_csrf", he.browser().cookie("cb-csrf").orElseThrow()));
    }

    private callboard.Page check(String entry, String result) {
        return he.browser().json("POST", CHECKS, """
                        {"entry":"%s","checks":[{"name":"CAMERA","result":"%s","detail":"1280x720"}],
                         "facts":{"mime":"video/webm","battery":0.34,"rttMs":null}}""".formatted(entry, result));
    }
}
