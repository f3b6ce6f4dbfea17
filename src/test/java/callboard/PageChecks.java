package callboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;

/** What must hold on every page, whatever the test that fetched it was about. */
final class PageChecks {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']{22,})'");

    /** A key of ours that nobody translated: {@code exam.window.opens} where words should be. */
    private static final Pattern RAW_KEY = Pattern.compile(
            "(?<![\\w./@-])(" + String.join("|", FloorsTest.PACKAGES) + ")(\\.[a-z][\\w-]*){2,}(?![\\w./@])");

    private static final Pattern UNRENDERED = Pattern.compile("\\?\\?(\\?\\?|[\\w.]+)|\\$\\{|#\\{|\\[\\[|\\[\\(|__\\$");

    private static final Pattern NULL = Pattern.compile("(?<![\\w-])null(?![\\w-])");

    private PageChecks() {}

    static List<String> faults(Page page) {
        Stream<String> all = Stream.concat(headers(page), cookies(page));
        if (page.isHtml()) {
            Document document = page.document();
            all = Stream.of(all, policy(page), syntax(document), names(document), controls(document), forms(page))
                    .flatMap(it -> it);
            all = Stream.of(all, active(document), texts(document)).flatMap(it -> it);
            all = page.isWhole() ? Stream.concat(all, frame(page)) : all;
        }
        return all.toList();
    }

    private static Stream<String> headers(Page page) {
        return Stream.of(
                        missing(page, "X-Content-Type-Options", "nosniff"),
                        missing(page, "Referrer-Policy", ""),
                        missing(page, "Permissions-Policy", ""),
                        missing(page, "Cross-Origin-Opener-Policy", "same-origin"))
                .flatMap(Optional::stream);
    }

    private static Optional<String> missing(Page page, String name, String value) {
        String sent = page.header(name).orElse("");
        boolean right = !sent.isEmpty() && (value.isEmpty() || sent.equals(value));
        return right ? Optional.empty() : Optional.of("header " + name + " must be sent " + value);
    }

    private static Stream<String> cookies(Page page) {
        return page.headers("Set-Cookie").stream()
                .filter(cookie -> !cookie.matches("(?i).*;\\s*httponly\\b.*")
                        || !cookie.matches("(?i).*;\\s*samesite=(lax|strict)\\b.*")
                        || !cookie.matches("(?i).*;\\s*path=/\\s*(;.*)?"))
                .map(cookie -> "cookie without HttpOnly, SameSite and Path=/: " + cookie.split("=", 2)[0]);
    }

    private static Stream<String> policy(Page page) {
        String policy = page.header("Content-Security-Policy").orElse("");
        Stream<String> lacking = Stream.of("base-uri", "form-action", "frame-ancestors", "script-src")
                .filter(directive -> !policy.contains(directive + " "))
                .map(directive -> "CSP without " + directive);
        Stream<String> unsafe = Stream.of("'unsafe-inline'", "'unsafe-eval'")
                .filter(policy::contains)
                .map(word -> "CSP with " + word);
        boolean closed = policy.contains("object-src 'none'") || policy.contains("default-src 'none'");
        Stream<String> objects = closed ? Stream.of() : Stream.of("CSP without object-src 'none'");
        Matcher nonce = NONCE.matcher(policy);
        String expected = nonce.find() ? nonce.group(1) : "(none)";
        Stream<String> scripts = page.select("script, style").stream()
                .filter(script -> !script.attr("nonce").equals(expected))
                .map(script -> "without the nonce of the CSP: " + shorten(script));
        return Stream.of(lacking, unsafe, objects, scripts).flatMap(it -> it);
    }

    /** Unclosed, crossed and misplaced elements: browsers repair them, each in its own way. */
    private static Stream<String> syntax(Document document) {
        return document.parser().getErrors().stream()
                .filter(error -> !error.getErrorMessage().contains("doctype"))
                .limit(3)
                .map(ParseError::toString)
                .map(error -> "HTML " + error);
    }

