package callboard.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.store.Bytes;
import callboard.store.Manifest;
import callboard.store.PartCheck;
import callboard.store.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartUploadServletTest {
    private static final byte[] RECORDING = Bytes.ofLength(Manifest.PART_SIZE + 70_000);
    private static final byte[] FIRST = Bytes.part(RECORDING, 1);
    private static final byte[] SECOND = Bytes.part(RECORDING, 2);

    @TempDir
    Path root;

    private MediaServer server;
    private Manifest manifest;
    private final Upload upload = Upload.fresh("s7");

    @BeforeEach
    void start() throws Exception {
        server = new MediaServer(root, 2);
        server.open.add(upload);
        manifest = Bytes.manifest(RECORDING);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void takesEveryPartOnceAndTheSamePartAgain() throws Exception {
        assertEquals("200", server.put(address(2), SECOND));
        assertEquals("200", server.put(address(1), FIRST));
        assertEquals("200", server.put(address(1), FIRST));

        assertEquals(new PartCheck(List.of(), List.of()), server.store.check(upload, manifest));
    }

    @Test
    void refusesWrongShortAndLongBytesAndKeepsNothing() throws Exception {
        var wrong = SECOND.clone();
        wrong[69_999] ^= 1;

        assertEquals("400 BadDigest", server.put(address(2), wrong));
        assertEquals("400 BadLength", server.put(address(2), Arrays.copyOf(SECOND, 69_999)));
        assertEquals("400 BadLength", server.put(address(2), Arrays.copyOf(SECOND, 70_001)));
        assertEquals("400 BadLength", server.put(address(2), FIRST));
        assertEquals(new TreeSet<>(), server.store.have(upload, manifest));
        assertEquals(0, files());
    }

    @ParameterizedTest
    @CsvSource({
        "/2?, /1?",
        "exp=1, exp=2",
        "len=70000, len=70001",
        "sha256=, sha256=0",
        "sig=, sig=A",
        "sig=, gis=",
        "/media/parts/, /media/parts/x",
        "/2?, /2/3?",
        "/2?, /-2?",
        "/2?, /two?",
        "exp=, exp=9999999999999999999"
    })
    void refusesAnAddressThatWasChanged(String original, String changed) throws Exception {
        String tampered = address(2).replace(original, changed);

        assertEquals("403 BadSignature", server.put(tampered, SECOND));
    }

    @Test
    void refusesAnAddressOfAnotherKey() throws Exception {
        var stranger = new SignedUrl(new byte[32]);

        assertEquals("403 BadSignature", server.put(stranger.address(ticket(2)), SECOND));
    }

    @Test
    void anAddressEndsAtItsSecond() throws Exception {
        server.now = ticket(2).expires().minusMillis(1);
        assertEquals("200", server.put(address(2), SECOND));

        server.now = ticket(2).expires();
        assertEquals("403 Expired", server.put(address(2), SECOND));
    }

    @Test
    void aFinishedOrUnknownUploadTakesNothing() throws Exception {
        server.open.clear();

        assertEquals("404 NotFound", server.put(address(1), FIRST));
        assertEquals(0, files());
    }

    @Test
    void refusesABodyWithoutLengthBeforeReadingIt() throws Exception {
        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(SECOND));

        var answer = server.send(server.request(address(2)).PUT(chunked));

        assertEquals("411 LengthRequired", MediaServer.words(answer));
    }

    @Test
    void refusesAnEnormousBodyBeforeReadingIt() throws Exception {
        try (var phone = begin(address(2), 10_000_000_000_000L)) {
            assertEquals("HTTP/1.1 413", firstLine(phone));
        }
        assertEquals(0, files());
    }

    @Test
    void aStalledConnectionNeitherBlocksNorSpoilsThePart() throws Exception {
        try (var zombie = begin(address(1), FIRST.length)) {
            zombie.getOutputStream().write(FIRST, 0, 2_000_000);
            zombie.getOutputStream().flush();

            assertEquals("200", server.put(address(1), FIRST));

            zombie.getOutputStream().write(new byte[FIRST.length - 2_000_000]);
            zombie.getOutputStream().flush();
            assertEquals("HTTP/1.1 400", firstLine(zombie));
        }
        assertEquals(new PartCheck(List.of(2), List.of()), server.store.check(upload, manifest));
        assertEquals(1, files());
    }

    @Test
    void beyondTheCapPeopleAreAskedToComeBack() throws Exception {
        try (var slow = begin(address(1), FIRST.length);
                var slower = begin(address(1), FIRST.length)) {
            awaitTemporaries(2);

            var answer = server.send(server.request(address(2)).PUT(HttpRequest.BodyPublishers.ofByteArray(SECOND)));

            assertEquals("503 Busy", MediaServer.words(answer));
            assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(slow.isConnected() && slower.isConnected());
        }
    }

    @Test
    void refusalsSpeakToPeopleAndPrograms() throws Exception {
        server.now = MediaServer.NOON.plusSeconds(901);

        var answer = server.send(server.request(address(2)).PUT(HttpRequest.BodyPublishers.ofByteArray(SECOND)));

        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"media.address.expired\",\"status\":403,\"code\":\"Expired\"}",
                new String(answer.body(), US_ASCII));
    }

    private PartTicket ticket(int number) {
        return new PartTicket(upload.id(), manifest.expected(number), MediaServer.NOON.plusSeconds(900));
    }

    private String address(int number) {
        return server.urls.address(ticket(number));
    }

    private Socket begin(String address, long length) throws IOException {
        var socket = new Socket("localhost", server.port());
        socket.setSoTimeout(20_000);
        String head = "PUT " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), US_ASCII);
    }

    private void awaitTemporaries(int count) throws IOException {
        while (files() < count) {
            Thread.onSpinWait();
        }
    }

    private long files() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
