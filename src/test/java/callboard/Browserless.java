package callboard;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A person with a browser, without the browser. One instance holds one set of cookies and follows nothing by itself. Every
 * page it fetches, by any test, is inspected by {@link PageChecks}: the gate through which no page slips unlabelled,
 * untranslated or unprotected.
 */
public final class Browserless {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI server;
    private final CookieJar cookies = new CookieJar();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param server scheme, host and port, as {@code http://localhost:4711} */
    public Browserless(URI server) {
        this.server = server;
        this.headers.put("Accept-Language", "zh-CN");
    }

    /** Sets a header of every later request, in place of what a well-behaved browser would send; empty leaves it out. */
    public Browserless header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Which language this person's browser asks for, as {@code en} or {@code zh-CN}. */
    public Browserless speaking(String language) {
        return header("Accept-Language", language);
    }

    public Optional<String> cookie(String name) {
        return cookies.value(name);
    }

    /** What this browser sends along, for a client of another kind. */
    public String cookieHeader() {
        return cookies.header();
    }

    /** Signs in through the form of this log-in page. */
    public Browserless signIn(String door, String username, String password) {
        get(door)
                .form(door)
                .fill("username", username)
                .fill("password", password)
                .submit()
                .hasStatus(303);
        return this;
    }

    /** Sets a cookie as a thief or a careless proxy would. */
    public Browserless plant(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** As after closing a private window. */
    public Browserless forgetCookies() {
        cookies.clear();
        return this;
    }

    public Page get(String path) {
        return send(request(path).GET(), Map.of());
    }

    /** Part of a page, as htmx asks for it. */
    public Page part(String path) {
        return send(request(path).GET(), Map.of("HX-Request", "true"));
    }

    /** Posts exactly these fields and nothing else: no CSRF token comes along unless it is among them. */
    public Page post(String path, Map<String, String> fields) {
        return post(path, FormBody.urlEncoded(FormBody.fields(fields)));
    }

    /** Posts exactly these fields and files as multipart/form-data. */
    public Page post(String path, Map<String, String> fields, List<Upload> uploads) {
        return post(path, FormBody.multipart(FormBody.fields(fields), uploads));
    }

    /** Sends a JSON body to the API by {@code POST} or {@code PUT}. */
    public Page json(String method, String path, String body) {
        var publisher = HttpRequest.BodyPublishers.ofString(body);
        return send(request(path).method(method, publisher), sameOrigin("application/json"));
    }

    /** Sends bytes by {@code PUT}, as the exam room sends the parts of a recording. */
    public Page put(String path, byte[] body) {
        var publisher = HttpRequest.BodyPublishers.ofByteArray(body);
        return send(request(path).PUT(publisher), sameOrigin("application/octet-stream"));
    }

    /** Posts bytes that are no form. */
    public Page post(String path, byte[] body) {
        var publisher = HttpRequest.BodyPublishers.ofByteArray(body);
        return send(request(path).POST(publisher), sameOrigin("application/octet-stream"));
    }

    Page post(String path, FormBody body) {
        var publisher = HttpRequest.BodyPublishers.ofByteArray(body.bytes());
        return send(request(path).POST(publisher), sameOrigin(body.type()));
    }

    private Map<String, String> sameOrigin(String contentType) {
        return Map.of("Content-Type", contentType, "Origin", server.toString(), "Sec-Fetch-Site", "same-origin");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private Page send(HttpRequest.Builder request, Map<String, String> usual) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(usual);
        all.put("Cookie", cookies.header());
        all.putAll(headers);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.setHeader(name, value);
            }
        });
        Page page = answer(request.build());
        cookies.take(page.headers("Set-Cookie"));
        List<String> faults = PageChecks.faults(page);
        if (!faults.isEmpty()) {
            fail(page + "\n  " + String.join("\n  ", faults));
        }
        return page;
    }

    private Page answer(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Page(this, request, new Page.Answer(response.statusCode(), response.headers(), response.body()));
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
