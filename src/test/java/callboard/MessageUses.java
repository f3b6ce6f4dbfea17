package callboard;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where keys stand: in {@code #{…}} and quoted in views, in string literals of Java. What ends with a dot is the beginning of
 * a key that is put together at run time.
 */
final class MessageUses {

    /** A key, or the beginning of one, and the place where it stands. */
    record Use(String key, String at) {

        boolean isPrefix() {
            return key.endsWith(".");
        }
    }

    private static final Pattern KEY_CALL = Pattern.compile("#\\{\\s*([a-z][\\w.-]*)");
    private static final Pattern QUOTED = Pattern.compile("'([a-z]+\\.[\\w.-]*)'");
    private static final Pattern SUBSTITUTED = Pattern.compile("\\|([a-z]+\\.[\\w.-]*\\.)\\$\\{");

    /** A whole key, {@code {key}} as Bean Validation writes it, or a beginning before {@code %s}. */
    private static final Pattern LITERAL = Pattern.compile("\\{?([a-z]+\\.(?:[\\w-]+\\.)*[\\w-]*)(?:}|%s.*)?");

    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(xlsx|xls|csv|html|json|js|css|svg|png|jpg|pdf|mp4|webm|properties|sql|txt|zip|key|db)");

    private MessageUses() {}

    static List<Use> in(House house, MessageFiles files) {
        Set<String> keys = files.keys();
        return Stream.concat(inTemplates(house), inJava(house))
                .filter(use -> files.packages().contains(use.key().split("\\.")[0]))
                .filter(use -> keys.contains(use.key())
                        || !FILE_NAME.matcher(use.key()).matches())
                .distinct()
                .toList();
    }

    /** Keys called in views by {@code #{key}} need no package that has texts: they are keys whatever they look like. */
    static List<Use> called(House house) {
        return Template.all(house).stream()
                .flatMap(template -> pieces(template).flatMap(piece -> find(KEY_CALL, piece)))
                .toList();
    }

    private static Stream<Use> inTemplates(House house) {
        return Template.all(house).stream()
                .flatMap(MessageUses::pieces)
                .flatMap(piece -> Stream.of(KEY_CALL, QUOTED, SUBSTITUTED).flatMap(pattern -> find(pattern, piece)));
    }

    /** Attribute values and inlined texts, each with its place. */
    private static Stream<Use> pieces(Template template) {
        Stream<Use> attributes = template.elements().stream()
                .flatMap(element -> element.attributes().values().stream()
                        .map(value -> new Use(value, template.at(element.line()))));
        Stream<Use> texts = template.texts().stream().map(text -> new Use(text.text(), template.at(text.line())));
        return Stream.concat(attributes, texts);
    }

    private static Stream<Use> find(Pattern pattern, Use piece) {
        return pattern.matcher(piece.key()).results().map(found -> new Use(found.group(1), piece.at()));
    }

    private static Stream<Use> inJava(House house) {
        List<Use> uses = new ArrayList<>();
        for (Source source : house.sources("main")) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                        Matcher key = LITERAL.matcher((String) literal.getValue());
                        if (key.matches()) {
                            uses.add(new Use(key.group(1), source.at(literal)));
                        }
                    }
                    return super.visitLiteral(literal, nothing);
                }
            }.scan(source.unit(), null);
        }
        return uses.stream();
    }
}
