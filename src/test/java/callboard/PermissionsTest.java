package callboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every address × every role of spec §2, at one's own school and at another's, from one table: {@code permissions.txt} says
 * who gets through which door. Who does not is answered as design §3 says: 303 to the log-in page (API 401) for somebody
 * unknown, 403 for staff of the school without the role, 404 for everybody else.
 */
final class PermissionsTest {

    private static final String TABLE = "src/test/resources/permissions.txt";
    private static final String PASSWORD = "the curtain rises at nine";
    private static final String NOWHERE = "00000000000000000000000000";
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static Browserless visitor;
    private static Browserless candidate;
    private static final Map<Role, Browserless> OWN = new EnumMap<>(Role.class);
    private static final Map<Role, Browserless> FOREIGN = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE, Map.of("callboard.job.threads", "0"), DoorProbe.class);
        SchoolStage stage = new SchoolStage(product);
        School own = stage.school("own", "江州音乐学院");
        School foreign = stage.school("foreign", "海州美术学院");
        for (Role role : Role.values()) {
            if (role.isPlatform()) {
                OWN.put(role, DoorProbe.probing(stage.platform(role, "周平台")));
            } else {
                OWN.put(role, DoorProbe.probing(stage.staff(own, role, "王老师")));
                FOREIGN.put(role, DoorProbe.probing(stage.staff(foreign, role, "李老师")));
            }
        }
        visitor = product.browser();
        visitor.get("/login");
        DoorProbe.probing(visitor);
        candidate = DoorProbe.probing(candidate());
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    /** Leaves the real table in {@code target/permissions.txt}, to be copied once the difference is meant. */
    @Test
    void everyDoorLetsInWhomTheTableNamesAndNobodyElse() {
        List<String> routes = House.ours().lines("src/test/resources/routes.txt");
        List<String> real = routes.stream()
                .map(route -> route + "  " + String.join(" ", letIn(route)))
                .toList();
        House.ours().with("target/permissions.txt", String.join("\n", real) + "\n");

        assertEquals(House.ours().lines(TABLE), real);
    }

    @Test
    void whoIsNotLetInIsAnsweredAsIfNothingWereThere() {
        List<String> faults = House.ours().lines(TABLE).stream()
                .flatMap(line -> faults(line.substring(0, line.indexOf("  ")), line))
                .toList();

        assertEquals(List.of(), faults);
    }

    private static Browserless candidate() {
        product.act(() -> product.bean(AccountService.class)
                .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "林知夏", "13800000001", PASSWORD)));
        return product.browser().signIn("/login", "13800000001", PASSWORD);
    }

    private static List<String> letIn(String route) {
        List<String> names = new ArrayList<>();
        if (ask(candidate, route) == DoorProbe.LET_IN) {
            names.add("CANDIDATE");
        }
        OWN.forEach((role, person) -> {
            if (ask(person, route) == DoorProbe.LET_IN) {
                names.add(role.name());
            }
        });
        if (ask(visitor, route) == DoorProbe.LET_IN) {
            return List.of(EVERYBODY);
        }
        return names.size() == OWN.size() + 1 ? List.of(SIGNED_IN) : names;
    }

    private static Stream<String> faults(String route, String line) {
        if (line.endsWith("  " + EVERYBODY) || line.endsWith("  " + SIGNED_IN)) {
            return Stream.empty();
        }
        boolean desk = route.contains(" /schools/{code}/desk");
        List<String> named = List.of(line.substring(route.length() + 2).split(" "));
        List<String> faults = new ArrayList<>();
        check(faults, "visitor " + route, route.contains(" /api/") ? 401 : 303, ask(visitor, route));
        if (!named.contains("CANDIDATE")) {
            check(faults, "candidate " + route, 404, ask(candidate, route));
        }
        OWN.forEach((role, person) -> {
            if (!named.contains(role.name())) {
                check(faults, role + " " + route, desk && !role.isPlatform() ? 403 : 404, ask(person, route));
            }
        });
        if (desk) {
            FOREIGN.forEach((role, person) -> check(faults, "foreign " + role + " " + route, 404, ask(person, route)));
        }
        return faults.stream();
    }

    private static void check(List<String> faults, String who, int expected, int real) {
        if (expected != real) {
            faults.add(who + ": " + real + " instead of " + expected);
        }
    }

    private static int ask(Browserless person, String route) {
        String verb = route.substring(0, route.indexOf(' '));
        String path = route.substring(verb.length() + 1)
                .replace("{code}", "own")
                .replace("{n}", "1")
                .replace("{entrance}", "staff")
                .replace("{text}", "pledge")
                .replaceAll("\\{[^}]+}", NOWHERE);
        if (verb.equals("GET")) {
            return person.get(path).status();
        }
        person.header("X-CSRF-Token", person.cookie("cb-csrf").orElseThrow());
        boolean api = path.startsWith("/api/");
        int status = (api ? person.json(verb, path, "{}") : person.post(path, Map.of())).status();
        if (status != 415) {
            return status;
        }
        return (api ? person.post(path, new byte[1]) : person.post(path, Map.of(), List.of())).status();
    }
}
