package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pinned list of addresses. Removing one asks: who has it bookmarked? Adding one asks: is it a noun? Pages know GET and
 * POST, the API PUT as well.
 */
final class RoutesTest {

    private static final String PINNED = "src/test/resources/routes.txt";
    private static final String REST = "jakarta.ws.rs.";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    /** Leaves the real list in {@code target/routes.txt}, to be copied once the difference is meant. */
    @Test
    void theAddressesAreThePinnedOnes() {
        House.ours().with("target/routes.txt", String.join("\n", routes(House.ours())) + "\n");
        House.assertNone(faults(House.ours()));
    }

    static List<String> faults(House house) {
        List<String> real = routes(house);
        List<String> pinned = house.lines(PINNED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> faults = new ArrayList<>();
        real.stream()
                .filter(route -> !pinned.contains(route))
                .map(route -> "+ " + route)
                .forEach(faults::add);
        pinned.stream()
                .filter(route -> !real.contains(route))
                .map(route -> "- " + route)
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            faults.add(0, PINNED + " differs; if that is what you want, change it so:");
        }
        if (!pinned.equals(pinned.stream().sorted(RoutesTest::byAddress).toList())) {
            faults.add(PINNED + " is not sorted by address");
        }
        real.stream().map(RoutesTest::oddity).flatMap(Optional::stream).forEach(faults::add);
        return faults;
    }

    /** Every {@code VERB /path/{parameter}} of the main classes, sorted by address. */
    static List<String> routes(House house) {
        return house.writtenClasses().stream()
                .filter(type -> type.isAnnotatedWith(REST + "Path"))
                .flatMap(type -> type.getMethods().stream().flatMap(method -> routes(type, method)))
                .distinct()
                .sorted(RoutesTest::byAddress)
                .toList();
    }

    private static Stream<String> routes(JavaClass type, JavaMethod method) {
        List<String> verbs = VERBS.stream()
                .filter(verb -> method.isAnnotatedWith(REST + verb))
                .toList();
        boolean locator = verbs.isEmpty() && method.isAnnotatedWith(REST + "Path");
        String address = ("/" + path(type) + "/" + path(method))
                .replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
        return (locator ? Stream.of("ANY") : verbs.stream()).map(verb -> verb + " " + address);
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(REST + "Path")
                .flatMap(path -> ((JavaAnnotation<?>) path).get("value"))
                .map(String::valueOf)
                .orElse("");
    }

    private static int byAddress(String one, String other) {
        return key(one).compareTo(key(other));
    }

    private static String key(String route) {
        String[] parts = route.split(" ", 2);
        return parts.length < 2 ? route : parts[1] + " " + parts[0];
    }

    private static Optional<String> oddity(String route) {
        boolean api = route.matches("(GET|POST|PUT) /(api|media)/.*");
        if (!api && !route.matches("(GET|POST) .*")) {
            return Optional.of(route + ": pages know GET and POST, the API PUT as well");
        } else if (!route.matches("\\w+ /([a-z0-9.-]+/|\\{\\w+}/)*([a-z0-9.-]+|(\\{\\w+}-?)+)?")) {
            return Optional.of(route + ": an address is lower-case nouns and {parameters}");
        } else {
            return Optional.empty();
        }
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onANewAndALostAddress() {
            House house = house(
                            "@Path(\"/exams\")",
                            "@GET String list() { return null; }"
                                    + " @GET @Path(\"{ref: [a-z]+}\") String show() { return null; }"
                                    + " @POST @Path(\"/{ref}/pledge\") String sign() { return null; }")
                    .with(PINNED, "# pinned\nGET /exams\nGET /exams/{ref}/slots\n");

            assertEquals(
                    List.of(
                            PINNED + " differs; if that is what you want, change it so:",
                            "+ GET /exams/{ref}",
                            "+ POST /exams/{ref}/pledge",
                            "- GET /exams/{ref}/slots"),
                    faults(house));
        }

        @Test
        void onVerbsAndNamesThatAreNone() {
            House house = house(
                            "@Path(\"/Exams\")",
                            "@DELETE public void a() {} @Path(\"x\") public Object b() { return null; }")
                    .with(PINNED, "DELETE /Exams\nANY /Exams/x\n");

            assertEquals(
                    List.of(
                            "DELETE /Exams: pages know GET and POST, the API PUT as well",
                            "ANY /Exams/x: pages know GET and POST, the API PUT as well"),
                    faults(house));
        }

        @Test
        void onAnUnsortedList() {
            House house =
                    house("@Path(\"/a\")", "@GET void a() {} @POST void b() {}").with(PINNED, "POST /a\nGET /a\n");

            assertEquals(List.of(PINNED + " is not sorted by address"), faults(house));
        }

        @Test
        void notWhereTheListIsRight() {
            House house = house("@Path(\"/\")", "@GET void a() {} @PUT @Path(\"api/v1/takes/{take}\") void b() {}")
                    .with(PINNED, "GET /\nPUT /api/v1/takes/{take}\n");

            assertEquals(List.of(), faults(house));
        }

        private House house(String annotations, String body) {
            return House.sample(folder)
                    .withClass(
                            "callboard.exam",
                            "ExamsController",
                            "import jakarta.ws.rs.*;\n" + annotations + " class ExamsController {" + body + "}")
                    .compiled();
        }
    }
}
