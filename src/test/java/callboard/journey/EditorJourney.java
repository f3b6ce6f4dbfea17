package callboard.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Two editors in one form, with drafts from before a colleague saved: the form stays an old one while it shows such a draft. */
final class EditorJourney {

    private static final String EDITOR = """
            <div data-editor data-editor-keep="%1$s" data-editor-most="100" data-counted="{0}/{1}">
              <label for="%1$s">%1$s</label>
              <div data-editor-restored hidden><button type="button" id="forget-%1$s" data-editor-forget>x</button></div>
              <div data-editor-bar hidden></div>
              <div data-editor-link hidden><input aria-label="x"><button type="button" data-editor-set>x</button>
                <button type="button" data-editor-unset>x</button><p data-editor-link-error hidden></p></div>
              <div contenteditable="true" data-editor-page hidden></div>
              <textarea id="%1$s" name="%1$s" data-markup="&lt;p&gt;saved&lt;/p&gt;">saved</textarea>
              <input type="hidden" name="%1$s-as" data-editor-as><p data-editor-count hidden></p>
            </div>
            """;

    private static HttpServer server;
    private static URI page;

    @BeforeAll
    static void start() throws IOException {
        String form =
                "<form><input type=\"hidden\" name=\"version\" value=\"2\"><input type=\"hidden\" name=\"was\" value=\"b\">"
                        + EDITOR.formatted("one") + EDITOR.formatted("two") + "</form>"
                        + "<script type=\"module\" src=\"/assets/js/editor.js\"></script>";
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/form", exchange -> answer(exchange, "text/html", "<!DOCTYPE html><title>x</title>".concat(form)));
        server.createContext("/assets/js/", exchange -> {
            String path = "webapp" + exchange.getRequestURI().getPath();
            answer(exchange, "text/javascript", Files.readString(Path.of(path)));
        });
        server.createContext("/", exchange -> answer(exchange, "text/html", ""));
        server.start();
        page = URI.create("http://localhost:" + server.getAddress().getPort() + "/form");
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void anOldDraftKeepsTheFormOldWhateverBecomesOfTheOther() {
        try (Browser desk = Browsers.desk()) {
            desk.open(page);
            keep(desk, "one", "1", "a");
            keep(desk, "two", "1", "a");
            desk.open(page);
            assertEquals("1 a", started(desk));

            desk.driver().findElement(By.id("forget-one")).click();
            assertEquals("1 a", started(desk));
            desk.driver().findElement(By.id("forget-two")).click();
            assertEquals("2 b", started(desk));

            keep(desk, "one", "1", "a");
            keep(desk, "two", "2", "b");
            desk.open(page);
            assertEquals("1 a", started(desk));
        }
    }

    private static void keep(Browser browser, String editor, String version, String was) {
        browser.driver()
                .executeScript(
                        "localStorage.setItem('editor:' + arguments[0],"
                                + " JSON.stringify({markup: '<p>draft</p>', base: [arguments[1], arguments[2]]}))",
                        editor,
                        version,
                        was);
    }

    private static Object started(Browser browser) {
        return browser.driver()
                .executeScript("return ['version', 'was'].map(n => document.forms[0][n].value).join(' ')");
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + ";charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
