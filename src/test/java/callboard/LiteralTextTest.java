package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read stands in the message files, in both languages, and nowhere else. Comments may say what they like. */
final class LiteralTextTest {

    /** Chinese characters; punctuation and full-width letters stand in patterns that read spreadsheets. */
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Signs that are read or drawn, not said. */
    private static final Set<String> NO_TEXT =
            Set.of("src/main/java/callboard/identity/WrittenText.java", "src/main/java/callboard/web/Language.java");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern INLINED = Pattern.compile("(?s)\\[\\[.*?]]");

    /** A text that begins in the expression itself: {@code th:text="'Hello ' + ${name}"}. */
    private static final Pattern QUOTED_TEXT =
            Pattern.compile("\\s*('[^']*\\p{L}[^']*'(?!\\s*\\?)|\\|[^$|]*\\p{L}.*).*");

    private static final Set<String> READ_ATTRIBUTES =
            Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription", "label");

    private static final Pattern SCRIPT_COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(^|\\s)//.*$");

    @Test
    void noTextOfTheInterfaceStandsInCodeOrViews() {
        House.assertNone(faults(House.ours()));
    }

    static List<String> faults(House house) {
        List<String> faults = new ArrayList<>();
        house.sources("main").forEach(source -> chinese(source, faults));
        for (Path file : house.files("webapp/assets/js", ".js")) {
            if (CHINESE.matcher(SCRIPT_COMMENTS.matcher(House.read(file)).replaceAll(""))
                    .find()) {
                faults.add(house.name(file) + ": Chinese text; give it by data-… from a message");
            }
        }
        for (Template template : Template.all(house)) {
            template.texts().stream()
                    .filter(LiteralTextTest::isLiteral)
                    .map(text -> template.at(text.line()) + " text without message: "
                            + text.text().strip())
                    .forEach(faults::add);
            template.elements()
                    .forEach(element -> literalAttributes(element)
                            .map(name -> template.at(element.line()) + " text without message: " + name + "=\""
                                    + element.attribute(name) + "\"")
                            .forEach(faults::add));
        }
        return faults;
    }

    private static void chinese(Source source, List<String> faults) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (CHINESE.matcher(String.valueOf(literal.getValue())).find() && !NO_TEXT.contains(source.name())) {
                    faults.add(source.at(literal) + " Chinese text: " + literal.getValue());
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(source.unit(), null);
    }

    private static boolean isLiteral(Template.Text text) {
        String read = Parser.unescapeEntities(INLINED.matcher(text.text()).replaceAll(""), false);
        boolean replaced =
                text.parent().filter(element -> element.has("th:text")).isPresent();
        boolean exempt =
                text.parent().stream().flatMap(Template.Element::withAncestors).anyMatch(LiteralTextTest::isExempt);
        return CHINESE.matcher(read).find() && !exempt || LETTER.matcher(read).find() && !replaced && !exempt;
    }

    /** What is code, or the same in every language. */
    private static boolean isExempt(Template.Element element) {
        return Set.of("code", "script", "style").contains(element.name())
                || element.attribute("translate").equals("no");
    }

    private static Stream<String> literalAttributes(Template.Element element) {
        if (element.withAncestors().anyMatch(LiteralTextTest::isExempt)) {
            return Stream.of();
        }
        return element.attributes().keySet().stream().filter(name -> {
            String value = element.attribute(name);
            boolean computed = name.startsWith("th:");
            boolean read = READ_ATTRIBUTES.contains(name.replaceFirst("^th:", "")) || name.equals("th:text");
            boolean literal = read && !computed && LETTER.matcher(value).find() && !element.has("th:" + name);
            return CHINESE.matcher(value).find()
                    || literal
                    || read && computed && QUOTED_TEXT.matcher(value).matches();
        });
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onChineseInJavaButNotInItsComments() {
            House house = House.sample(folder)
                    .withClass(
                            "callboard.exam",
                            "A",
                            "/** 考试 */\nclass A { // 考试\n String a = \"考试\"; char b = '，'; String c = \"Exam\"; }");

            assertEquals(List.of("src/main/java/callboard/exam/A.java:4 Chinese text: 考试"), faults(house));
        }

        @Test
        void onChineseInAScript() {
            House house = House.sample(folder)
                    .with("webapp/assets/js/a.js", "// 考试\n/* 考试\n考试 */ let url = 'http://a'; // 考试\n")
                    .with("webapp/assets/js/b.js", "let a = '考试';");

            assertEquals(
                    List.of("webapp/assets/js/b.js: Chinese text; give it by data-… from a message"), faults(house));
        }

        @Test
        void onTextInAView() {
            House house = view(
                    "<p>Hello</p>",
                    "<p><b th:text=\"#{a}\">prototype</b> and</p>",
                    "<p th:text=\"#{a}\">考试</p>",
                    "<a title=\"Hello\"></a>",
                    "<a th:title=\"'Hello ' + ${a}\"></a>",
                    "<p th:text=\"|Hello ${a}|\"></p>",
                    "<p data-a=\"考试\"></p>",
                    "<p>[[#{a}]] GB</p>");

            assertEquals(
                    List.of(
                            "exam/show.html:1 text without message: Hello",
                            "exam/show.html:2 text without message: and",
                            "exam/show.html:3 text without message: 考试",
                            "exam/show.html:8 text without message: [[#{a}]] GB",
                            "exam/show.html:4 text without message: title=\"Hello\"",
                            "exam/show.html:5 text without message: th:title=\"'Hello ' + ${a}\"",
                            "exam/show.html:6 text without message: th:text=\"|Hello ${a}|\"",
                            "exam/show.html:7 text without message: data-a=\"考试\""),
                    faults(house));
        }

        @Test
        void notOnWhatIsNoText() {
            House house = view(
                    "<!-- 考试 Hello -->",
                    "<p th:text=\"#{a}\">prototype</p> &nbsp;· 12 / [[${a.b}]] &times;",
                    "<code>GET /exams</code><p translate=\"no\">Callboard <b>登场</b></p>",
                    "<a title=\"x\" th:title=\"#{a}\" class=\"btn\" href=\"/a\" th:text=\"${a} ? 'b' : 'c'\"></a>",
                    "<script nonce=\"a\">let a = 1;</script>");

            assertEquals(List.of(), faults(house));
        }

        private House view(String... lines) {
            return House.sample(folder).with(Template.FOLDER + "/exam/show.html", String.join("\n", lines));
        }
    }
}
