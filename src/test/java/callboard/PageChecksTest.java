package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageChecksTest {

    private static final String NONCE = "abcdefghijklmnopqrstuv";

    private static final String GOOD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><title>考试 – 星海音乐学院 – 登场</title><script src="/a.js" nonce="abcdefghijklmnopqrstuv"></script></head>
            <body>
              <h1>考试</h1>
              <a href="/exams">列表</a>
              <form action="/exams" method="post">
                <input type="hidden" name="_csrf" value="t">
                <label for="name">名称</label> <input id="name" name="name">
                <label>人数 <input name="seats"></label>
                <button>保存</button>
              </form>
            </body>
            </html>
            """;

    private final Map<String, List<String>> headers = new TreeMap<>(Map.of(
            "Content-Type", List.of("text/html;charset=utf-8"),
            "X-Content-Type-Options", List.of("nosniff"),
            "Referrer-Policy", List.of("same-origin"),
            "Permissions-Policy", List.of("camera=(self)"),
            "Cross-Origin-Opener-Policy", List.of("same-origin"),
            "Cache-Control", List.of("no-store"),
            "Content-Security-Policy",
                    List.of("default-src 'none'; script-src 'nonce-" + NONCE + "'; base-uri 'none';"
                            + " form-action 'self'; frame-ancestors 'none'")));

    @Test
    void aGoodPageHasNoFaults() {
        assertEquals(List.of(), faults(GOOD));
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <h1>考试</h1>          | <p>考试</p>              | h1 must be one, is []
            <h1>考试</h1>          | <h1>考试</h1><h1>b</h1>  | h1 must be one, is [考试, b]
            <title>考试            | <title>首页              | title '首页 – 星海音乐学院 – 登场' must start with the h1 '考试'
            lang="zh-CN"           | class="a"                | html without lang
            <!DOCTYPE html>        | <!-- none -->            | no <!DOCTYPE html>
            nonce="abcdefghijklmnopqrstuv" | nonce="a"        | without the nonce of the CSP: <script src="/a.js" nonce="a"></script>
            <label>人数 <input name="seats"></label> | <input name="seats"> | no label: <input name="seats">
            for="name"             | for="nome"               | for names no id of the page: nome
            <a href="/exams">列表  | <a href="/exams">        | no name: <a href="/exams"></a>
            <a href="/exams">列表  | <a href="/null/1">列表   | null in href: <a href="/null/1">列表</a>
            <a href="/exams">列表  | <a href="/a" onclick="b()">列表 | inline onclick: <a href="/a" onclick="b()">列表</a>
            <a href="/exams">列表  | <a href="javascript:b">列表 | inline href: <a href="javascript:b">列表</a>
            <a href="/exams">列表  | <a href="/" style="b">列表 | inline style: <a href="/" style="b">列表</a>
            <a href="/exams">列表  | <a th:href="/">列表      | not rendered: th:href="/"
            <a href="/exams">列表  | <a href="/${id}">列表    | not rendered: href="/${id}"
            >列表                  | >??exam.list??           | shown to people: '??exam.list' in '??exam.list??'
            >列表                  | >????                    | shown to people: '????' in '????'
            >列表                  | >exam.list.title         | shown to people: 'exam.list.title' in 'exam.list.title'
            >列表                  | >共 null 人              | shown to people: 'null' in '共 null 人'
            >列表                  | >[[#{a}]]                | shown to people: '[[' in '[[#{a}]]'
            >列表                  | ><img src="/a">          | no alt: <img src="/a">
            action="/exams"        | action=""                | form without action: <form action="" method="post"> <input type="hidden" name="_csrf" value="t"> <label for="name">名称</la…
            name="_csrf"           | name="token"             | POST form without CSRF field: /exams
            value="t"              | value=""                 | POST form without CSRF field: /exams
            method="post"          | method="get"             | GET form that shows the CSRF token: /exams
            """)
    void aFaultIsNamed(String good, String bad, String fault) {
        List<String> found = new ArrayList<>(faults(GOOD.replace(good, bad)));
        found.removeIf(other -> other.startsWith("for names no id") && !fault.startsWith("for names"));
        found.removeIf(other -> other.startsWith("no label") && fault.startsWith("for names"));
        found.removeIf(other -> other.startsWith("no name") && fault.startsWith("no alt"));

        assertEquals(List.of(fault), found);
    }

    @Test
    void anIdStandsOnce() {
        assertEquals(List.of("id twice: name"), faults(GOOD.replace("<h1>", "<h1 id=\"name\">")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b></p></b>", "<p>a<div>b</div></p>", "</div>", "<section>", "<p a='1' a='2'></p>"})
    void brokenHtmlIsNamed(String broken) {
        List<String> faults = faults(GOOD.replace("<h1>考试</h1>", "<h1>考试</h1>" + broken));

        assertFalse(faults.isEmpty());
        assertTrue(faults.stream().allMatch(fault -> fault.startsWith("HTML ")), faults::toString);
    }

    @Test
    void keysInCodeAndWordsWithDotsAreNotKeys() {
        String text = "列表</a><code>exam.list.title</code><p>roster.xlsx, a@school.edu.cn, www.exam.org.cn";

        assertEquals(List.of(), faults(GOOD.replace("列表", text + "</p><a href='/b'>b")));
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options, header X-Content-Type-Options must be sent nosniff",
        "Referrer-Policy, 'header Referrer-Policy must be sent '",
        "Permissions-Policy, 'header Permissions-Policy must be sent '",
        "Cross-Origin-Opener-Policy, header Cross-Origin-Opener-Policy must be sent same-origin",
        "Cache-Control, 'a page made for one person, without Cache-Control: no-store'",
    })
    void aMissingHeaderIsNamed(String header, String fault) {
        headers.remove(header);

        assertEquals(List.of(fault), faults(GOOD));
    }

    @Test
    void aLaxPolicyIsNamed() {
        headers.put("Content-Security-Policy", List.of("script-src 'unsafe-inline' 'nonce-short'"));

        assertEquals(
                List.of(
                        "CSP without base-uri",
                        "CSP without form-action",
                        "CSP without frame-ancestors",
                        "CSP with 'unsafe-inline'",
                        "CSP without object-src 'none'",
                        "without the nonce of the CSP: <script src=\"/a.js\" nonce=\"" + NONCE + "\"></script>"),
                faults(GOOD));
    }

    @Test
    void aCookieThatScriptsOrOtherSitesReachIsNamed() {
        headers.put(
                "Set-Cookie",
                List.of("a=1; Path=/; HttpOnly; SameSite=Lax", "b=1; Path=/; SameSite=Lax", "c=1; Path=/; HttpOnly"));

        assertEquals(
                List.of(
                        "cookie without HttpOnly, SameSite and Path=/: b",
                        "cookie without HttpOnly, SameSite and Path=/: c"),
                faults(GOOD));
    }

    @Test
    void aPartOfAPageNeedsNoFrame() {
        assertEquals(List.of("html without lang"), faults(GOOD.replace(" lang=\"zh-CN\"", "")));
        assertEquals(List.of(), PageChecks.faults(page("<p>一半</p>", "HX-Request", "true")));
    }

    @Test
    void whatIsNoPageNeedsTheHeadersOnly() {
        headers.put("Content-Type", List.of("application/json"));

        assertEquals(List.of(), faults("{\"exam\": null}"));
    }

    private List<String> faults(String html) {
        return PageChecks.faults(page(html, "Accept", "text/html"));
    }

    private Page page(String html, String requestHeader, String value) {
        URI uri = URI.create("http://localhost/exams");
        HttpRequest request =
                HttpRequest.newBuilder(uri).header(requestHeader, value).build();
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return new Page(
                new Browserless(uri), request, new Page.Answer(200, HttpHeaders.of(headers, (a, b) -> true), body));
    }
}
