package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each library lives behind one wall, time and chance come from one place, and names say what a thing is. */
final class LibraryWallsTest {

    /** A library and the packages that may touch it. The rest of the house sees our own words only. */
    private record Wall(String library, Set<String> homes) {
        Wall(String library, String... homes) {
            this(library, Set.of(homes));
        }
    }

    /** The first wall that fits decides, so the exceptions stand before their rule. */
    private static final List<Wall> WALLS = List.of(
            new Wall("org.apache.poi.", "sheet"),
            new Wall("org.apache.commons.csv.", "sheet"),
            new Wall("com.fasterxml.aalto.", "sheet"),
            new Wall("software.amazon.", "store"),
            new Wall("org.bytedeco.", "video"),
            new Wall("org.hibernate.validator.", "web", "data"),
            new Wall("org.hibernate.", "data"),
            new Wall("org.flywaydb.", "data", "boot"),
            new Wall("com.zaxxer.", "data"),
            new Wall("org.apache.shiro.", "account", "boot"),
            new Wall("com.google.crypto.tink.", "data"),
            new Wall("org.bouncycastle.", "data", "receipt"),
            new Wall("com.github.kagkarlsson.", "job"),
            new Wall("org.thymeleaf.", "web"),
            new Wall("org.owasp.", "rich"),
            new Wall("com.eatthepath.", "factor"),
            new Wall("com.google.zxing.", "media"),
            new Wall("org.apache.pdfbox.", "media"),
            new Wall("jakarta.mail.", "notice"),
            new Wall("org.eclipse.jetty.", "boot"),
            new Wall("picocli.", "boot"));

    /** What tells the time or rolls dice; {@code System.nanoTime} is a stopwatch and decides no window. */
    private static final Set<String> CLOCKS = Set.of("java.lang.System.currentTimeMillis", "java.lang.Math.random");

