package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ImportTree;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packages are floors: a package may use those below it, never its neighbour, never one above. This list is the one
 * place that says so. Because the order is total, no cycle can exist where no arrow points up.
 */
final class FloorsTest {

    /** Bottom-up they follow the candidate's way through the manual; {@code boot} is the roof. */
    static final List<List<String>> FLOORS = List.of(
            List.of("config", "rules"),
            List.of("data", "sheet", "store", "video", "rich"),
            List.of("web"),
            List.of("job", "conflict"),
            List.of("audit"),
            List.of("policy"),
            List.of("notice", "help"),
            List.of("media", "recognition", "matcher"),
            List.of("account"),
            List.of("puzzle", "consent"),
            List.of("login", "unsent", "viewing"),
            List.of("factor", "contact", "retention"),
            List.of("review", "export"),
            List.of("template"),
            List.of("outgoing", "school", "identity"),
            List.of("certification"),
            List.of("appeal", "correction"),
            List.of("major", "staff", "office", "brochure"),
            List.of("roster", "face"),
            List.of("intake"),
            List.of("changeset"),
            List.of("imports"),
            List.of("mapping", "handback"),
            List.of("exam"),
            List.of("clones", "archive"),
            List.of("slot"),
            List.of("text", "subject"),
            List.of("checklist"),
            List.of("prompt"),
            List.of("pool"),
            List.of("entry"),
            List.of("signature", "application"),
            List.of("doubt", "tidings"),
            List.of("candidate"),
            List.of("booking", "drawing", "demonstration", "cue"),
            List.of("receipt", "inquiry"),
            List.of("sitting"),
            List.of("upload"),
            List.of("room"),
            List.of("incident", "trial"),
            List.of("screening"),
            List.of("judging"),
            List.of("result"),
            List.of("publication"),
            List.of("filing", "closing", "owndata"),
            List.of("overview", "support", "circular"),
            List.of("operator"),
            List.of("cast", "past"),
            List.of("demo"),
            List.of("boot"));

    static final List<String> PACKAGES = FLOORS.stream().flatMap(List::stream).toList();

    @Test
    void aPackageUsesOnlyLowerFloors() {
        House.assertNone(faults(House.ours()));
    }

    @Test
    void noPackageLivesOnTwoFloors() {
        assertEquals(PACKAGES.size(), new TreeSet<>(PACKAGES).size());
    }

