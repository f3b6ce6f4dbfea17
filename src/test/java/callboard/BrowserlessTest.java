package callboard;

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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Browserless against a tiny server whose pages are as ours should be, but for one. */
final class BrowserlessTest {

    private static final String FORM = """
            <form action="/exams?_csrf=t0k" method="post" ENCTYPE>
              <input type="hidden" name="_csrf" value="t0k">
              <label>名称 <input name="name" value="初试"></label>
              <label>专业 <select name="major"><option value="v">声乐</option><option value="p">钢琴</option></select></label>
              <label><input type="radio" name="mode" value="a" checked> 甲</label>
              <label><input type="radio" name="mode" value="b"> 乙</label>
              <label><input type="checkbox" name="mock" value="on" checked> 模拟考</label>
              <label>文件 <input type="file" name="roster"></label>
              <button>保存</button> <button name="next" value="1">保存并继续</button>
            </form>
            """;

    private HttpServer server;
    private Browserless browser;
    private String received = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/exams/new", exchange -> html(exchange, FORM.replace("ENCTYPE", "")));
        server.createContext(
                "/exams/upload",
                exchange -> html(exchange, FORM.replace("ENCTYPE", "enctype=\"multipart/form-data\"")));
        server.createContext("/exams", this::receive);
        server.createContext(
                "/headers",
                exchange -> html(exchange, "<p>" + new java.util.TreeMap<>(exchange.getRequestHeaders()) + "</p>"));
        server.createContext("/bad", exchange -> html(exchange, "<p>??exam.title??</p>"));
        server.createContext("/", exchange -> html(exchange, "<p>您好  世界</p> <a href=\"/exams/new\">新考试</a>"));
        server.start();
        browser = new Browserless(
                URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void seesWhatAPersonSees() {
        Page page = browser.get("/").hasStatus(200).see("您好 世界").seeNot("再见");

        assertThrows(AssertionError.class, () -> page.see("再见"));
        assertThrows(AssertionError.class, () -> page.seeNot("世界"));
        assertThrows(AssertionError.class, () -> page.hasStatus(404));
    }

    @Test
    void followsALinkByItsName() {
        Page page = browser.get("/");

        assertEquals("/exams/new", page.link("新考试"));
        assertEquals("/exams/new", page.follow("新考试").address());
        assertThrows(AssertionError.class, () -> page.link("旧考试"));
    }

    @Test
    void everyPageItFetchesIsInspected() {
        AssertionError refusal = assertThrows(AssertionError.class, () -> browser.get("/bad"));

        assertTrue(refusal.getMessage().contains("shown to people: '??exam.title'"), refusal.getMessage());
    }

    @Test
    void submitsWhatABrowserWould() {
        browser.get("/exams/new").form("/exams").fill("name", "复试 & 三试").submit();

        assertEquals("_csrf=t0k&name=%E5%A4%8D%E8%AF%95+%26+%E4%B8%89%E8%AF%95&major=v&mode=a&mock=on", received);
    }

    @Test
    void choosesTicksAndPresses() {
        PageForm form = browser.get("/exams/new").form("/exams");
        form.fill("major", "p").fill("mode", "b").untick("mock").submit("保存并继续");

        assertEquals("_csrf=t0k&name=%E5%88%9D%E8%AF%95&major=p&mode=b&next=1", received);
        assertEquals("初试", form.value("name"));
    }

    @Test
    void refusesWhatTheFormDoesNotOffer() {
        Page page = browser.get("/exams/new");

        assertThrows(AssertionError.class, () -> page.form("/others"));
        assertThrows(AssertionError.class, () -> page.form("/exams").fill("nome", "x"));
        assertThrows(AssertionError.class, () -> page.form("/exams").fill("major", "x"));
        assertThrows(AssertionError.class, () -> page.form("/exams").fill("mode", "x"));
        assertThrows(AssertionError.class, () -> page.form("/exams").submit("删除"));
    }

    @Test
    void uploadsAFile() {
        browser.get("/exams/upload")
                .form("/exams")
                .upload(Upload.text("roster", "名单.csv", "李娜"))
                .submit();

        assertTrue(received.contains("name=\"_csrf\"\r\n\r\nt0k\r\n"), received);
        assertTrue(received.contains("name=\"roster\"; filename=\"名单.csv\"\r\nContent-Type: text/plain\r\n\r\n李娜\r\n"));
    }

    @Test
    void assertsARedirectAndGoesThere() {
        Page answer = browser.post("/exams", Map.of("name", "初试"));

        answer.redirectsTo("/exams/new?from=1").arrive().see("名称");
        assertThrows(AssertionError.class, () -> answer.redirectsTo("/exams/new"));
        assertThrows(AssertionError.class, () -> browser.get("/").redirectsTo("/"));
    }

    @Test
    void keepsItsOwnCookiesUntilTheyEnd() {
        browser.post("/exams", Map.of("name", "初试"));
        Browserless stranger = new Browserless(
                URI.create("http://localhost:" + server.getAddress().getPort()));

        assertEquals(Optional.of("1"), browser.cookie("visit"));
        browser.get("/headers").see("Cookie=[visit=1]");
        stranger.get("/headers").seeNot("visit");
        browser.post("/exams", Map.of("end", "1"));
        assertEquals(Optional.empty(), browser.cookie("visit"));
    }

    @Test
    void behavesUnlessToldOtherwise() {
        browser.speaking("en").header("X-Probe", "7").get("/headers").see("Accept-language=[en]", "X-probe=[7]");

        browser.header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "")
                .post("/headers", Map.of())
                .see("cross-site")
                .seeNot("Origin");
    }

    private void receive(HttpExchange exchange) throws IOException {
        received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String end = received.startsWith("end") ? "; Max-Age=0" : "; Max-Age=60";
        exchange.getResponseHeaders().add("Set-Cookie", "visit=1; Path=/; HttpOnly; SameSite=Lax" + end);
        exchange.getResponseHeaders().add("Location", "/exams/new?from=1");
        send(exchange, 303, "");
    }

    private static void html(HttpExchange exchange, String main) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
        send(
                exchange,
                200,
                "<!DOCTYPE html><html lang=\"zh-CN\"><head><title>标题 – 登场</title></head><body><h1>标题</h1>" + main
                        + "</body></html>");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "same-origin",
                        "Permissions-Policy", "camera=(self)",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cache-Control", "no-store",
                        "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'self';"
                                        + " frame-ancestors 'none'")
                .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
