package callboard.room;

import static callboard.room.RoomClient.json;
import static callboard.room.RoomClient.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.upload.TakeVerification;
import callboard.upload.UploadGraces;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the bytes come: {@code src/docs/room-api.md}, sections 7 to 9. */
final class UploadApiTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Instant UPLOAD_UNTIL = RoomStage.CLOSE.plus(Duration.ofHours(48));
    private static long seed;
    private static Product product;
    private static RoomStage stage;

    private final Film film = Film.noise(5_300_000, ++seed);
    private RoomStage.Candidate he;
    private RoomClient room;
    private String take;

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
        room = new RoomClient(he.browser(), he.enter());
        take = room.take(1);
    }

    @Test
    void partsArriveInAnyOrderAndAreVerifiedBeforeTheDeviceMayForgetThem() {
        room.seal(take, film.sealing()).hasStatus(201);

        room.send(take, film, 2).hasStatus(200);
        assertEquals("[2]", json(room.look(take)).path("have").toString());
        assertEquals(
                "[1]",
                refused(room.complete(take), 409, "MISSING_PARTS")
                        .path("missing")
                        .toString());
        he.browser().get("/uploads").hasStatus(200).see("曲目1");
        room.send(take, film, 1).hasStatus(200);
        JsonNode stored = json(room.complete(take).hasStatus(200));
        assertEquals(
                "STORED true",
                stored.path("state").asText() + " " + stored.path("keep").asText());
        assertEquals(
                "STORED", json(room.complete(take).hasStatus(200)).path("state").asText());
        refused(room.addresses(take, "[1]"), 409, "ALREADY_STORED");
        product.act(product.bean(TakeVerification.class)::run);

        JsonNode verified = json(room.look(take));
        assertEquals(
                "VERIFIED false",
                verified.path("state").asText() + " " + verified.path("keep").asText());
        assertEquals("2027-01-16T01:00:00Z", verified.path("storedAt").asText());
    }

    @Test
    void anAddressIsGoodForItsOwnBytesOnly() {
        room.seal(take, film.sealing()).hasStatus(201);
        JsonNode answer = json(room.addresses(take, "[1,2]").hasStatus(200));
        String first = answer.path("parts").get(0).path("url").asText();
        he.browser().header("X-CSRF-Token", "");

        assertEquals(900, answer.path("parts").get(0).path("validSeconds").asInt());
        assertEquals(2, answer.path("parts").size());
        he.browser().put(first, film.part(2)).hasStatus(400);
        he.browser().put(first, Film.noise(5_242_880, -1).bytes()).hasStatus(400);
        he.browser().put(first.replace("/1?", "/2?"), film.part(1)).hasStatus(403);
        he.browser().put(first, film.part(1)).hasStatus(200);
        he.browser().put(first, film.part(1)).hasStatus(200);
        product.clock().advance(Duration.ofMinutes(15));
        he.browser().put(first, film.part(1)).hasStatus(403);
    }

    @Test
    void onlyWhatIsSubmittedIsUploaded() {
        refused(room.addresses(take, "[1]"), 409, "NOT_SEALED");
        refused(room.complete(take), 409, "NOT_SEALED");
        room.seal(take, film.sealing()).hasStatus(201);
        refused(room.addresses(take, "[0]"), 422, "INVALID");
        refused(room.addresses(take, "[3]"), 422, "INVALID");
        refused(room.addresses(take, "[1,1]"), 422, "INVALID");
        refused(room.addresses(take, "[]"), 422, "INVALID");
    }

    @Test
    void wrongBytesOnTheDiskAreFoundAndAskedForAgain() throws IOException {
        room.seal(take, film.sealing()).hasStatus(201);
        room.send(take, film, 1).hasStatus(200);
        room.send(take, film, 2).hasStatus(200);
        room.complete(take).hasStatus(200);
        spoil("00002");

        product.act(product.bean(TakeVerification.class)::run);

        JsonNode corrupt = json(room.look(take));
        assertEquals(
                "CORRUPT [2] true",
                corrupt.path("state").asText() + " " + corrupt.path("bad") + " " + corrupt.path("keep"));
        he.browser().get("/uploads").see("没有传成功");
        refused(room.complete(take), 409, "MISSING_PARTS");
        room.send(take, film, 1).hasStatus(200);
        room.send(take, film, 2).hasStatus(200);
        room.complete(take).hasStatus(200);
        product.act(product.bean(TakeVerification.class)::run);
        assertEquals("VERIFIED", json(room.look(take)).path("state").asText());
    }

    @Test
    void theUploadGraceEndsToTheMillisecond() {
        room.seal(take, film.sealing()).hasStatus(201);
        product.clock().set(UPLOAD_UNTIL.minusMillis(1));
        room.send(take, film, 1).hasStatus(200);

        product.clock().set(UPLOAD_UNTIL);
        refused(room.addresses(take, "[2]"), 410, "UPLOAD_OVER");
        product.act(product.bean(UploadGraces.class)::run);

        assertEquals("EXPIRED", json(room.look(take)).path("state").asText());
        refused(room.complete(take), 410, "UPLOAD_OVER");
        he.browser().get("/uploads").see("录像未到");
    }

    @Test
    void bytesThatAreAllHereNeverExpire() {
        room.seal(take, film.sealing()).hasStatus(201);
        room.send(take, film, 1).hasStatus(200);
        room.send(take, film, 2).hasStatus(200);
        product.clock().set(UPLOAD_UNTIL);

        product.act(product.bean(UploadGraces.class)::run);

        assertEquals("STORED", json(room.look(take)).path("state").asText());
    }

    @Test
    void somebodyElseSeesNeitherTakeNorReceipt() {
        room.seal(take, film.sealing()).hasStatus(201);
        String receipt = he.browser().get("/uploads").link("提交回执");
        RoomStage.Candidate other = stage.candidate();

        he.browser().get(receipt).hasStatus(200).see("曲目1", "林知夏");
        assertTrue(
                he.browser().get(receipt + "/file").hasStatus(200).body().startsWith("{\"receipt\":\"callboard-1\""));
        other.browser().get(receipt).hasStatus(404);
        other.browser().get(receipt + "/file").hasStatus(404);
        refused(new RoomClient(other.browser(), "x").addresses(take, "[1]"), 404, "NOT_FOUND");
    }

    private static void spoil(String part) throws IOException {
        try (Stream<Path> files = Files.walk(DATABASE.folder().resolve("media/parts"))) {
            Path file = files.filter(path -> path.endsWith(part)).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[7] ^= 1;
            Files.write(file, bytes);
        }
    }
}