    static List<String> faults(House house) {
        return Stream.of(misplaced(house), undescribed(house), upward(house))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> misplaced(House house) {
        return house.sources("main").stream()
                .map(Source::packageName)
                .distinct()
                .filter(name -> floorOf(name).isEmpty())
                .map(name -> name + " is no package of FloorsTest.FLOORS (callboard.<package>, one level deep)")
                .toList();
    }

    private static List<String> undescribed(House house) {
        List<Source> sources = house.sources("main");
        return sources.stream()
                .map(Source::packageName)
                .distinct()
                .filter(name -> sources.stream().noneMatch(source -> describes(source, name)))
                .map(name -> name + ": package-info.java must hold a paragraph of promise and @NullMarked")
                .toList();
    }

    private static boolean describes(Source source, String packageName) {
        return source.packageName().equals(packageName)
                && source.name().endsWith("/package-info.java")
                && source.text().contains("/**")
                && source.text().contains("NullMarked");
    }

    /** Class files show every use but inlined constants; those are seen in the imports. */
    private static List<String> upward(House house) {
        List<Use> uses = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            type.getDirectDependenciesFromSelf()
                    .forEach(found -> uses.add(new Use(
                            type.getPackageName(),
                            found.getTargetClass().getBaseComponentType().getPackageName(),
                            found.getDescription())));
        }
        for (Source source : house.sources("main")) {
            for (ImportTree imported : source.unit().getImports()) {
                String name = imported.getQualifiedIdentifier().toString();
                uses.add(new Use(source.packageName(), name, source.at(imported) + " imports " + name));
            }
        }
        return uses.stream()
                .filter(Use::isForbidden)
                .map(Use::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Integer> floorOf(String name) {
        return packageOf(name).filter(own -> name.equals("callboard." + own)).map(FloorsTest::floor);
    }

    private static Optional<String> packageOf(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 1 && parts[0].equals("callboard") && PACKAGES.contains(parts[1])
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    private static int floor(String packageName) {
        return FLOORS.stream()
                .filter(floor -> floor.contains(packageName))
                .findFirst()
                .map(FLOORS::indexOf)
                .orElseThrow();
    }

    /** One package using another, both written as {@code callboard.<package>…}. */
    private record Use(String from, String to, String description) {

        boolean isForbidden() {
            Optional<String> user = packageOf(from);
            Optional<String> used = packageOf(to);
            return user.isPresent() && used.isPresent() && !user.equals(used) && floor(user.get()) <= floor(used.get());
        }

        @Override
        public String toString() {
            return packageOf(from).orElse("?") + " may not use " + packageOf(to).orElse("?") + ": " + description;
        }
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onAnArrowPointingUp() {
            House house = promising("web", "exam")
                    .withClass("callboard.exam", "Exam", "public class Exam {}")
                    .withClass("callboard.web", "Page", "class Page { callboard.exam.Exam exam; }")
                    .compiled();

            assertFaults(
                    house,
                    "web may not use exam: Field <callboard.web.Page.exam> has type <callboard.exam.Exam>"
                            + " in (Page.java:0)");
        }

        @Test
        void onANeighbourOfTheSameFloor() {
            House house = promising("data", "sheet")
                    .withClass("callboard.sheet", "Rows", "public class Rows { public static void read() {} }")
                    .withClass("callboard.data", "Work", "class Work { Work() { callboard.sheet.Rows.read(); } }")
                    .compiled();

            assertFaults(
                    house,
                    "data may not use sheet: Constructor <callboard.data.Work.<init>()> calls method"
                            + " <callboard.sheet.Rows.read()> in (Work.java:2)");
        }

        @Test
        void onAnImportThatTheCompilerInlines() {
            House house = promising("rules", "exam")
                    .withClass("callboard.exam", "Limits", "public interface Limits { int MOST = 3; }")
                    .withClass(
                            "callboard.rules",
                            "Verdict",
                            "import callboard.exam.Limits;\nclass Verdict { int n = Limits.MOST; }")
                    .compiled();

            assertFaults(
                    house,
                    "rules may not use exam: src/main/java/callboard/rules/Verdict.java:2 imports"
                            + " callboard.exam.Limits");
        }

        @Test
        void onAClassOfTheRootAnUnlistedOrADeeperPackage() {
            String promise = "/** A promise. */\n@org.jspecify.annotations.NullMarked\n";
            House house = House.sample(folder);
            for (String name : List.of("callboard", "callboard.common", "callboard.exam.model")) {
                house.withClass(name, "Thing", "class Thing {}")
                        .with(
                                "src/main/java/" + name.replace('.', '/') + "/package-info.java",
                                promise + "package " + name + ";");
            }

            assertEquals(3, faults(house).size(), () -> String.join("\n", faults(house)));
        }

        @Test
        void onAPackageWithoutItsPromise() {
            House house = House.sample(folder)
                    .withClass("callboard.exam", "Exam", "class Exam {}")
                    .with("src/main/java/callboard/exam/package-info.java", "package callboard.exam;");

            assertFaults(house, "callboard.exam: package-info.java must hold a paragraph of promise and @NullMarked");
        }

        @Test
        void notOnAnArrowPointingDown() {
            House house = promising("web", "exam")
                    .withClass("callboard.web", "Page", "public class Page {}")
                    .withClass("callboard.exam", "Exam", "class Exam { callboard.web.Page page; }")
                    .compiled();

            assertFaults(house);
        }

        private House promising(String... packages) {
            House house = House.sample(folder);
            for (String name : packages) {
                house.with(
                        "src/main/java/callboard/" + name + "/package-info.java",
                        "/** A promise. */\n@org.jspecify.annotations.NullMarked\npackage callboard." + name + ";");
            }
            return house;
        }

        private void assertFaults(House house, String... expected) {
            assertEquals(List.of(expected), faults(house));
        }
    }
}
