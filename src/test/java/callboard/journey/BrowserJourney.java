package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The browser itself: that it starts, has a camera, and notices what the journeys rely on it to notice. */
final class BrowserJourney {

    private static final String CAMERA = """
            const done = arguments[arguments.length - 1];
            navigator.mediaDevices.getUserMedia({audio: true, video: {
              width: {ideal: arguments[0]}, height: {ideal: arguments[1]}, resizeMode: {ideal: 'none'}}})
              .then(stream => {
                const picture = stream.getVideoTracks()[0].getSettings();
                const recorder = new MediaRecorder(stream);
                recorder.ondataavailable = slice => done([picture.width, picture.height, slice.data.size]);
                recorder.start();
                setTimeout(() => recorder.stop(), 1500);
              }).catch(trouble => done([String(trouble)]));
            """;

    private static HttpServer server;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good", exchange -> page(exchange, 200, "<p>李娜</p>"));
        server.createContext("/bad", exchange -> page(exchange, 200, "<img src=\"/none.png\"><input onclick=\"a()\">"));
        server.createContext("/refused", exchange -> page(exchange, 422, "<p>李娜</p>"));
        server.createContext("/", exchange -> page(exchange, 404, ""));
        server.start();
        address = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aPhoneIsUprightAndItsCameraToo() throws IOException {
        try (Browser phone = Browsers.phone()) {
            phone.open(address.resolve("/good")).assertAccessible().assertQuiet();

            assertEquals(List.of(390L, 844L), size(phone));
            assertRecords(phone, 720, 1280);
            assertTrue(Files.size(phone.screenshot("browser-phone")) > 1000);
        }
    }

    @Test
    void aDeskIsWideAndItsCameraToo() {
        try (Browser desk = Browsers.desk()) {
            desk.open(address.resolve("/good")).assertAccessible().assertQuiet();

            assertEquals(1440L, size(desk).get(0));
            assertRecords(desk, 1280, 720);
        }
    }

    @Test
    void barriersAndComplaintsAreNoticed() {
        try (Browser desk = Browsers.desk()) {
            desk.open(address.resolve("/bad"));

            String barriers =
                    assertThrows(AssertionError.class, desk::assertAccessible).getMessage();
            String complaints =
                    assertThrows(AssertionError.class, desk::assertQuiet).getMessage();

            assertTrue(barriers.contains("critical image-alt") && barriers.contains("critical label"), barriers);
            assertTrue(complaints.contains("Content Security Policy") && complaints.contains("none.png"), complaints);
        }
    }

    @Test
    void aRefusalIsAnAnswerAndNoMistake() {
        try (Browser desk = Browsers.desk()) {
            desk.open(address.resolve("/refused")).assertQuiet();
        }
    }

    private static List<Object> size(Browser browser) {
        return list(browser.driver().executeScript("return [window.innerWidth, window.innerHeight]"));
    }

    private static void assertRecords(Browser browser, int width, int height) {
        List<Object> recording = list(browser.driver().executeAsyncScript(CAMERA, width, height));

        assertEquals(List.of((long) width, (long) height), recording.subList(0, 2));
        assertTrue((long) recording.get(2) > 1000, recording::toString);
    }

    private static List<Object> list(Object scriptResult) {
        return List.copyOf((List<?>) scriptResult);
    }

    private static void page(HttpExchange exchange, int status, String main) throws IOException {
        byte[] body = ("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>标题</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\"></head>"
                        + "<body><main><h1>标题</h1>" + main + "</main></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'; img-src 'self' data:");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
