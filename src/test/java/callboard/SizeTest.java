package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small is measurable. These limits shout; the aim is a third of them. */
final class SizeTest {

    /** One idea per file: beyond this the file is the place where a concept's every rule goes to live. */
    static final int FILE_LINES = 300;

    /** One level per method: what does not fit a screen is read by nobody. */
    static final int METHOD_LINES = 40;

    /** Beyond four a call is read by counting commas; the group wants to be a record. */
    static final int PARAMETERS = 4;

    /** What a class is given by injection, or an entity must know from birth. Beyond it a page has become a universe. */
    static final int BIRTH_PARAMETERS = 10;

    /** A package is read as one list of files; one that outgrows it is split by noun. */
    static final int PACKAGE_FILES = 30;

    @Test
    void filesMethodsParametersAndPackagesAreSmall() {
        House.assertNone(faults(House.ours()));
    }

    static List<String> faults(House house) {
        List<Source> main = house.sources("main");
        List<Source> all = Stream.of(main, house.sources("test"), house.sources("bench"))
                .flatMap(List::stream)
                .toList();
        List<String> faults = new ArrayList<>();
        for (Source source : all) {
            if (source.lines() > FILE_LINES) {
                faults.add("%s: %d lines, most %d".formatted(source.name(), source.lines(), FILE_LINES));
            }
            new Ruler(source, faults).scan(source.unit(), null);
        }
        main.stream()
                .filter(source -> !source.name().endsWith("/package-info.java"))
                .collect(Collectors.groupingBy(Source::packageName, TreeMap::new, Collectors.counting()))
                .forEach((name, files) -> {
                    if (files > PACKAGE_FILES) {
                        faults.add("%s: %d files, most %d".formatted(name, files, PACKAGE_FILES));
                    }
                });
        return faults;
    }

    private static final class Ruler extends TreeScanner<Void, ClassTree> {

        private final Source source;
        private final List<String> faults;

        Ruler(Source source, List<String> faults) {
            this.source = source;
            this.faults = faults;
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree outer) {
            return super.visitClass(type, type);
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree owner) {
            long lines = method.getBody() == null ? 0 : source.linesOf(method.getBody());
            if (lines > METHOD_LINES) {
                faults.add(
                        "%s %s: %d lines, most %d".formatted(source.at(method), method.getName(), lines, METHOD_LINES));
            }
            int most = mostParameters(method, owner);
            int count = method.getParameters().size();
            if (count > most) {
                faults.add("%s %s: %d parameters, most %d".formatted(source.at(method), method.getName(), count, most));
            }
            return super.visitMethod(method, owner);
        }

        /** What overrides was counted where it was declared; columns of a table test and blanks of a query are no call. */
        private static int mostParameters(MethodTree method, ClassTree owner) {
            var annotations = method.getModifiers().getAnnotations();
            if (isAnnotated(annotations, "Override")
                    || isAnnotated(annotations, "ParameterizedTest")
                    || isAnnotated(annotations, "Query")) {
                return Integer.MAX_VALUE;
            } else if (!method.getName().contentEquals("<init>")) {
                return PARAMETERS;
            } else if (owner.getKind() == Tree.Kind.RECORD) {
                return Integer.MAX_VALUE;
            } else {
                boolean born = isAnnotated(method.getModifiers().getAnnotations(), "Inject")
                        || isAnnotated(owner.getModifiers().getAnnotations(), "Entity");
                return born ? BIRTH_PARAMETERS : PARAMETERS;
            }
        }

        private static boolean isAnnotated(List<? extends AnnotationTree> annotations, String name) {
            return annotations.stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .anyMatch(type -> type.equals(name) || type.endsWith("." + name));
        }
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onALongFileInEveryTree() {
            for (String tree : List.of("main", "test", "bench")) {
                House.sample(folder)
                        .with("src/" + tree + "/java/callboard/exam/A.java", "class A {" + "\n".repeat(299) + "}\n");
            }
            assertEquals(List.of(), faults(House.sample(folder)));

            House.sample(folder).with("src/bench/java/callboard/exam/A.java", "class A {" + "\n".repeat(300) + "}\n");
            assertEquals(
                    List.of("src/bench/java/callboard/exam/A.java: 301 lines, most 300"), faults(House.sample(folder)));
        }

        @Test
        void onALongMethod() {
            House house = House.sample(folder)
                    .withClass(
                            "callboard.exam",
                            "A",
                            "class A { void a() {" + "\n".repeat(39) + "} void b() {" + "\n".repeat(40) + "} }");

            assertEquals(List.of("src/main/java/callboard/exam/A.java:41 b: 41 lines, most 40"), faults(house));
        }

        @Test
        void onTooManyParameters() {
            String eleven = "(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k)";
            String five = "(int a, int b, int c, int d, int e)";
            House house = House.sample(folder)
                    .withClass("callboard.exam", "A", "class A { A" + five + " {} void a" + five + " {} }")
                    .withClass(
                            "callboard.exam",
                            "B",
                            "class B { @jakarta.inject.Inject B" + five + " {} @Inject B" + eleven + " {} }")
                    .withClass("callboard.exam", "C", "@Entity class C { C" + five + " {} C" + eleven + " {} }")
                    .withClass(
                            "callboard.exam",
                            "O",
                            "class O { @Override void a" + five + " {} @ParameterizedTest void b" + five + " {}"
                                    + " @Query void c" + five + " {} }")
                    .withClass("callboard.exam", "R", "record R" + eleven + " { R {} }");

            assertEquals(
                    List.of(
                            "src/main/java/callboard/exam/A.java:2 <init>: 5 parameters, most 4",
                            "src/main/java/callboard/exam/A.java:2 a: 5 parameters, most 4",
                            "src/main/java/callboard/exam/B.java:2 <init>: 11 parameters, most 10",
                            "src/main/java/callboard/exam/C.java:2 <init>: 11 parameters, most 10"),
                    faults(house));
        }

        @Test
        void onACrowdedPackage() {
            House house = House.sample(folder);
            for (int i = 0; i <= PACKAGE_FILES; i++) {
                house.withClass("callboard.exam", "A" + i, "class A" + i + " {}");
            }

            assertEquals(List.of("callboard.exam: 31 files, most 30"), faults(house));
        }
    }
}
