package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key that is used exists in both languages, and every key that exists is used. */
final class MessagesTest {

    @Test
    void everyTextExistsInBothLanguagesAndIsUsed() {
        House.assertNone(faults(House.ours()));
    }

    static List<String> faults(House house) {
        MessageFiles files = MessageFiles.of(house);
        List<MessageUses.Use> uses = MessageUses.in(house, files);
        List<Dynamic> dynamics =
                files.directives("dynamic").stream().distinct().map(Dynamic::of).toList();
        List<String> faults = new ArrayList<>(files.faults());
        faults.addAll(missing(files, Stream.concat(uses.stream(), MessageUses.called(house).stream()), dynamics));
        faults.addAll(unused(files, uses, dynamics));
        Map<String, Set<String>> constants = constants(house);
        dynamics.forEach(dynamic -> faults.addAll(dynamic.faults(constants, files, uses)));
        return faults.stream().distinct().toList();
    }

    private static List<String> missing(MessageFiles files, Stream<MessageUses.Use> uses, List<Dynamic> dynamics) {
        Set<String> keys = files.keys();
        List<String> strangers = files.directives("no message");
        return uses.filter(use -> !strangers.contains(use.key()))
                .filter(use -> use.isPrefix()
                        ? dynamics.stream().noneMatch(dynamic -> use.key().startsWith(dynamic.prefix()))
                        : !keys.contains(use.key()))
                .map(use -> use.at()
                        + (use.isPrefix()
                                ? ": say '# dynamic: " + use.key() + "*' in the messages"
                                : ": no message " + use.key()))
                .toList();
    }

