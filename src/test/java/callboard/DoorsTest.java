package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every controller says at its door who may enter: exactly one annotation that is itself marked {@code web.Doorway}. Public
 * ones say why. Every form that changes something carries the CSRF token.
 */
final class DoorsTest {

    private static final String DOORWAY = "callboard.web.Doorway";
    private static final String PUBLIC = "callboard.web.Public";

    @Test
    void everyControllerHasOneDoorAndEveryFormItsToken() {
        House.assertNone(faults(House.ours()));
    }

    static List<String> faults(House house) {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : house.writtenClasses()) {
            if (type.isAnnotatedWith("jakarta.ws.rs.Path")) {
                faults.addAll(doorFaults(type));
            }
        }
        for (Template template : Template.all(house)) {
            template.elements().stream()
                    .filter(DoorsTest::isPostForm)
                    .filter(form -> !carriesToken(template, form))
                    .map(form -> template.at(form.line()) + " POST form without CSRF field")
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<String> doorFaults(JavaClass type) {
        List<JavaAnnotation<JavaClass>> doors = type.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(DOORWAY))
                .toList();
        if (doors.size() != 1) {
            List<String> names = doors.stream()
                    .map(door -> "@" + door.getRawType().getSimpleName())
                    .sorted()
                    .toList();
            return List.of(type.getName() + ": needs exactly one door, has " + names);
        }
        boolean silent = doors.get(0).getRawType().getName().equals(PUBLIC)
                && doors.get(0).get("value").map(String::valueOf).orElse("").isBlank();
        return silent ? List.of(type.getName() + ": @Public must say why") : List.of();
    }

    private static boolean isPostForm(Template.Element element) {
        boolean form = element.name().equals("form");
        boolean get = element.attribute("method").equalsIgnoreCase("get") && !element.has("th:method");
        return form && !get && element.hasAny("method");
    }

    private static boolean carriesToken(Template template, Template.Element form) {
        return template.inside(form)
                .anyMatch(element -> element.attribute("name").equals("_csrf")
                        || element.attribute("th:replace").contains("csrf")
                        || element.attribute("th:insert").contains("csrf"));
    }

    @Nested
    class Bites {

        @TempDir
        Path folder;

        @Test
        void onAControllerWithoutOrWithTwoDoors() {
            House house = doors().withClass("callboard.exam", "A", "@jakarta.ws.rs.Path(\"a\") class A {}")
                    .withClass("callboard.exam", "B", "@jakarta.ws.rs.Path(\"b\") @Staff class B {}")
                    .withClass(
                            "callboard.exam",
                            "C",
                            "@jakarta.ws.rs.Path(\"c\") @Staff @callboard.web.Public(\"help\") class C {}")
                    .compiled();

            assertEquals(
                    List.of(
                            "callboard.exam.A: needs exactly one door, has []",
                            "callboard.exam.C: needs exactly one door, has [@Public, @Staff]"),
                    faults(house).stream().sorted().toList());
        }

        @Test
        void onAPublicDoorWithoutReason() {
            House house = doors().withClass(
                            "callboard.exam", "A", "@jakarta.ws.rs.Path(\"a\") @callboard.web.Public(\" \") class A {}")
                    .withClass(
                            "callboard.exam", "B", "@jakarta.ws.rs.Path(\"b\") @callboard.web.Public(\"x\") class B {}")
                    .compiled();

            assertEquals(List.of("callboard.exam.A: @Public must say why"), faults(house));
        }

        @Test
        void onAPostFormWithoutToken() {
            String naked = "<form action=\"/a\" method=\"post\"><p></p></form>";
            String field = "<form action=\"/a\" method=\"POST\"><p><input type=\"hidden\" name=\"_csrf\"></p></form>";
            String fragment = "<form action=\"/a\" method=\"post\"><p th:replace=\"~{web/form :: csrf}\"></p></form>";
            String search = "<form action=\"/a\" method=\"get\"></form>";
            House house = House.sample(folder)
                    .with(Template.FOLDER + "/exam/show.html", naked + "\n" + field + "\n" + fragment + "\n" + search);

            assertEquals(List.of("exam/show.html:1 POST form without CSRF field"), faults(house));
        }

        private House doors() {
            String kept = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";
            return House.sample(folder)
                    .withClass("callboard.web", "Doorway", kept + "public @interface Doorway {}")
                    .withClass(
                            "callboard.web", "Public", kept + "@Doorway public @interface Public { String value(); }")
                    .withClass("callboard.exam", "Staff", kept + "@callboard.web.Doorway @interface Staff {}");
        }
    }
}
