package callboard.rich;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through the few elements that a text is made of, under our names for them. What office programs mean by other elements
 * is kept: bold spans, lists written as paragraphs, table rows as paragraphs; the rest loses its tags and keeps its words.
 */
final class Sanitiser {

    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:)\\S{1,2000}");
    private static final Pattern WEIGHT = Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*([a-z0-9]+)");
    private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h3", "h4", "ul", "ol", "li", "br", "strong", "em")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements(
                    (name, attributes) -> plain("p", attributes), "div", "tr", "blockquote", "dt", "dd", "center")
            .allowElements((name, attributes) -> paragraph(attributes), "p")
            .allowElements((name, attributes) -> bold(attributes), "b")
            .allowElements((name, attributes) -> plain("em", attributes), "i")
            .allowElements((name, attributes) -> span(attributes), "span")
            .allowElements((name, attributes) -> link(attributes), "a")
            .allowAttributes("style")
            .matching(AttributePolicy.IDENTITY_ATTRIBUTE_POLICY)
            .onElements("p", "b", "span")
            .allowAttributes("class")
            .matching(AttributePolicy.IDENTITY_ATTRIBUTE_POLICY)
            .onElements("p")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowWithoutAttributes("span")
            .toFactory();

    private Sanitiser() {}

    /** @param markup anything at all */
    static String clean(String markup) {
        String readable = without(without(without(markup, "<xml", "</xml>"), "<title", "</title>"), "<!--", "-->");
        return POLICY.sanitize(readable.replaceAll("(?i)</t[dh]\\s{0,9}>", " "));
    }

    private static String plain(String name, List<String> attributes) {
        attributes.clear();
        return name;
    }

    /** Word writes the lines of a list as paragraphs and says so in their style. */
    private static String paragraph(List<String> attributes) {
        boolean listed = attributes.stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .anyMatch(value -> value.contains("mso-list") || value.contains("msolistparagraph"));
        return plain(listed ? "li" : "p", attributes);
    }

    /** Some programs wrap a whole text into a bold element that is not bold. */
    private static @Nullable String bold(List<String> attributes) {
        String weight = weight(attributes);
        attributes.clear();
        return weight.isEmpty() || BOLD.contains(weight) ? "strong" : null;
    }

    private static @Nullable String span(List<String> attributes) {
        String weight = weight(attributes);
        attributes.clear();
        return BOLD.contains(weight) ? "strong" : null;
    }

    private static @Nullable String link(List<String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        attributes.addAll(List.of("target", "_blank", "rel", "noopener noreferrer"));
        return "a";
    }

    private static String weight(List<String> attributes) {
        int at = attributes.indexOf("style");
        Matcher weight = WEIGHT.matcher(at < 0 ? "" : attributes.get(at + 1).toLowerCase(Locale.ROOT));
        return weight.find() ? weight.group(1) : "";
    }

    /** Cuts what has an opening and a closing mark, in one pass: an office program's notes to itself hold words too. */
    private static String without(String markup, String open, String close) {
        String lower = markup.toLowerCase(Locale.ROOT);
        if (lower.length() != markup.length()) {
            return markup;
        }
        StringBuilder kept = new StringBuilder(markup.length());
        int from = 0;
        int start = lower.indexOf(open);
        while (start >= 0) {
            int end = lower.indexOf(close, start);
            if (end < 0) {
                break;
            }
            kept.append(markup, from, start);
            from = end + close.length();
            start = lower.indexOf(open, from);
        }
        return kept.append(markup, from, markup.length()).toString();
    }
}
