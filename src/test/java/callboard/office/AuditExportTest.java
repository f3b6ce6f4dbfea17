package callboard.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.account.Role;
import callboard.audit.Act;
import callboard.audit.Trail;
import callboard.school.School;
import callboard.school.SchoolStage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trail as a file: what was looked for, of the own school, for those who may read it. */
final class AuditExportTest {

    private static Product product;
    private static SchoolStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(Databases.h2());
        stage = new SchoolStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void theTrailIsTakenOutAsItIsLookedFor() {
        School school = stage.school("x1", "甲校");
        record(
                school,
                Act.of("web.tab.home", "h1")
                        .named("=HYPERLINK(\"http://x\")")
                        .with("web.search", 45, 50)
                        .because("考场限时_不足"));
        record(school, Act.of("web.tab.home", "h2").named("丁项"));
        Browserless auditor = stage.staff(school, Role.AUDITOR, "吴审计");

        auditor.get(audit("x1") + "?q=" + encoded("考场x时")).see("没有符合条件的记录");
        Page found =
                auditor.get(audit("x1") + "?q=" + encoded("限时_")).see("1 条").seeNot("丁项");
        Page exports = found.form(audit("x1") + "/exports")
                .submit("导出 CSV")
                .redirectsTo("/schools/x1/desk/exports")
                .arrive()
                .see("1 条审计记录");
        String file = exports.select("a[href$=/file]").attr("href");
        String csv = auditor.get(file).hasStatus(200).body();

        assertTrue(csv.contains("45 → 50"), csv);
        assertTrue(csv.contains("'=HYPERLINK"), csv);
        assertFalse(csv.contains("丁项"), csv);
        auditor.get(audit("x1")).see("审计记录", "行数", "格式");
        others(school, file);
    }

    private static void others(School school, String file) {
        Browserless officer = stage.staff(school, Role.OFFICER, "王老师");
        officer.get(file).hasStatus(404);
        officer.get("/schools/x1/desk/exports").seeNot("审计记录");
        String token = officer.cookie("cb-csrf").orElseThrow();
        officer.post(audit("x1") + "/exports", Map.of("_csrf", token)).hasStatus(403);
        Browserless neighbour = stage.staff(stage.school("x2", "乙校"), Role.ADMIN, "高老师");
        neighbour.get(file).hasStatus(404);
        neighbour.get("/schools/x2/desk/exports").see("审计记录").seeNot("限时");
    }

    /** More than a page at one instant, so that the next begins within it. */
    @Test
    void everyRowIsTakenOutOnce() {
        School school = stage.school("x3", "丙校");
        product.act(() -> {
            for (int i = 0; i < 1203; i++) {
                product.bean(Trail.class)
                        .record(Act.of("web.close", "c" + i)
                                .named("行" + i + "号")
                                .inSchool(school.id()));
            }
        });
        Browserless admin = stage.staff(school, Role.ADMIN, "沈老师");
        admin.get(audit("x3") + "?kind=web.close").see("1,203 条");

        Page exports = admin.get(audit("x3") + "?kind=web.close")
                .form(audit("x3") + "/exports")
                .submit("导出 CSV")
                .arrive();
        String csv = admin.get(exports.select("a[href$=/file]").attr("href")).body();

        assertEquals(1204, csv.lines().count());
        assertEquals(
                1203,
                csv.lines()
                        .filter(line -> line.matches(".*行\\d+号.*"))
                        .distinct()
                        .count());
    }

    @Test
    void whatNoCalendarHoldsAsksForNothing() {
        School school = stage.school("x4", "丁校");
        record(school, Act.of("web.tab.home", "h1").named("甲项"));
        Browserless auditor = stage.staff(school, Role.AUDITOR, "吴审计");
        auditor.get(audit("x4") + "?to=%2B999999999-12-31&from=-999999999-01-01")
                .hasStatus(200)
                .see("甲项");

        String token = auditor.cookie("cb-csrf").orElseThrow();
        String longest = "q=" + encoded("考".repeat(40)) + "&who=" + "9".repeat(60) + "&kind=" + "k".repeat(60)
                + "&from=2027-01-01&to=%2B999999999-12-31";
        auditor.post(audit("x4") + "/exports", Map.of("_csrf", token, "filter", longest, "format", "CSV"))
                .redirectsTo("/schools/x4/desk/exports");
    }

    /** A trail grows for ever, and its first page and every download come often. */
    @Test
    void noActIsReadToCountThemAllAndNoneIsCountedForADownload() {
        School school = stage.school("x5", "戊校");
        Browserless auditor = stage.staff(school, Role.AUDITOR, "吴审计");
        Page page = auditor.get(audit("x5"));
        Page exports = page.form(audit("x5") + "/exports").submit("导出 CSV").arrive();
        String file = exports.select("a[href$=/file]").attr("href");

        assertEquals(List.of(), counts(() -> auditor.get(file).hasStatus(200)));
        assertEquals(1, counts(() -> auditor.get(audit("x5")).hasStatus(200)).size());
        assertEquals(
                2,
                counts(() -> auditor.get(audit("x5") + "?q=x").hasStatus(200)).size());
    }

    private static List<String> counts(Runnable page) {
        return Statements.queries(product, page).stream()
                .filter(query -> query.contains("count(*) from AuditRow"))
                .toList();
    }

    private static void record(School school, Act act) {
        product.act(() -> product.bean(Trail.class).record(act.inSchool(school.id())));
    }

    private static String audit(String code) {
        return "/schools/" + code + "/desk/audit";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
