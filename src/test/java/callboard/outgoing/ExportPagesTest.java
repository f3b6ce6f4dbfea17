package callboard.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.job.Workshop;
import callboard.major.Direction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What leaves the house as a file: whose right it is, which rows, which columns, and how it lies until then. */
final class ExportPagesTest {

    private static final List<String> LISTS = List.of("roster.export", "candidate.export", "application.export");

    private static TestDatabase database;
    private static Product product;
    private static ApplyStage stage;
    private static Exam exam;
    private static String exports;
    private static final Map<Role, Browserless> STAFF = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new ApplyStage(product, database, "outgoing");
        Direction belCanto = stage.direction("美声");
        Direction folk = stage.direction("民族");
        exam = stage.exam(belCanto);
        exports = stage.desk() + "/exports";
        stage.register("林知夏", "990726200811040469", "江西省", belCanto);
        stage.register("周予安", "990726200811040477", "", belCanto);
        stage.register("古丽米热·阿布都热西提", "990726200811040485", "新疆维吾尔自治区", folk);
        applied("林知夏", "13800000001", "990726200811040469");
        applied("周予安", "13800000002", "990726200811040477");
        refused("夏之远", "13800000003", "990726200811040507");
        refused("周予桉", "13800000004", "990726200811040493");
        for (Role role : Role.values()) {
            if (!role.isPlatform()) {
                STAFF.put(role, stage.schools().staff(stage.school(), role, "某" + role));
            }
        }
    }

    @AfterAll
    static void stop() {
        product.close();
        database.close();
    }

    private static Browserless officer() {
        return STAFF.get(Role.OFFICER);
    }

    private static void applied(String name, String phone, String number) {
        Browserless candidate = stage.in(CertifiedPerson.of(product, phone, name, number));
        confirm(candidate);
        stage.apply(candidate, exam);
    }

    private static void refused(String name, String phone, String number) {
        confirm(stage.in(CertifiedPerson.of(product, phone, name, number)));
    }

    private static void confirm(Browserless candidate) {
        product.clock().advance(Duration.ofSeconds(1));
        String page = "/schools/outgoing/applications";
        candidate.get(page).form(page).submit().hasStatus(303);
    }

    /** Spec §2 and R-53: lists are the officer's, an exporter has nothing but result sheets, an auditor sees who took what. */
    @Test
    void listsAreTheOfficersAlone() {
        for (String kind : LISTS) {
            for (Role role : STAFF.keySet()) {
                Browserless person = STAFF.get(role);
                String token = person.cookie("cb-csrf").orElseThrow();
                int status = person.post(exports, Map.of("_csrf", token, "kind", kind, "format", "CSV"))
                        .status();
                int expected = switch (role) {
                    case OFFICER -> 303;
                    case ADMIN, EXPORTER -> 404;
                    default -> 403;
                };
                assertEquals(expected, status, kind + " for " + role);
            }
        }
        String file = file("roster.export");
        for (Role role : List.of(Role.ADMIN, Role.EXPORTER)) {
            STAFF.get(role).get(file).hasStatus(404);
            STAFF.get(role).get(exports).hasStatus(200).seeNot("考试记录", "某OFFICER");
        }
        STAFF.get(Role.AUDITOR).get(file).hasStatus(404);
        Page audited = STAFF.get(Role.AUDITOR).get(exports).see("报考名单", "某OFFICER", "全部，没有筛选", "SHA-256");
        assertFalse(audited.body().contains("/file\""), audited.body());
        STAFF.get(Role.REVIEWER).get(exports).hasStatus(403);
    }

    @Test
    void anExportHasTheRowsOfItsList() {
        assertRows("/roster", "major=&region=" + encoded("江西省"), "roster.export", "江西省");
        assertRows("/roster", "q=990726200811040485", "roster.export", "搜索「9907**********0485」");
        assertRows("/roster", "standing=ON_ROSTER&q=" + encoded("周"), "roster.export", "在名单上");
        assertRows("/candidates", "exam=" + exam.ref() + "&region=" + encoded("江西省"), "candidate.export", "江西省");
        assertRows("/candidates", "view=unsigned", "candidate.export", "未签承诺书");
        assertRows("/candidates", "q=990726200811040469", "candidate.export", "搜索「9907**********0469」");
        assertRows("/failed-applications", "refusal=NO_RECORD", "application.export", "没有找到报考记录");
        assertRows("/failed-applications", "settled=true", "application.export", "已处理");
    }

    /** What a killed job left behind goes; which files those are is one question, however many. */
    @Test
    void theSweepTakesWhatBelongsToNoRow() throws IOException {
        Page made = officer()
                .get(exports + "?kind=roster.export")
                .form(exports)
                .fill("format", "CSV")
                .submit()
                .arrive();
        Lying lying = new Lying(product);
        long before = lying.count();
        long few = Statements.of(product, lying::sweep);
        lying.leave(20);

        assertEquals(few, Statements.of(product, lying::sweep));

        assertEquals(before, lying.count());
        assertFalse(csv(file(made)).isEmpty());
    }

    /** The list leads to its export, which says the filter in words and has the same people in the same order. */
    private static void assertRows(String list, String filter, String kind, String words) {
        Page page = officer().get(stage.desk() + list + "?" + filter);
        List<String> names = page.select("a.table__name").eachText();
        Page export = officer()
                .get(page.select(".desk__acts a[href*=kind]").attr("href"))
                .see(words);

        Page made = export.form(exports)
                .fill("format", "CSV")
                .submit("导出 " + names.size() + " 行")
                .hasStatus(303)
                .arrive();

        assertEquals(names, people(csv(file(made))), list + "?" + filter);
        made.see(words);
    }

    @Test
    void columnsAreChosenOrderedAndSavedWithoutAScript() {
        Page page = officer().get(exports + "?kind=roster.export&column=NAME&column=REGION");
        for (String move : List.of("add:MAJOR", "up:MAJOR", "remove:REGION")) {
            page = page.form(exports).press("move", move).arrive();
        }
        assertEquals(List.of("NAME", "MAJOR"), columns(page));
        Page naming = page.form(exports).submit("保存为新组合").arrive().see("包含 2 列");
        naming.form(exports + "/sets").fill("name", " ").submit().hasStatus(422);
        Page saved = naming.form(exports + "/sets").fill("name", "核对用").submit().arrive();
        assertEquals("核对用", saved.select(".chip[data-export-set][aria-current]").text());
        naming.form(exports + "/sets")
                .fill("name", "核对用")
                .submit()
                .hasStatus(422)
                .see("已经有同名的组合");

        String set = officer().get(exports + "?kind=roster.export").link("核对用");
        Page chosen = officer().get(set);
        assertEquals(List.of("NAME", "MAJOR"), columns(chosen));
        Page made = chosen.form(exports).fill("format", "CSV").submit().arrive();
        assertEquals("\uFEFF姓名,报考专业", csv(file(made)).lines().findFirst().orElseThrow());

        String edit = officer().get(set).link("改名或删除");
        officer()
                .get(edit)
                .form(edit + "/name")
                .fill("name", "教务核对")
                .submit()
                .arrive()
                .see("教务核对");
        STAFF.get(Role.ADMIN).get(edit).hasStatus(404);
        STAFF.get(Role.EXPORTER).get(edit).hasStatus(403);
        for (String act : List.of("/name", "/removal")) {
            STAFF.get(Role.EXPORTER)
                    .post(edit + act, Map.of("_csrf", token(Role.EXPORTER), "name", "x"))
                    .hasStatus(403);
        }
        officer().get(edit).form(edit + "/removal").submit().arrive().see("组合「教务核对」已删除。");
        officer().get(edit).hasStatus(404);
    }

    @Test
    void aLongExportIsAJobThatCanBeCancelledAndLeavesNothing() throws IOException {
        Crowd.onto(database, "林知夏", 5_001);
        Lying lying = new Lying(product);
        long before = lying.count();

        Page waiting = officer()
                .get(exports + "?kind=roster.export")
                .form(exports)
                .fill("format", "CSV")
                .submit("导出 5,004 行")
                .arrive()
                .see("0 / 5,004", "可以离开这一页");
        String cancel = waiting.select("form[action$=/cancellation]").attr("action");
        STAFF.get(Role.EXPORTER)
                .post(cancel, Map.of("_csrf", token(Role.EXPORTER)))
                .hasStatus(404);
        waiting.form(cancel).submit().arrive().see("没有留下文件", "已取消");
        Workshop.workOff(product);
        assertEquals(before, lying.count());

        Page again = officer()
                .get(exports + "?kind=roster.export")
                .form(exports)
                .fill("format", "CSV")
                .submit("导出 5,004 行")
                .arrive();
        Workshop.workOff(product);
        again.see("0 / 5,004");
        String file = file("roster.export");
        assertEquals(5_005, csv(file).lines().count());
        lying.assertSealed("姓名", "copy1");
        Crowd.leave(database);
    }

    private static String token(Role role) {
        return STAFF.get(role).cookie("cb-csrf").orElseThrow();
    }

    @Test
    void thePageAsksTheSameOfTheDatabaseForOneExportAndForThree() {
        make();
        long one = Statements.of(product, () -> officer().get(exports + "?kind=candidate.export"));
        make();
        make();

        assertEquals(one, Statements.of(product, () -> officer().get(exports + "?kind=candidate.export")));
    }

    private static void make() {
        officer().get(exports + "?kind=candidate.export").form(exports).submit().hasStatus(303);
    }

    private static List<String> columns(Page page) {
        return page.select("[data-chosen] [name=column]:not([disabled])").eachAttr("value");
    }

    /** The names in a CSV file, whichever of its headings they stand under. */
    private static List<String> people(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> head = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
        int name = Math.max(head.indexOf("姓名"), head.indexOf("考生"));
        return lines.stream().skip(1).map(line -> line.split(",", -1)[name]).toList();
    }

    private static String file(String kind) {
        return file(officer().get(exports + "?kind=" + kind));
    }

    private static String file(Page page) {
        return page.select("a[href$=/file]").first().attr("href");
    }

    private static String csv(String file) {
        return new String(officer().get(file).hasStatus(200).bytes(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