    private static final Set<String> DICE =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "Impl",
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Base",
            "Abstract",
            "Common",
            "Dto",
            "Handler",
            "Facade",
            "Bean",
            "Data",
            "Info");

    /** Names that Servlet, REST, MVC or Hibernate already own. */
    private static final Set<String> TAKEN_NAMES =
            Set.of("Session", "Application", "Part", "Path", "Model", "View", "Context", "Service");

    /** Terms of the product that hold such a word for a reason: an installation's data folder is called so by everybody. */
    private static final Set<String> TERMS = Set.of("DataFolder");

    @Test
    void librariesTimeAndNamesKeepToTheirPlaces() {
        House.assertNone(faults(House.ours()));
    }

    static List<String> faults(House house) {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : house.writtenClasses()) {
            String home = type.getPackageName().substring("callboard".length()).replaceFirst("^\\.", "");
            faults.addAll(breaches(type, home));
            faults.addAll(clocks(type, home));
            faults.addAll(names(type));
        }
        return faults.stream().distinct().sorted().toList();
    }

    private static List<String> breaches(JavaClass type, String home) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(found -> found.getTargetClass().getBaseComponentType().getName())
                .distinct()
                .flatMap(used -> WALLS.stream()
                        .filter(wall -> used.startsWith(wall.library()))
                        .limit(1)
                        .filter(wall -> !wall.homes().contains(home))
                        .map(wall -> type.getName() + " uses " + used + ", which lives in " + wall.homes()))
                .toList();
    }

    private static List<String> clocks(JavaClass type, String home) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> tellsTime(access.getTarget()) && !home.equals("config")
                        || access.getTargetOwner().getName().equals("java.io.ObjectInputStream"))
                .map(LibraryWallsTest::describe)
                .toList();
    }

    private static boolean tellsTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean bare = target instanceof AccessTarget.CodeUnitAccessTarget code
                && code.getRawParameterTypes().isEmpty();
        return owner.startsWith("java.time.") && target.getName().equals("now")
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.util.Date") && target.getName().equals("<init>") && bare
                || CLOCKS.contains(owner + "." + target.getName())
                || DICE.contains(owner);
    }

    private static String describe(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return "%s calls %s.%s; time and chance come from config, nothing is deserialized"
                .formatted(access.getOriginOwner().getName(), target.getOwner().getSimpleName(), target.getName());
    }

    private static List<String> names(JavaClass type) {
        Stream<String> empty = Stream.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|_"))
                .filter(word -> EMPTY_WORDS.contains(word) && !TERMS.contains(type.getSimpleName()))
                .map(word -> type.getName() + ": '" + word + "' says nothing; name the thing");
        Stream<String> taken = Stream.of(type.getSimpleName())
                .filter(TAKEN_NAMES::contains)
                .map(word -> type.getName() + ": the frameworks own '" + word + "'");
        Stream<String> prefixed = Stream.of(type)
                .filter(it -> it.isInterface() && it.getSimpleName().matches("I[A-Z].*"))
                .map(it -> it.getName() + ": an interface needs no I");
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.getName().endsWith("Impl"))
                .map(JavaField::getFullName)
                .map(name -> name + ": a field is not an Impl");
        return Stream.of(empty, taken, prefixed, fields).flatMap(it -> it).toList();
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onALibraryOutsideItsWall() {
            House house = House.sample(folder)
                    .withClass("callboard.sheet", "Rows", "class Rows { org.apache.poi.ss.usermodel.Row row; }")
                    .withClass("callboard.roster", "Row", "class Row { org.apache.poi.ss.usermodel.Row[] rows; }")
                    .withClass("callboard.exam", "Exam", "class Exam { org.hibernate.StatelessSession session; }")
                    .compiled();

            assertEquals(
                    List.of(
                            "callboard.exam.Exam uses org.hibernate.StatelessSession, which lives in [data]",
                            "callboard.roster.Row uses org.apache.poi.ss.usermodel.Row, which lives in [sheet]"),
                    faults(house));
        }

        @Test
        void onAClockOrDiceOutsideConfig() {
            String body = "{ Object[] o = { java.time.Instant.now(), java.time.LocalDate.now(java.time.ZoneOffset.UTC),"
                    + " new java.util.Date(), System.currentTimeMillis(), Math.random(), new java.util.Random(1) };"
                    + " java.util.function.Supplier<?> s = java.time.LocalDateTime::now; }";
            House house = House.sample(folder)
                    .withClass("callboard.config", "Ticks", "class Ticks " + body)
                    .withClass("callboard.exam", "Ticks", "class Ticks " + body)
                    .compiled();

            List<String> called = faults(house).stream()
                    .map(fault -> fault.replaceFirst(";.*", ""))
                    .toList();
            assertEquals(
                    Stream.of(
                                    "Date.<init>",
                                    "Instant.now",
                                    "LocalDate.now",
                                    "LocalDateTime.now",
                                    "Math.random",
                                    "Random.<init>",
                                    "System.currentTimeMillis")
                            .map(call -> "callboard.exam.Ticks calls " + call)
                            .toList(),
                    called);
        }

        @Test
        void onADateGivenAndAStopwatchNot() {
            House house = House.sample(folder)
                    .withClass(
                            "callboard.exam",
                            "Exam",
                            "class Exam { Object o = new java.util.Date(7); long n = System.nanoTime(); }")
                    .compiled();

            assertEquals(List.of(), faults(house));
        }

        @Test
        void onADeserializerAnywhere() {
            House house = House.sample(folder)
                    .withClass(
                            "callboard.config",
                            "Reader",
                            "class Reader { Object read(java.io.ObjectInputStream in) throws Exception"
                                    + " { return in.readObject(); } }")
                    .compiled();

            assertEquals(1, faults(house).size());
        }

        @Test
        void onANameThatSaysNothing() {
            House house = House.sample(folder)
                    .withClass("callboard.exam", "ExamManager", "class ExamManager { interface IRow {} int rowsImpl; }")
                    .withClass("callboard.exam", "Database", "class Database { class DataRow {} class Path {} }")
                    .compiled();

            assertEquals(
                    List.of(
                            "callboard.exam.Database$DataRow: 'Data' says nothing; name the thing",
                            "callboard.exam.Database$Path: the frameworks own 'Path'",
                            "callboard.exam.ExamManager$IRow: an interface needs no I",
                            "callboard.exam.ExamManager.rowsImpl: a field is not an Impl",
                            "callboard.exam.ExamManager: 'Manager' says nothing; name the thing"),
                    faults(house));
        }
    }
}
