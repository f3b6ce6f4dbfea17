package callboard.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.Statements;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.prompt.Pool;
import callboard.prompt.PromptKind;
import callboard.prompt.PromptStage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Formal prompts are secrets, every act is told, and a full pool costs no more than an empty one. */
final class PoolSecretsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static PromptStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new PromptStage(product, "ps");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void formalPromptsAreForOfficersAndAuditorsOfTheirSchoolOnly() {
        PromptStage.Desk desk = stage.desk();
        desk.add(Pool.FORMAL, "不可外传的正式题");
        String its = desk.path() + "/" + desk.prompts(Pool.FORMAL).get(0).ref();
        var schools = stage.exams().schools();
        var school = desk.desk().school();

        Browserless admin = schools.staff(school, Role.ADMIN, "院长");
        Browserless auditor = schools.staff(school, Role.AUDITOR, "审计");
        Browserless stranger = stage.desk().desk().officer();

        for (String page : List.of(desk.path(), its + "/edit", its + "/file")) {
            assertEquals(403, admin.get(page).status());
            assertEquals(404, stranger.get(page).status());
        }
        admin.get(desk.path()).seeNot("不可外传的正式题");
        String subject =
                desk.desk().path(desk.exam()) + "/subjects/" + desk.subject().ref();
        admin.get(subject).see("正式题库 1 题可抽，模拟题库 0 题").seeNot("不可外传的正式题", "看题库");
        auditor.get(subject).see("看题库");
        auditor.get(desk.path()).see("不可外传的正式题");
        auditor.get(its + "/edit").see("不可外传的正式题");
        assertEquals(403, auditor.post(its + "/retirement", Map.of()).status());
    }

    @Test
    void theTrailTellsEveryActAndNoFormalPrompt() throws Exception {
        PromptStage.Desk desk = stage.desk();
        desk.add(Pool.FORMAL, "不可外传的正式题");
        desk.add(Pool.MOCK, "模拟的题");
        String its = desk.path() + "/" + desk.prompts(Pool.FORMAL).get(0).ref();
        desk.desk()
                .officer()
                .get(its + "/edit")
                .form(its)
                .fill("text", "改过的正式题")
                .submit()
                .hasStatus(303);
        String mock = desk.path() + "/" + desk.prompts(Pool.MOCK).get(0).ref();
        desk.desk()
                .officer()
                .get(mock + "/edit")
                .form(mock)
                .fill("text", "改过的模拟题")
                .submit()
                .hasStatus(303);
        Browserless auditor = stage.exams().schools().staff(desk.desk().school(), Role.AUDITOR, "审计");
        auditor.get(desk.path());
        auditor.get(desk.path() + "?q=1");

        String trail = auditor.get("/schools/" + desk.desk().school().code() + "/desk/audit")
                .body();

        assertTrue(trail.contains("新增题目") && trail.contains("修改题目"), trail);
        List<String> told = audited(desk);
        long looks =
                told.stream().filter(row -> row.startsWith("prompt.act.read")).count();
        assertEquals(2, looks, "one look each of 王老师 and 审计");
        assertTrue(told.stream().anyMatch(row -> row.contains("模拟的题") && row.contains("改过的模拟题")), told::toString);
        assertTrue(told.stream().noneMatch(row -> row.contains("正式题")), told::toString);
    }

    @Test
    void twoThousandPromptsCostNoMoreStatementsThanOne() {
        PromptStage.Desk desk = stage.desk();
        Browserless officer = desk.desk().officer();
        desk.fill(Pool.FORMAL, 1);
        officer.get(desk.path());
        long one = Statements.of(product, () -> officer.get(desk.path()).see("找到 1 题"));
        PromptStage.Desk full = stage.desk();
        full.fill(Pool.FORMAL, 2000);
        full.desk().officer().get(full.path());

        long many = Statements.of(
                product, () -> full.desk().officer().get(full.path()).see("找到 2,000 题", "1–50 / 2,000"));
        long found = Statements.of(
                product,
                () -> full.desk()
                        .officer()
                        .get(full.path() + "?q=1999&sort=drawn")
                        .see("找到 1 题"));
        full.desk().officer().get(full.path()).follow("下一页").see("51–100 / 2,000");

        assertEquals(one, many);
        assertEquals(one, found);
        assertTrue(many < 25, () -> "statements of a page: " + many);
        full.blank(Pool.FORMAL, PromptKind.TEXT)
                .fill("text", "多一题")
                .submit()
                .hasStatus(422)
                .see("一个题库最多 2,000 题。");
    }

    private static List<String> audited(PromptStage.Desk desk) throws Exception {
        List<String> rows = new java.util.ArrayList<>();
        try (var connection = DATABASE.connection();
                var query = connection.prepareStatement(
                        "select kind, object_name, changes from audit_row where school_id = ?")) {
            query.setLong(1, desk.desk().school().id());
            var found = query.executeQuery();
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
            }
        }
        return rows;
    }
}