    private static Stream<String> names(Document document) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        document.select("[id]").forEach(element -> {
            if (!ids.add(element.id())) {
                faults.add("id twice: " + element.id());
            }
        });
        for (String reference : List.of("for", "aria-describedby", "aria-labelledby", "aria-controls")) {
            document.select("[" + reference + "]").forEach(element -> {
                for (String id : element.attr(reference).trim().split("\\s+")) {
                    if (!ids.contains(id)) {
                        faults.add(reference + " names no id of the page: " + id);
                    }
                }
            });
        }
        return faults.stream();
    }

    private static Stream<String> controls(Document document) {
        Stream<String> fields = document
                .select("input:not([type=hidden], [type=submit], [type=button], [type=reset]), select, textarea")
                .stream()
                .filter(field -> !isLabelled(document, field))
                .map(field -> "no label: " + shorten(field));
        Stream<String> nameless = document.select("a[href], button, summary").stream()
                .filter(element -> !element.hasText()
                        && element.attr("aria-label").isBlank()
                        && !element.hasAttr("aria-labelledby")
                        && element.select("img[alt~=\\S], svg[aria-label], [aria-label~=\\S]")
                                .isEmpty())
                .map(element -> "no name: " + shorten(element));
        Stream<String> images = document.select("img:not([alt])").stream().map(image -> "no alt: " + shorten(image));
        return Stream.of(fields, nameless, images).flatMap(it -> it);
    }

    private static boolean isLabelled(Document document, Element field) {
        boolean wrapped = field.parents().stream().anyMatch(parent -> parent.is("label") && parent.hasText());
        boolean named = !field.id().isEmpty()
                && document.select("label[for]").stream()
                        .anyMatch(label -> label.attr("for").equals(field.id()) && label.hasText());
        return wrapped || named || !field.attr("aria-label").isBlank() || field.hasAttr("aria-labelledby");
    }

    private static Stream<String> forms(Page page) {
        List<String> faults = new ArrayList<>();
        for (Element form : page.select("form")) {
            boolean post = form.attr("method").equalsIgnoreCase("post");
            boolean guarded = !form.select("input[name=_csrf][value~=\\S]").isEmpty()
                    || form.attr("action").matches(".*[?&]_csrf=[^&]+.*");
            if (form.attr("action").isBlank()) {
                faults.add("form without action: " + shorten(form));
            }
            if (post && !guarded) {
                faults.add("POST form without CSRF field: " + form.attr("action"));
            }
            if (!post && guarded) {
                faults.add("GET form that shows the CSRF token: " + form.attr("action"));
            }
        }
        boolean tokens = page.body().contains("_csrf");
        if (tokens && !page.header("Cache-Control").orElse("").contains("no-store")) {
            faults.add("a page made for one person, without Cache-Control: no-store");
        }
        return faults.stream();
    }

    private static Stream<String> active(Document document) {
        return document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream()
                        .map(attribute -> activeFault(element, attribute))
                        .flatMap(Optional::stream));
    }

    private static Optional<String> activeFault(Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        boolean address = Set.of("href", "src", "action", "value", "id", "name", "for", "hx-get", "hx-post")
                .contains(name);
        if (name.equals("style") || name.startsWith("on") || value.matches("(?i)\\s*javascript:.*")) {
            return Optional.of("inline " + name + ": " + shorten(element));
        } else if (name.startsWith("th:")
                || name.startsWith("data-th-")
                || UNRENDERED.matcher(value).find()) {
            return Optional.of("not rendered: " + name + "=\"" + value + "\"");
        } else if (address && NULL.matcher(value).find()) {
            return Optional.of("null in " + name + ": " + shorten(element));
        } else {
            return Optional.empty();
        }
    }

    private static Stream<String> texts(Document document) {
        return document.select("*:not(code, pre, textarea, kbd, samp)").textNodes().stream()
                .map(TextNode::text)
                .map(String::trim)
                .flatMap(text -> Stream.of(RAW_KEY, UNRENDERED, NULL)
                        .map(pattern -> pattern.matcher(text))
                        .filter(Matcher::find)
                        .map(found -> "shown to people: '" + found.group() + "' in '" + text + "'"));
    }

    private static Stream<String> frame(Page page) {
        Document document = page.document();
        List<String> faults = new ArrayList<>();
        List<String> heads = document.select("h1").eachText();
        String title = document.title();
        if (heads.size() != 1) {
            faults.add("h1 must be one, is " + heads);
        } else if (!document.select("h1[data-person]").isEmpty()) {
            if (title.contains(heads.get(0))) {
                faults.add("title '" + title + "' names the person of the h1");
            }
        } else if (!title.split(" – ", 2)[0].equals(heads.get(0))) {
            faults.add("title '" + title + "' must start with the h1 '" + heads.get(0) + "'");
        }
        if (document.select("html[lang~=\\S]").isEmpty()) {
            faults.add("html without lang");
        }
        if (!page.body().stripLeading().regionMatches(true, 0, "<!doctype html>", 0, 15)) {
            faults.add("no <!DOCTYPE html>");
        }
        return faults.stream();
    }

    private static String shorten(Element element) {
        String html = element.outerHtml().replaceAll("\\s+", " ");
        return html.length() > 100 ? html.substring(0, 100) + "…" : html;
    }
}
