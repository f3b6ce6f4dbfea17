package callboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** A view as Thymeleaf's own parser sees it, comments left out. Unlike Thymeleaf we insist that elements are closed. */
record Template(String name, int lines, List<Element> elements, List<Text> texts, Optional<String> trouble) {

    static final String FOLDER = "webapp/WEB-INF/views";

    /** An element with its attributes as they are written; {@code th:} and {@code data-th-} are the same. */
    record Element(String name, Map<String, String> attributes, int line, Optional<Element> parent) {

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** Whether the attribute stands there, plain or computed. */
        boolean hasAny(String attribute) {
            return has(attribute) || has("th:" + attribute);
        }

        Stream<Element> withAncestors() {
            return Stream.iterate(Optional.of(this), Optional::isPresent, it -> it.flatMap(Element::parent))
                    .flatMap(Optional::stream);
        }
    }

    record Text(String text, int line, Optional<Element> parent) {}

    static List<Template> all(House house) {
        return house.files(FOLDER, ".html").stream()
                .map(file -> parse(house.name(file).substring(FOLDER.length() + 1), House.read(file)))
                .toList();
    }

    static Template parse(String name, String source) {
        Reader reader = new Reader();
        Optional<String> trouble = Optional.empty();
        try {
            ParseConfiguration strict = ParseConfiguration.htmlConfiguration();
            strict.setElementBalancing(ElementBalancing.REQUIRE_BALANCED);
            strict.setUniqueAttributesInElementRequired(true);
            strict.setTextSplittable(false);
            new SimpleMarkupParser(strict).parse(source, reader);
        } catch (ParseException e) {
            trouble = Optional.of(name + ":" + e.getLine() + " " + e.getMessage());
        }
        return new Template(name, (int) source.lines().count(), reader.elements, reader.texts, trouble);
    }

    String at(int line) {
        return name + ":" + line;
    }

    Stream<Element> inside(Element outer) {
        return elements.stream()
                .filter(element -> element != outer && element.withAncestors().anyMatch(it -> it == outer));
    }

    private static final class Reader extends AbstractSimpleMarkupHandler {

        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final Deque<Element> open = new ArrayDeque<>();

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int column) {
            elements.add(element(name, attributes, line));
        }

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
            Element element = element(name, attributes, line);
            elements.add(element);
            open.push(element);
        }

        @Override
        public void handleCloseElement(String name, int line, int column) {
            open.pop();
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            texts.add(new Text(new String(buffer, offset, length), line, Optional.ofNullable(open.peek())));
        }

        private Element element(String name, Map<String, String> attributes, int line) {
            Map<String, String> own = new TreeMap<>();
            if (attributes != null) {
                attributes.forEach((key, value) -> own.put(
                        key.toLowerCase(java.util.Locale.ROOT).replaceFirst("^data-th-", "th:"),
                        value == null ? "" : value));
            }
            return new Element(name, own, line, Optional.ofNullable(open.peek()));
        }
    }
}
