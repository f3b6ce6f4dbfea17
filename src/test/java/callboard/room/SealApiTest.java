package callboard.room;

import static callboard.room.RoomClient.json;
import static callboard.room.RoomClient.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.entry.EntryState;
import callboard.receipt.ReceiptCheck;
import callboard.receipt.ReceiptKeys;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The submission: {@code src/docs/room-api.md}, sections 5 and 6. */
final class SealApiTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Film FILM = Film.noise(5_300_000, 1);
    private static Product product;
    private static RoomStage stage;

    private RoomStage.Candidate he;
    private RoomClient room;

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
    }

    @Test
    void aSubmissionIsAnsweredWithAReceiptThatAnybodyCanCheck() {
        String take = room.take(1);
        product.clock().advance(Duration.ofMinutes(5));

        JsonNode sealed = json(room.seal(take, FILM.sealing()).hasStatus(201));

        JsonNode receipt = sealed.path("receipt");
        assertEquals("SEALED", sealed.path("state").asText());
        assertEquals("2027-01-16T01:05:00Z", sealed.path("submittedAt").asText());
        assertEquals(2, sealed.path("partCount").asInt());
        assertEquals(FILM.manifest().digest().hex(), receipt.path("digest").asText());
        assertEquals("林知夏", receipt.path("candidate").asText());
        assertTrue(receipt.path("number").asText().matches("R-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}"));
        String file = receipt.path("file").asText();
        var finding = ReceiptCheck.verify(file, product.bean(ReceiptKeys.class).publicKeys());
        assertEquals(take, finding.receipt().orElseThrow().take());
        assertEquals("音乐学 初试", finding.receipt().orElseThrow().exam());
        he.browser().header("X-CSRF-Token", "");
        product.browser()
                .post("/verify", Map.of("receipt", file))
                .hasStatus(200)
                .see("这份回执是真的", "曲目1");
        product.browser()
                .post("/verify", Map.of("receipt", file.replace("曲目1", "曲目2")))
                .hasStatus(422)
                .see("签名不符");
    }

    @Test
    void aLostAnswerIsGivenAgainHoweverLate() {
        String take = room.take(1);
        JsonNode first = json(room.seal(take, FILM.sealing()).hasStatus(201));
        product.clock().set(RoomStage.T.plus(Duration.ofHours(1)));

        JsonNode again = json(room.seal(take, FILM.sealing()).hasStatus(200));

        assertEquals(first.path("receipt"), again.path("receipt"));
    }

    @Test
    void whatIsSubmittedIsFinal() {
        String take = room.take(1);
        String other = room.take(1);
        room.seal(take, FILM.sealing()).hasStatus(201);
        String another = Film.noise(5_300_000, 2).sealing();

        assertEquals(
                take,
                refused(room.seal(take, another), 409, "ALREADY_SEALED")
                        .path("sealed")
                        .path("take")
                        .asText());
        JsonNode sealed =
                refused(room.seal(other, another), 409, "ALREADY_SEALED").path("sealed");

        assertTrue(sealed.path("receipt").path("number").asText().startsWith("R-"));
        assertEquals("DISCARDED", json(room.look(other)).path("state").asText());
        refused(room.open(1, java.util.UUID.randomUUID()), 409, "SUBJECT_SUBMITTED");
    }

    @Test
    void submissionsAreAcceptedUntilTheGraceEndsAndNotAMillisecondLonger() {
        String first = room.take(1);
        String second = room.take(2);
        product.clock().set(RoomStage.T.plus(RoomStage.GRACE).minusMillis(1));
        room.seal(first, FILM.sealing()).hasStatus(201);

        product.clock().set(RoomStage.T.plus(RoomStage.GRACE));

        refused(room.seal(second, FILM.sealing()), 410, "DEADLINE");
        assertEquals("ABANDONED", json(room.state()).path("state").asText());
    }

    @Test
    void theLastSubjectCompletesTheExam() {
        room.seal(room.take(2), FILM.sealing()).hasStatus(201);
        assertEquals(EntryState.IN_ROOM, entry().writtenState());

        room.seal(room.take(1), FILM.sealing()).hasStatus(201);

        assertEquals(EntryState.COMPLETED, entry().writtenState());
        assertEquals("COMPLETED", json(room.state()).path("state").asText());
    }

    @Test
    void whatNoRecordingCanBeIsRefusedAndCanBeTriedAgain() {
        String take = room.take(1);
        String good = FILM.sealing();

        refused(room.seal(take, FILM.sealing("video/webm", 8_999)), 422, "TOO_SHORT");
        refused(room.seal(take, FILM.sealing("application/pdf", 20_000)), 422, "TYPE_REFUSED");
        refused(room.seal(take, good.replace("5300000", "5242880")), 422, "INVALID");
        refused(room.seal(take, good.replace("5242880", "1048576")), 422, "INVALID");
        refused(room.seal(take, good.replace("=\"", "\"")), 422, "INVALID");
        refused(room.seal(take, good.replace("MUTED", "BORED")), 422, "INVALID");
        refused(room.seal(take, good.replace("\"facing\"", "\"facade\"")), 422, "INVALID");
        refused(room.seal(take, "{}"), 422, "INVALID");
        refused(room.seal(take, huge()), 413, "TOO_LARGE");
        room.seal(take, FILM.sealing("video/webm", 9_000)).hasStatus(201);
    }

    /** One part more than the subject accepts; a part's digest repeated says nothing about its bytes. */
    private static String huge() {
        String digest = FILM.manifest().part(1).base64();
        return FILM.sealing()
                .replaceFirst("\"size\":\\d+", "\"size\":57671680")
                .replaceFirst("\\[\"[^]]*]", "[" + ("\"" + digest + "\",").repeat(10) + "\"" + digest + "\"]");
    }

    private Entry entry() {
        return product.ask(() -> product.bean(Entries.class)
                .byRef(he.entry().schoolId(), he.entry().ref())
                .orElseThrow());
    }
}
