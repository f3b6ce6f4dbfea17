package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views parse, stay small, and hold none of the constructs that turn text into code. */
final class TemplatesTest {

    /** A page is a table of contents; what is longer has regions that want to be fragments. */
    static final int LINES = 200;

    static final int LINES_OF_95_PERCENT = 120;

    /** The one view that prints markup, and what it prints: a sanitised text. */
    private static final String PRINTS_MARKUP = "rich/prose.html";

    private static final String SANITISED = "${text.htmlUnder(below == null ? 2 : below).markup()}";

    private static final Pattern OUTSIDE = Pattern.compile("(?i)\\s*(https?:)?//.*");

    @Test
    void viewsParseStaySmallAndHoldNoCode() {
        House.assertNone(faults(Template.all(House.ours())));
    }

    static List<String> faults(List<Template> templates) {
        List<String> faults = new ArrayList<>();
        for (Template template : templates) {
            template.trouble().ifPresent(faults::add);
            if (template.lines() > LINES) {
                faults.add("%s: %d lines, most %d".formatted(template.name(), template.lines(), LINES));
            }
            template.elements()
                    .forEach(element -> faultsOf(template, element)
                            .map(fault -> template.at(element.line()) + " " + fault)
                            .forEach(faults::add));
            template.texts().stream()
                    .filter(text -> text.text().matches("(?s).*(\\[\\(|__\\$\\{).*"))
                    .map(text -> template.at(text.line()) + " unescaped or preprocessed inline text")
                    .forEach(faults::add);
            faults.addAll(TemplateExpressions.faults(template, templates));
        }
        long lengthy = templates.stream()
                .filter(template -> template.lines() > LINES_OF_95_PERCENT)
                .count();
        if (lengthy * 20 > templates.size() && lengthy > 1) {
            faults.add(
                    lengthy + " of " + templates.size() + " views are longer than " + LINES_OF_95_PERCENT + " lines");
        }
        return faults;
    }

    private static Stream<String> faultsOf(Template template, Template.Element element) {
        Stream<String> attributes = element.attributes().entrySet().stream()
                .filter(attribute -> !printsSanitised(template, attribute))
                .map(TemplatesTest::attributeFault)
                .flatMap(Optional::stream);
        return Stream.concat(attributes, elementFault(element).stream());
    }

    private static boolean printsSanitised(Template template, Map.Entry<String, String> attribute) {
        return template.name().equals(PRINTS_MARKUP)
                && attribute.getKey().equals("th:utext")
                && attribute.getValue().equals(SANITISED);
    }

    private static Optional<String> attributeFault(Map.Entry<String, String> attribute) {
        String name = attribute.getKey().replaceFirst("^th:", "");
        boolean computed = attribute.getKey().startsWith("th:");
        String value = attribute.getValue();
        if (computed && name.equals("utext")) {
            return Optional.of("th:utext writes markup from data");
        } else if (name.equals("style") || name.equals("styleappend")) {
            return Optional.of("the CSP forbids " + name + "; use a class");
        } else if (name.matches("on[a-z]+") || value.matches("(?i)\\s*javascript:.*")) {
            return Optional.of("the CSP forbids " + attribute.getKey() + "; attach by data-…");
        } else if (value.contains("__${") || value.contains("__*{") || value.contains("__#{")) {
            return Optional.of("preprocessing runs data as an expression: " + attribute.getKey());
        } else if (computed && name.equals("inline") && !value.equals("none")) {
            return Optional.of("th:inline=" + value + " writes code; give data by data-…");
        } else if (computed && name.matches("href|src|action|formaction|hx-(get|post|put)") && !value.contains("@{")) {
            return Optional.of(attribute.getKey() + " must be an @{address}: " + value);
        } else {
            return Optional.empty();
        }
    }

    private static Optional<String> elementFault(Template.Element element) {
        String name = element.name();
        boolean loads =
                List.of("script", "link", "img", "video", "audio", "iframe").contains(name);
        boolean replaced = element.hasAny("replace") || element.hasAny("insert");
        if (replaced && (element.hasAny("if") || element.hasAny("unless"))) {
            return Optional.of("th:replace does not wait for th:if; put the condition on a th:block around it");
        } else if (name.equals("style")) {
            return Optional.of("<style> belongs into a file of assets/css");
        } else if (name.equals("script") && !element.hasAny("nonce")) {
            return Optional.of("<script> without nonce");
        } else if (name.equals("img") && !element.hasAny("alt")) {
            return Optional.of("<img> without alt");
        } else if (name.equals("form") && !(element.hasAny("action") && element.hasAny("method"))) {
            return Optional.of("<form> without action or method");
        } else if (loads
                && (OUTSIDE.matcher(element.attribute("src")).matches()
                        || OUTSIDE.matcher(element.attribute("href")).matches())) {
            return Optional.of("<" + name + "> loads from another host");
        } else {
            return Optional.empty();
        }
    }

