package callboard.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.roster.Acts;
import callboard.roster.Applicants;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Season;
import jakarta.data.Limit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** What was exported with whole numbers is the roster: imported again it changes nothing. */
@OnBothDatabases
final class RosterRoundTripTest {

    private static final List<String> HEADINGS = List.of(
            "考生号", "准考证号", "报名号", "姓名", "性别", "证件类型", "证件号码", "考生类别", "生源地", "就读中学", "手机号", "考试层次", "统考科类", "统考成绩",
            "备注", "报考专业", "缴费", "考点，意向");
    private static final List<String> NAMES = List.of(
            "林知夏",
            "古丽米热·阿布都热西提",
            "Nguyễn Thị Minh Châu",
            "'=SUM(A1:A9)",
            "'+甲",
            "'@乙丙",
            "'-丁",
            "𠮷野家",
            "欧阳雨桐",
            "阿依努尔·买买提");
    private static final List<String> OWN =
            List.of("", "已缴", "'=1+1", "a\"b", "逗号，和,半角", "'+86", "_x0041_", "'-1", "2027-01-16");

    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private School school;
    private Season season;
    private Browserless officer;
    private String desk;

    RosterRoundTripTest(TestDatabase database) {}

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        product = Product.still(database, Acts.class);
        stage = new ExamStage(product);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        product.close();
    }

    @BeforeEach
    void aSchoolWhoseOfficerMayHaveWholeNumbers() {
        school = stage.desk("round" + ++schools).school();
        season = stage.schools().season(school);
        officer = stage.schools().staff(school, List.of(Role.OFFICER, Role.UNMASKER), "周主任", "whole");
        desk = "/schools/" + school.code() + "/desk";
    }

    @Test
    void anExportThatIsImportedAgainChangesNothing() {
        for (int seed = 1; seed <= 3; seed++) {
            Random chance = new Random(seed);
            commit(previewed(csv("名单.csv", rows(chance, 40 * seed))));
            withdraw(chance.nextInt(40) + 1);

            for (String format : List.of("XLSX", "CSV")) {
                byte[] file = whole(format);
                Page again = officer.get(previewed(
                        new Upload("file", "again." + format.toLowerCase(java.util.Locale.ROOT), "x/y", file)));
                assertEquals(List.of(), counted(again, "新增", "变更", "拒绝", "文件内重复"), again.body());
                assertEquals(count(), Long.parseLong(number(again, "未变")), format + " of seed " + seed);
            }
        }
    }

    @Test
    void wholeNumbersNeedThePermissionAReasonAndThePassword() {
        commit(previewed(csv("名单.csv", rows(new Random(7), 3))));
        String number = RosterBook.document(1);

        Page page = officer.get(desk + "/exports?kind=roster.export").see("打码", "报考名单", "完整证件号和手机号");
        var form = page.form(desk + "/exports").fill("full", "true");
        form.submit("导出 3 行").hasStatus(422).see("请写理由");
        officer.get(desk + "/exports?kind=roster.export")
                .form(desk + "/exports")
                .fill("full", "true")
                .fill("reason", "省考试院核对")
                .fill("password", "not it")
                .submit("导出 3 行")
                .hasStatus(422);
        assertEquals(0, files());

        String masked = new String(download("CSV", false), StandardCharsets.UTF_8);
        assertFalse(masked.contains(number) || masked.contains(RosterBook.phone(1)), masked);
        assertTrue(masked.contains("证件号码（打码）"), masked);
        String whole = new String(download("CSV", true), StandardCharsets.UTF_8);
        assertTrue(whole.contains(number) && whole.contains(RosterBook.phone(1)), whole);
        officer.get(desk + "/exports").see("省考试院核对", "完整证件号");
        othersMayNot();
    }

    /** Neither a colleague with the same permission, nor he himself once he has lost it. */
    private void othersMayNot() {
        String file = file();
        Browserless colleague = stage.schools().staff(school, List.of(Role.OFFICER, Role.UNMASKER), "吴老师", "other");
        Browserless plain = stage.schools().staff(school, Role.OFFICER, "刘老师", "plain");
        colleague.get(desk + "/exports").see("省考试院核对");
        colleague.get(file).hasStatus(404);
        plain.get(desk + "/exports?kind=roster.export").see("完整证件号要管理员在「员工」里另给权限");
        String token = plain.cookie("cb-csrf").orElseThrow();
        plain.post(
                        desk + "/exports",
                        java.util.Map.of(
                                "_csrf",
                                token,
                                "kind",
                                "roster.export",
                                "full",
                                "true",
                                "reason",
                                "x",
                                "password",
                                SchoolStage.PASSWORD))
                .hasStatus(409);
        officer.get(file).hasStatus(200);
        product.clock().advance(java.time.Duration.ofHours(24));
        product.browser()
                .signIn("/login/staff", school.code() + ".whole@example.org", SchoolStage.PASSWORD)
                .get(file)
                .hasStatus(404);
    }

    private List<List<String>> rows(Random chance, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    String.valueOf(2705180000L + i),
                    chance.nextBoolean() ? "0" + i : "",
                    "",
                    pick(chance, NAMES),
                    "",
                    "居民身份证",
                    RosterBook.document(i),
                    pick(chance, List.of("", "统招", "新疆协作")),
                    pick(chance, List.of("江西", "内蒙", "新疆", "广东省")),
                    pick(chance, List.of("安澜县第一中学", "", "'=中学")),
                    RosterBook.phone(i),
                    pick(chance, List.of("本科", "")),
                    pick(chance, List.of("音乐类", "")),
                    pick(chance, List.of("241.5", "")),
                    pick(chance, OWN),
                    "音乐学",
                    pick(chance, OWN),
                    pick(chance, OWN)));
        }
        return rows;
    }

    private static String pick(Random chance, List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private static Upload csv(String name, List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, HEADINGS);
        for (List<String> row : all) {
            text.append(String.join(
                            ",",
                            row.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append("\r\n");
        }
        return new Upload("file", name, "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] whole(String format) {
        return download(format, true);
    }

    /** Everybody who is on the roster, with the usual columns. */
    private byte[] download(String format, boolean full) {
        Page page = officer.get(desk + "/exports?kind=roster.export").see("在名单上");
        var form = page.form(desk + "/exports").fill("format", format);
        if (full) {
            form.fill("full", "true").fill("reason", "省考试院核对").fill("password", SchoolStage.PASSWORD);
        }
        form.submit("导出 " + count() + " 行").hasStatus(303);
        return officer.get(file()).hasStatus(200).bytes();
    }

    private String file() {
        return officer.get(desk + "/exports?kind=roster.export")
                .select("a[href$=/file]")
                .first()
                .attr("href");
    }

    private int files() {
        return officer.get(desk + "/exports?kind=roster.export")
                .select("a[href$=/file]")
                .size();
    }

    private String previewed(Upload upload) {
        String imports = desk + "/roster/imports";
        Page answer = officer.get(imports).form(imports).upload(upload).submit().hasStatus(303);
        String mapping = answer.header("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        String page = mapping.replace("/mapping", "");
        officer.get(mapping).form(mapping).submit().redirectsTo(page);
        Workshop.workOff(product);
        return page;
    }

    private void commit(String page) {
        officer.get(page).form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);
    }

    private long count() {
        return product.ask(() -> applicants().count(school.id(), season.id()));
    }

    private void withdraw(int place) {
        product.ask(() -> {
            long id = applicants()
                    .page(school.id(), season.id(), "%", 0, Limit.of(place))
                    .get(place - 1)
                    .id();
            return product.bean(Acts.class)
                    .whole(() -> applicants().withdrawUnused(school.id(), List.of(id), TestClock.MORNING));
        });
    }

    private static Applicants applicants() {
        return product.bean(Applicants.class);
    }

    /** Those of these kinds of change that the preview counts. */
    private static List<String> counted(Page preview, String... kinds) {
        return List.of(kinds).stream()
                .filter(kind -> !number(preview, kind).equals("0"))
                .toList();
    }

    private static String number(Page preview, String kind) {
        return preview.select("main .chip").stream()
                .filter(chip -> chip.text().startsWith(kind))
                .map(chip -> chip.select("b").text().replace(",", ""))
                .findFirst()
                .orElse("0");
    }
}
