package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** What came back, and what a person can see and do there. Every question that is answered with no fails the test. */
public final class Page {

    private static final int ENOUGH_PARSE_ERRORS = 10;

    private final Browserless browser;
    private final HttpRequest request;
    private final Answer answer;
    private final Document document;

    record Answer(int status, HttpHeaders headers, byte[] body) {}

    Page(Browserless browser, HttpRequest request, Answer answer) {
        this.browser = browser;
        this.request = request;
        this.answer = answer;
        this.document = Jsoup.parse(
                isHtml() ? body() : "",
                request.uri().toString(),
                Parser.htmlParser().setTrackErrors(ENOUGH_PARSE_ERRORS));
    }

    public int status() {
        return answer.status();
    }

    public byte[] bytes() {
        return answer.body();
    }

    public String body() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    /** Every header of the answer, as one text to be searched. */
    public String heads() {
        return answer.headers().map().toString();
    }

    /** The path and query that was asked for. */
    public String address() {
        return pathOf(request.uri());
    }

    /** The page as jsoup sees it; empty if it is no HTML. */
    public Document document() {
        return document;
    }

    public Elements select(String css) {
        return document.select(css);
    }

    public Page hasStatus(int status) {
        assertEquals(status, status(), () -> this + "\n" + visible());
        return this;
    }

    /** Each text stands on the page where a person can read it; spaces count as one. */
    public Page see(String... texts) {
        for (String text : texts) {
            assertTrue(visible().contains(text), () -> this + " does not show '" + text + "' but:\n" + visible());
        }
        return this;
    }

    public Page seeNot(String... texts) {
        for (String text : texts) {
            assertFalse(visible().contains(text), () -> this + " shows '" + text + "':\n" + visible());
        }
        return this;
    }

    /** Where the one link of this name leads. */
    public String link(String text) {
        List<String> targets = document.select("a[href]").stream()
                .filter(link -> nameOf(link).equals(text))
                .map(link -> link.attr("href"))
                .distinct()
                .toList();
        assertEquals(
                1,
                targets.size(),
                () -> this + " has no single link '" + text + "' but:\n"
                        + String.join("\n", document.select("a[href]").eachText()));
        return targets.get(0);
    }

    public Page follow(String link) {
        return browser.get(pathOf(request.uri().resolve(link(link))));
    }

    /** The one form that goes to this path; a query in its action does not matter. */
    public PageForm form(String action) {
        List<FormElement> forms = document.select("form").forms().stream()
                .filter(form -> URI.create(form.attr("action")).getPath().equals(action))
                .toList();
        if (forms.size() != 1) {
            fail(this + " has " + forms.size() + " forms to " + action + "; all forms: "
                    + document.select("form").eachAttr("action"));
        }
        return new PageForm(browser, this, forms.get(0));
    }

    /** The answer is 303 to exactly this path and query. */
    public Page redirectsTo(String path) {
        assertEquals("303 " + path, status() + " " + location(), () -> this + "\n" + visible());
        return this;
    }

    /** Goes where the redirect points. */
    public Page arrive() {
        return browser.get(location());
    }

    List<String> headers(String name) {
        return answer.headers().allValues(name);
    }

    boolean isHtml() {
        return answer.body().length > 0 && header("Content-Type").orElse("").startsWith("text/html");
    }

    /** Whether a whole page is due: everything but what htmx asks for. */
    boolean isWhole() {
        return request.headers().firstValue("HX-Request").isEmpty();
    }

    private String location() {
        return header("Location")
                .map(target -> pathOf(request.uri().resolve(target)))
                .orElse("");
    }

    private String visible() {
        return isHtml() ? document.body().text() : body();
    }

    private static String nameOf(Element link) {
        return link.hasText() ? link.text() : link.attr("aria-label");
    }

    private static String pathOf(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    @Override
    public String toString() {
        return request.method() + " " + address() + " → " + status();
    }
}