    private static List<String> unused(MessageFiles files, List<MessageUses.Use> uses, List<Dynamic> dynamics) {
        Set<String> used = uses.stream().map(MessageUses.Use::key).collect(Collectors.toSet());
        return files.keys().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> dynamics.stream().noneMatch(dynamic -> key.startsWith(dynamic.prefix())))
                .map(key -> key + ": nobody uses it")
                .toList();
    }

    /** Keys that only run time completes, with the enum whose constants complete them, if it is one. */
    private record Dynamic(String prefix, Optional<String> enumName) {

        static Dynamic of(String directive) {
            String[] words = directive.split("\\s+", 2);
            String prefix = words[0].replaceFirst("\\*$", "");
            return new Dynamic(prefix, words.length > 1 ? Optional.of(words[1]) : Optional.empty());
        }

        List<String> faults(Map<String, Set<String>> enums, MessageFiles files, List<MessageUses.Use> uses) {
            Set<String> ends = files.keys().stream()
                    .filter(key -> key.startsWith(prefix))
                    .map(key -> normal(key.substring(prefix.length()).split("\\.")[0]))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (enumName.isPresent()) {
                Set<String> constants = enums.getOrDefault(enumName.get(), Set.of());
                Stream<String> lacking = constants.stream()
                        .filter(constant -> !ends.contains(constant))
                        .map(constant -> prefix + constant + ": missing for a constant of " + enumName.get());
                Stream<String> superfluous = ends.stream()
                        .filter(end -> !constants.contains(end))
                        .map(end -> prefix + end + ": no constant of " + enumName.get());
                return Stream.concat(lacking, superfluous).toList();
            } else {
                boolean begun = uses.stream()
                        .anyMatch(use -> use.isPrefix() && use.key().startsWith(prefix));
                return begun && !ends.isEmpty() ? List.of() : List.of("# dynamic: " + prefix + "*: nobody uses it");
            }
        }
    }

    /** The constants of each enum, read in one walk: there are hundreds of declarations and thousands of sources. */
    private static Map<String, Set<String>> constants(House house) {
        Map<String, Set<String>> constants = new HashMap<>();
        for (Source source : house.sources("main")) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (type.getKind() == Tree.Kind.ENUM) {
                        String name = type.getSimpleName().toString();
                        Set<String> own = constants.computeIfAbsent(name, any -> new TreeSet<>());
                        type.getMembers().stream()
                                .filter(member -> member instanceof VariableTree field && isConstant(field, name))
                                .map(member ->
                                        normal(((VariableTree) member).getName().toString()))
                                .forEach(own::add);
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(source.unit(), null);
        }
        return constants;
    }

    private static boolean isConstant(VariableTree field, String enumName) {
        return field.getName().toString().matches("[A-Z][A-Z0-9_]*")
                && String.valueOf(field.getType()).equals(enumName);
    }

    private static String normal(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onAKeyThatIsMissingInViewOrCode() {
            House house = messages("exam.title=考试", "exam.title=Exam")
                    .with(
                            Template.FOLDER + "/exam/show.html",
                            "<h1 th:text=\"#{exam.title}\"></h1>\n"
                                    + "<p th:text=\"#{exam.none(${a}, #{job.none})}\" th:replace=\"~{web/a :: b('exam.quoted')}\"></p>")
                    .withClass(
                            "callboard.exam",
                            "A",
                            "class A { String[] a = { \"exam.literal\", \"{exam.bean}\", \"exam.xlsx\","
                                    + " \"other.key\", \"exam. No key\", \"exam.a b\" }; }");

            assertEquals(
                    List.of(
                            "exam/show.html:2: no message exam.quoted",
                            "exam/show.html:2: no message exam.none",
                            "src/main/java/callboard/exam/A.java:2: no message exam.literal",
                            "src/main/java/callboard/exam/A.java:2: no message exam.bean",
                            "exam/show.html:2: no message job.none"),
                    faults(house));
        }

        @Test
        void onAKeyOfAPackageWhoseFilesAreEmpty() {
            House house = messages("", "").withClass("callboard.exam", "A", "class A { String a = \"exam.literal\"; }");

            assertEquals(List.of("src/main/java/callboard/exam/A.java:2: no message exam.literal"), faults(house));
        }

        @Test
        void onAKeyThatNobodyUses() {
            House house = messages("exam.title=考试\nexam.refused.svg=x", "exam.title=Exam\nexam.refused.svg=x")
                    .withClass(
                            "callboard.exam",
                            "A",
                            "class A { String[] a = {\"exam.refused.svg\", \"exam.icon.svg\"}; }");

            assertEquals(List.of("exam.title: nobody uses it"), faults(house));
        }

        @Test
        void onADynamicKeyThatIsNotDeclared() {
            String code = "class A { String a(Object o) { return \"exam.state.\" + o; } }";
            String view = "<p th:text=\"#{|exam.state.${s}|}\"></p>";
            String texts = "exam.state.open=开\nexam.state.over=止";
            House house = messages(texts, texts.replaceAll("[开止]", "x"))
                    .withClass("callboard.exam", "A", code)
                    .with(Template.FOLDER + "/exam/show.html", view);

            assertEquals(
                    List.of(
                            "exam/show.html:1: say '# dynamic: exam.state.*' in the messages",
                            "src/main/java/callboard/exam/A.java:2: say '# dynamic: exam.state.*' in the messages",
                            "exam.state.open: nobody uses it",
                            "exam.state.over: nobody uses it"),
                    faults(house));
            messages("# dynamic: exam.state.*\n" + texts, texts.replaceAll("[开止]", "x"));
            assertEquals(List.of(), faults(house));
        }

        @Test
        void onAConstantWithoutText() {
            String texts =
                    "# dynamic: exam.state.* State\nexam.state.open=x\nexam.state.too-late=x\nexam.state.too-late.hint=x\n";
            House house = messages(texts, texts)
                    .withClass(
                            "callboard.exam",
                            "State",
                            "enum State { OPEN, TOO_LATE, OVER; private static final int N = 1; }");

            assertEquals(List.of("exam.state.over: missing for a constant of State"), faults(house));
            messages(texts + "exam.state.over=x\nexam.state.gone=x", texts + "exam.state.over=x\nexam.state.gone=x");
            assertEquals(List.of("exam.state.gone: no constant of State"), faults(house));
        }

        @Test
        void onADeclarationThatNobodyNeeds() {
            House house = messages("# dynamic: exam.state.*\nexam.state.open=x", "exam.state.open=x");

            assertEquals(List.of("# dynamic: exam.state.*: nobody uses it"), faults(house));
        }

        @Test
        void onLanguagesThatDiffer() {
            House house = messages(
                    "exam.a=甲\nexam.b={0} 于 {1}\nexam.c=x",
                    "exam.b={1}\nexam.c=x\nexam.d=x\nexam.c=y\njob.e=x\nexam.f= ");

            assertEquals(
                    List.of(
                            "exam.c: stands twice",
                            "job.e: keys of this file start with exam.",
                            "exam.f: says nothing",
                            "exam.a: missing in en",
                            "exam.b: arguments [0, 1] in Chinese, [1] in English",
                            "exam.d: missing in zh_CN",
                            "exam.f: missing in zh_CN",
                            "job.e: missing in zh_CN"),
                    MessageFiles.of(house).faults());
        }

        @Test
        void onQuotesApostrophesAndTheWrongLanguage() {
            House house = messages(
                    "# same: exam.e\nexam.a=点\"保存\"\nexam.b=点「保存」, {0} '{'\nexam.c=第 ''{0}'' 次\nexam.d=x\nexam.e=中文",
                    "exam.a=x\nexam.b=Can't {0}\nexam.c=It''s '{' {0}\nexam.d=考试\nexam.e=中文");

            assertEquals(
                    List.of(
                            "exam.a: Chinese quotes are 「」: 点\"保存\"",
                            "exam.b: write '' for an apostrophe: Can't {0}",
                            "exam.c: Chinese quotes are 「」: 第 ''{0}'' 次",
                            "exam.d: Chinese in English: 考试"),
                    MessageFiles.of(house).faults());
        }

        @Test
        void onAFileThatBelongsToNoPackage() {
            House house = House.sample(folder)
                    .with(MessageFiles.FOLDER + "/common_en.properties", "")
                    .with(MessageFiles.FOLDER + "/exam_fr.properties", "");

            assertEquals(
                    List.of(
                            "common_en.properties: no <package>_(zh_CN|en).properties of a package",
                            "exam_fr.properties: no <package>_(zh_CN|en).properties of a package"),
                    faults(house));
        }

        private House messages(String chinese, String english) {
            return House.sample(folder)
                    .with(MessageFiles.FOLDER + "/exam_zh_CN.properties", chinese)
                    .with(MessageFiles.FOLDER + "/exam_en.properties", english);
        }
    }
}