    @Nested
    class Bites {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                <p th:utext="${a}"></p>              | th:utext writes markup from data
                <p data-th-utext="${a}"></p>         | th:utext writes markup from data
                <p style="a"></p>                    | the CSP forbids style; use a class
                <p th:styleappend="${a}"></p>        | the CSP forbids styleappend; use a class
                <p onclick="a()"></p>                | the CSP forbids onclick; attach by data-…
                <p th:onclick="${a}"></p>            | the CSP forbids th:onclick; attach by data-…
                <a href="javascript:a()"></a>        | the CSP forbids href; attach by data-…
                <p th:text="#{__${a}__}"></p>        | preprocessing runs data as an expression: th:text
                <p th:inline="javascript"></p>       | th:inline=javascript writes code; give data by data-…
                <a th:href="${a}"></a>               | th:href must be an @{address}: ${a}
                <a th:href="'/a/' + ${a}"></a>      | th:href must be an @{address}: '/a/' + ${a}
                <p>[(${a})]</p>                      | unescaped or preprocessed inline text
                <p th:if="${a}" th:replace="~{web/page :: page}"></p> | th:replace does not wait for th:if; put the condition on a th:block around it
                <style>a { }</style>                 | <style> belongs into a file of assets/css
                <script src="/a.js"></script>        | <script> without nonce
                <img src="/a.png">                   | <img> without alt
                <form action="/a"></form>            | <form> without action or method
                <img src="https://a.org/b.png" alt="">          | <img> loads from another host
                <link rel="stylesheet" href="//cdn.org/a.css"> | <link> loads from another host
                <p th:text="${a +}"></p>             | no expression: th:text="${a +}"
                <p th:text="${a"></p>                | no expression: th:text="${a"
                <p th:each="a ${b}"></p>             | no expression: th:each="a ${b}"
                <p th:with="a"></p>                  | no expression: th:with="a"
                <p th:replace="~{web/none :: a}"></p>  | no view web/none
                <p th:replace="~{web/page :: nome}"></p> | web/page has no fragment nome
                <p th:replace="~{:: nome}"></p>      | exam/show has no fragment nome
                <p th:replace="web/page :: page"></p> | a fragment is written ~{view :: name}: web/page :: page
                """)
        void onAConstruct(String markup, String fault) {
            assertEquals(List.of("exam/show.html:1 " + fault), faults(markup));
        }

        @ParameterizedTest
        @ValueSource(strings = {"<p><b></p></b>", "<div>", "</div>", "<p a='1' a='2'></p>", "<p"})
        void onMarkupThatDoesNotParse(String markup) {
            List<String> faults = faults(markup);

            assertEquals(1, faults.size(), faults::toString);
        }

        @Test
        void onMarkupPrintedElsewhereOrOutOfAnythingElse() {
            String printed = "<p th:utext=\"${text.htmlUnder(below == null ? 2 : below).markup()}\"></p>";

            assertEquals(List.of(), TemplatesTest.faults(List.of(Template.parse("rich/prose.html", printed))));
            assertEquals(List.of("exam/show.html:1 th:utext writes markup from data"), faults(printed));
            assertEquals(
                    List.of("rich/prose.html:1 th:utext writes markup from data"),
                    TemplatesTest.faults(
                            List.of(Template.parse("rich/prose.html", "<p th:utext=\"${text.stored()}\"></p>"))));
        }

        @Test
        void onSize() {
            String line = "<br>\n";
            Template small = Template.parse("a.html", line.repeat(120));
            Template large = Template.parse("b.html", line.repeat(121));

            assertEquals(List.of(), TemplatesTest.faults(List.of(small, large)));
            assertEquals(
                    List.of("2 of 3 views are longer than 120 lines"),
                    TemplatesTest.faults(List.of(small, large, large)));
            assertTrue(faults(line.repeat(201)).contains("exam/show.html: 201 lines, most 200"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<a th:href=\"@{/exams/{ref}(ref=${exam.ref})}\" th:text=\"${exam.name}\">x</a>",
                    "<a th:href=\"${a} ? @{/a} : @{/b}\">x</a>",
                    "<script th:src=\"@{/a.js}\" th:nonce=\"${ui.nonce}\"></script>",
                    "<p th:each=\"a, i : ${all}\" th:with=\"b=${a.b}, c='d'\" th:classappend=\"${a.late} ? 'late'\"></p>",
                    "<p th:replace=\"~{web/page :: page(#{exam.title}, ~{:: main})}\"><main></main></p>",
                    "<p th:replace=\"${content}\"></p>",
                    "<p th:attr=\"data-a=${a}\" th:if=\"${not a.b and c == 'd'}\" th:unless=\"${#lists.isEmpty(a)}\"></p>",
                    "<p th:fragment=\"field(form, name)\" th:aria-label=\"#{a.b(${c}, ${d})}\"></p>",
                    "<!-- style=\"a\" th:utext --><input disabled><br/>",
                })
        void notOnGoodMarkup(String markup) {
            assertEquals(List.of(), faults(markup));
        }

        private List<String> faults(String markup) {
            Template page = Template.parse("web/page.html", "<html th:fragment=\"page(title, main)\"></html>");
            return TemplatesTest.faults(List.of(page, Template.parse("exam/show.html", markup)));
        }
    }
}
