package callboard.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.store.Bytes;
import callboard.store.ObjectKey;
import callboard.store.StoredObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectServletTest {
    private static final byte[] VIDEO = Bytes.ofLength(300_000);

    @TempDir
    Path root;

    private MediaServer server;
    private StoredObject video;
    private String address = "";

    @BeforeEach
    void start() throws Exception {
        server = new MediaServer(root, 2);
        video = server.store.put(ObjectKey.fresh("s7", ObjectKey.Kind.WEBM), new ByteArrayInputStream(VIDEO));
        server.watchers.add("judge " + video.key());
        address = server.urls.address(ticket("K7-声乐.webm"));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void showsTheWholeWithHeadersThatKeepItPrivateAndHarmless() throws Exception {
        var answer = server.send(server.request(address));

        assertEquals(200, answer.statusCode());
        assertArrayEquals(VIDEO, answer.body());
        assertEquals("video/webm", header(answer, "Content-Type"));
        assertEquals("\"" + video.sha256() + "\"", header(answer, "ETag"));
        assertEquals("private, max-age=300, immutable", header(answer, "Cache-Control"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
        assertEquals(
                "inline; filename=\"media\"; filename*=UTF-8''K7-%E5%A3%B0%E4%B9%90.webm",
                header(answer, "Content-Disposition"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 206, 0, 1",
        "bytes=0-299999, 206, 0, 300000",
        "bytes=299999-, 206, 299999, 300000",
        "bytes=100-199, 206, 100, 200",
        "bytes=131072-, 206, 131072, 300000",
        "bytes=299000-999999, 206, 299000, 300000",
        "bytes=-1, 206, 299999, 300000",
        "bytes=-400000, 206, 0, 300000",
        "bytes = 5 - 9, 206, 5, 10",
        "bytes=300000-, 416, 0, 0",
        "bytes=999999-9999999, 416, 0, 0",
        "bytes=-0, 416, 0, 0",
        "'bytes=0-1,5-9', 200, 0, 300000",
        "bytes=9-5, 200, 0, 300000",
        "bytes=-, 200, 0, 300000",
        "bytes=a-b, 200, 0, 300000",
        "items=0-5, 200, 0, 300000",
        "bytes=99999999999999999999-, 200, 0, 300000"
    })
    void answersRanges(String range, int status, int from, int to) throws Exception {
        var answer = server.send(server.request(address).header("Range", range));

        assertEquals(status, answer.statusCode());
        assertArrayEquals(Arrays.copyOfRange(VIDEO, from, to), answer.body());
        assertEquals(
                switch (status) {
                    case 206 -> "bytes " + from + "-" + (to - 1) + "/300000";
                    case 416 -> "bytes */300000";
                    default -> "";
                },
                header(answer, "Content-Range"));
    }

    @Test
    void aRangeGoesOnOnlyWithTheSameContent() throws Exception {
        String tag = "\"" + video.sha256() + "\"";

        assertEquals(
                List.of(206, 200, 200, 200),
                List.of(
                        ifRange(tag),
                        ifRange("W/" + tag),
                        ifRange("\"other\""),
                        ifRange("Fri, 15 Jan 2027 04:00:00 GMT")));
    }

    private int ifRange(String value) throws Exception {
        return server.send(server.request(address).header("Range", "bytes=5-9").header("If-Range", value))
                .statusCode();
    }

    @Test
    void saysWhenNothingHasChanged() throws Exception {
        var answer =
                server.send(server.request(address).header("If-None-Match", "\"other\", W/\"" + video.sha256() + "\""));

        assertEquals(304, answer.statusCode());
        assertEquals(0, answer.body().length);
        assertEquals("private, max-age=300, immutable", header(answer, "Cache-Control"));
    }

    @Test
    void tellsTheLengthWithoutTheBytes() throws Exception {
        var answer = server.send(server.request(address).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertEquals("300000", header(answer, "Content-Length"));
        assertEquals(0, answer.body().length);
    }

    @ParameterizedTest
    @CsvSource({
        "for=judge, for=other",
        "name=K7, name=K8",
        "exp=1, exp=2",
        "s7-, s8-",
        ".webm?, .mp4?",
        "sig=, gis=",
        "/media/objects/, /media/objects/%2e%2e%2f",
        "/media/objects/, /media/objects/x/"
    })
    void anAddressThatWasChangedOpensNothing(String original, String changed) throws Exception {
        int status = server.send(server.request(address.replaceFirst(Pattern.quote(original), changed)))
                .statusCode();

        assertEquals(changed.contains("%2e") ? 400 : 403, status);
    }

    @Test
    void anAddressEndsAtItsSecond() throws Exception {
        server.now = ticket("").expires();

        assertEquals("403 Expired", MediaServer.words(server.send(server.request(address))));
    }

    @Test
    void everyRequestIsDecidedAnew() throws Exception {
        assertEquals(200, server.send(server.request(address)).statusCode());

        server.watchers.clear();

        assertEquals("404 NotFound", MediaServer.words(server.send(server.request(address))));
    }

    @Test
    void aDeletedObjectLooksLikeAForbiddenOne() throws Exception {
        server.watchers.clear();
        var forbidden = server.send(server.request(address));
        server.watchers.add("judge " + video.key());
        server.store.delete(video.key());

        var deleted = server.send(server.request(address));

        assertEquals(forbidden.statusCode(), deleted.statusCode());
        assertArrayEquals(forbidden.body(), deleted.body());
    }

    private ObjectTicket ticket(String name) {
        return new ObjectTicket(video.key(), "judge", name, MediaServer.NOON.plusSeconds(3600));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
