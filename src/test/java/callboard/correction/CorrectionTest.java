package callboard.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.InventedDocumentsInTests;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.audit.AuditRow;
import callboard.audit.AuditRows;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.exam.Exam;
import callboard.identity.Certifications;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.review.CaseKind;
import callboard.review.Desk;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 林知厦 is certified with a letter too wrong; on the roster she is 林知夏. */
@OnBothDatabases
final class CorrectionTest {

    private static final Map<String, String> AGREE = Map.of("outcome", "ACCEPT");
    private static final Map<String, String> REFUSE =
            Map.of("outcome", "REJECT", "reason", "correction.reason.right", "words", "户口本上也是厦");
    private static int rounds;

    private final TestDatabase database;
    private Product product;
    private Cast cast;
    private ApplyStage stage;
    private Exam exam;
    private Direction direction;
    private Browserless officer;
    private CertifiedPerson lin;
    private Browserless phone;
    private String round;

    CorrectionTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database, InventedDocumentsInTests.class);
        product.clock().set(TestClock.MORNING);
        cast = new Cast(product);
        round = "c" + ++rounds;
        stage = new ApplyStage(product, database, round + "school");
        direction = stage.direction("美声");
        exam = stage.exam(direction);
        officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
        lin = CertifiedPerson.of(product, "1390000" + (1000 + rounds), "林知厦", number(40));
        phone = stage.in(lin);
    }

    @AfterEach
    void stop() throws SQLException {
        try (var connection = database.connection();
                var update = connection.createStatement()) {
            update.executeUpdate("update account_grant set ended_at = current_timestamp where school_id is null");
        }
        product.close();
    }

    @Test
    void twoAgreeOnWhatTheCandidateAsksForAndTheSchoolsHear() throws Exception {
        stage.register("林知厦", lin.number(), "江西省", direction);
        stage.apply(phone, exam);
        Browserless xu = reviewer("xu");
        Browserless dai = reviewer("dai");
        assertEquals(1, Asking.begunAtOnce(phone, "林知夏").size(), "one draft");
        String own = Asking.asked(phone, "name", "林知夏");
        String address = caseOf(own);

        cast.decide(xu, address, AGREE);
        assertEquals("林知厦", certified());
        phone.get(own).see("审核员正在核对");
        xu.get(address).see("你已经对这一件作过决定").seeNot("林知厦 → 林知夏");
        cast.decide(dai, address, AGREE);

        assertEquals("林知夏", certified());
        assertTrue(trail(own).stream().noneMatch(row -> row.reason().contains("认证时写错了")));
        phone.get(own).see("认证已更正", "林知厦", "林知夏");
        officer.get("/notices").see("考生认证已更正", "更正了一名考生的认证：姓名").seeNot("林知厦", "林知夏");
        officer.get(stage.desk()).see("1 名考生待核对");
    }

    @Test
    void aPersonIsFoundByTheWholeNumberOfHisDocument() {
        Browserless xu = reviewer("xu");

        for (String none : List.of(lin.number().substring(0, 17), number(20))) {
            Asking.found(xu, none).hasStatus(422).see("没有已认证的考生");
        }
        Page person = Asking.found(xu, " " + lin.number().toLowerCase(Locale.ROOT) + " ")
                .hasStatus(303)
                .arrive()
                .see("林知厦");
        assertEquals(
                person.address(),
                Asking.found(xu, lin.phone()).hasStatus(303).arrive().address());
    }

    @Test
    void whoOpensOneIsTheFirstOfTheTwoAndTheNumberMovesWithTheLogIn() {
        Browserless xu = reviewer("xu");
        Browserless dai = reviewer("dai");
        String person = Asking.found(xu, lin.phone()).hasStatus(303).arrive().address();
        String other = number(60);
        String draft = xu.get(person)
                .form(person)
                .fill("number", other)
                .fill("words", "派出所证明，最后四位当时抄错")
                .submit()
                .hasStatus(303)
                .arrive()
                .see("请先上传至少一张证明")
                .seeNot(lin.number(), other)
                .address();
        assertEquals("xu", trail(draft).get(0).actorName());
        xu.get(draft)
                .form(draft + "/evidence")
                .upload(Papers.picture("evidence"))
                .submit()
                .redirectsTo(draft);
        xu.get(draft).form(draft + "/submission").submit().redirectsTo("/platform/corrections");

        String address = caseOf(draft);
        xu.get(address).see("你已经对这一件作过决定").seeNot(other);
        cast.hold(dai, address);
        dai.get(address).see(lin.number(), other, "派出所证明", "xu 已在").seeNot("成立 派出所");
        String picture = dai.get(address).select("img[src*='/evidence/0?']").attr("src");
        assertEquals(200, dai.get(picture).status());
        assertEquals(404, dai.get(address + "/evidence/0").status(), "unsigned");
        cast.decide(dai, address, AGREE);

        product.browser()
                .signIn("/login", other, CertifiedPerson.PASSWORD)
                .get("/certification")
                .see("林知厦");
        product.browser()
                .post("/login", Map.of("username", lin.number(), "password", CertifiedPerson.PASSWORD))
                .hasStatus(422);
    }

    @Test
    void twoWhoRefuseChangeNothingAndTellWhy() {
        Browserless xu = reviewer("xu");
        Browserless dai = reviewer("dai");
        String own = Asking.asked(phone, "region", "湖北省");
        String address = caseOf(own);
        cast.decide(xu, address, REFUSE);

        cast.decide(dai, address, REFUSE);

        phone.get(own).see("认证没有改动", "请联系学校改名单", "户口本上也是厦");
        phone.get("/certification").see("江西省");
        phone.get("/corrections").see("认证没有改动").form("/corrections");
    }

    @Test
    void whoTwoDisagreeOnTheAdministratorDecides() {
        Browserless xu = reviewer("xu");
        Browserless dai = reviewer("dai");
        cast.staff("周管理", round + "zhou@example.org", Role.PLATFORM_ADMIN);
        Browserless zhou = cast.in("/login/staff", round + "zhou@example.org");
        String address = caseOf(Asking.asked(phone, "name", "林知夏"));
        cast.decide(xu, address, AGREE);
        cast.decide(dai, address, REFUSE);
        assertEquals("林知厦", certified());
        xu.get("/platform/corrections").see("提出更正");
        zhou.get("/platform/corrections").seeNot("提出更正");
        cast.decide(zhou, address, AGREE);

        assertEquals("林知夏", certified());
    }

    @Test
    void withOneReviewerTheCaseWaitsAndSaysSo() {
        Browserless xu = reviewer("xu");
        String address = caseOf(Asking.asked(phone, "name", "林知夏"));

        xu.get(address).see("现在不够两位审核员");
        cast.decide(xu, address, AGREE);

        assertEquals("林知厦", certified());
        xu.get(address).see("现在不够两位审核员");
    }

    @Test
    void aDocumentOfSomebodyElseAndASecondCorrectionAreRefused() {
        CertifiedPerson other = CertifiedPerson.of(product, "1391000" + (1000 + rounds), "白凌川", number(80));
        phone.get("/corrections")
                .form("/corrections")
                .fill("number", other.number())
                .fill("words", "号码错了")
                .submit()
                .hasStatus(422)
                .see("请走证件申诉")
                .seeNot("白凌川");
        phone.get("/corrections")
                .form("/corrections")
                .fill("words", "没有改")
                .submit()
                .hasStatus(422)
                .see("没有要更正的");
        String own = Asking.asked(phone, "name", "林知夏");

        phone.get("/corrections").see("结果出来以后才能再提");
        phone.post(own + "/submission", Map.of("_csrf", cast.token(phone))).hasStatus(409);
        stage.in(other).get(own).hasStatus(404);
    }

    @Test
    void itGoesAYearAfterItsDecisionADraftAfterItsBeginningAndNeverWhileItIsOpen() {
        reviewer("xu");
        reviewer("dai");
        String own = Asking.asked(phone, "name", "林知夏");
        product.clock().advance(Duration.ofDays(400));
        expire();
        String address = caseOf(own);
        cast.decide(again("xu"), address, AGREE);
        cast.decide(again("dai"), address, AGREE);
        expire();
        phone = stage.in(lin);
        phone.get(own).see("认证已更正");

        product.clock().advance(Duration.ofDays(366));
        expire();

        phone = stage.in(lin);
        phone.get(own).hasStatus(404);
        assertEquals("林知夏", certified());
    }

    @Test
    void whoClosesHisAccountTakesHisCorrectionsWithHim() {
        String own = Asking.asked(phone, "name", "林知夏");
        product.act(() -> product.bean(CorrectionService.class).forget(lin.account()));

        phone.get(own).hasStatus(404);
    }

    private void expire() {
        Instant before = product.clock().now().minus(Duration.ofDays(365));
        product.act(() -> product.bean(ExpiredCorrections.class).delete(before, 50));
    }

    private Browserless again(String name) {
        return cast.in("/login/staff", round + name + "@example.org");
    }

    private List<AuditRow> trail(String address) {
        String ref = address.substring(address.lastIndexOf('/') + 1);
        return product.ask(() -> product.bean(AuditRows.class).about(ref));
    }

    private Browserless reviewer(String name) {
        cast.staff(name, round + name + "@example.org", Role.PLATFORM_REVIEWER);
        return cast.in("/login/staff", round + name + "@example.org");
    }

    private String caseOf(String own) {
        String subject = own.substring(own.lastIndexOf('/') + 1);
        return "/platform/corrections/"
                + product.ask(() -> product.bean(Desk.class)
                        .waiting(CaseKind.CORRECTION, subject)
                        .orElseThrow()
                        .ref());
    }

    private String certified() {
        return product.ask(() -> product.bean(Certifications.class)
                .of(lin.account())
                .orElseThrow()
                .name());
    }

    /** An invented number of its own. */
    private static String number(int series) {
        return Asking.checked("99072620081104" + "%03d".formatted(series * 10 + 2 * rounds));
    }
}
