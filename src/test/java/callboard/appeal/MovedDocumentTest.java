package callboard.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.InventedDocumentsInTests;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.certification.Cast;
import callboard.certification.Papers;
import callboard.entry.Allowance;
import callboard.entry.Entries;
import callboard.entry.Entry;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.review.CaseKind;
import callboard.review.Desk;
import callboard.room.Film;
import callboard.room.RoomClient;
import callboard.room.RoomStage;
import callboard.school.SchoolStage;
import callboard.subject.Format;
import callboard.subject.Subject;
import callboard.subject.SubjectTerms;
import callboard.subject.Subjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an upheld appeal means for the loser's room, entries and corrections, and what the schools hear of it. */
final class MovedDocumentTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Map<String, String> UPHOLD = Map.of("outcome", "ACCEPT");
    private static final Instant NOTHING_SEALED =
            ApplyStage.OPENS.plus(Duration.ofMinutes(50)).plus(RoomStage.GRACE);

    private static Product product;
    private static Cast cast;
    private static ApplyStage elsewhere;
    private static int rounds;

    private ApplyStage stage;
    private Direction direction;
    private Exam exam;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE, InventedDocumentsInTests.class);
        cast = new Cast(product);
        cast.staff("许审核", "xu@example.org", Role.PLATFORM_REVIEWER);
        cast.staff("戴审核", "dai@example.org", Role.PLATFORM_REVIEWER);
        elsewhere = new ApplyStage(product, DATABASE, "elsewhere", "海州戏剧学院");
        elsewhere.schools().staff(elsewhere.school(), Role.OFFICER, "高老师");
    }

    private static SubjectTerms second() {
        return new SubjectTerms(
                "第二首",
                Format.PREPARED,
                new SubjectTerms.Framing(Subject.Orientation.LANDSCAPE, Subject.Camera.FRONT, false, false),
                new SubjectTerms.Takes(60, 300, true, 2),
                "");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void aSchoolWithAnExamOfTwoSubjects() {
        product.clock().set(TestClock.MORNING);
        stage = new ApplyStage(product, DATABASE, "moved" + ++rounds, "江州音乐学院");
        direction = stage.direction("美声");
        exam = stage.exam(direction);
        product.act(() -> product.bean(Subjects.class).add(new Subject(exam, 2, second())));
        stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
        stage.schools().staff(stage.school(), Role.ADMIN, "许院长");
        stage.schools().staff(stage.school(), Role.JUDGE, "评委");
    }

    /** What is sealed there is uploaded by its address even afterwards. */
    @Test
    void aRunningRoomIsLeftAloneUntilNothingCanBeSealedInIt() {
        CertifiedPerson loser = CertifiedPerson.of(product, "13966600001", "江疏影", "990702200811040820");
        stage.register(loser.name(), loser.number(), "江西省", direction);
        String entry = stage.apply(stage.in(loser), exam);
        product.clock().set(ApplyStage.OPENS);
        Browserless room = stage.in(loser);
        RoomClient client = enter(room, entry);
        String take = client.take(1);
        product.clock().advance(Duration.ofSeconds(80));
        Film film = Film.noise(400_000, 8);
        client.seal(take, film.sealing("video/webm;codecs=vp8,opus", 61_000)).hasStatus(201);

        Browserless phone = claimant("13966600002", loser);
        String own = upheld(phone, loser);

        effectsAt(NOTHING_SEALED.minusMillis(1));
        phone.get(own).see("申诉成立，等待生效");
        client.state().hasStatus(200);
        String address = RoomClient.json(client.addresses(take, "[1]").hasStatus(200))
                .at("/parts/0/url")
                .asText();
        desk(stage, Role.OFFICER).get("/notices").seeNot("冻结");

        Instant moved = anIncidentMovesTheEnd(loser, phone, own);
        client.state().hasStatus(200);
        effectsAt(moved);
        phone.get(own).see("证件已转到你的账号");
        client.state().hasStatus(401);
        desk(stage, Role.OFFICER).get("/notices").see("一份报考已冻结");
        room.put(address, film.part(1)).hasStatus(200);
    }

    @Test
    void theSchoolHearsOfEachFrozenEntryAndNobodyElse() {
        CertifiedPerson loser = CertifiedPerson.of(product, "13966600003", "沈青禾", "990702200811041225");
        stage.register(loser.name(), loser.number(), "江西省", direction);
        String entry = stage.apply(stage.in(loser), exam);

        upheld(claimant("13966600004", loser), loser);

        for (Role role : new Role[] {Role.OFFICER, Role.ADMIN}) {
            desk(stage, role)
                    .get("/notices")
                    .see("一份报考已冻结", "声乐", "证件持有人可以重新申请")
                    .seeNot("沈青禾", loser.number(), "补考");
        }
        desk(stage, Role.JUDGE).get("/notices").seeNot("冻结");
        desk(elsewhere, Role.OFFICER).get("/notices").seeNot("冻结");
        String file = stage.desk() + "/candidates/" + entry.substring(entry.lastIndexOf('/') + 1);
        desk(stage, Role.OFFICER).get(file).hasStatus(200).see("冻结");
        stage.in(loser).get(entry).see("记录已冻结").seeNot("考前要完成", "自选曲目", "去考试", loser.number());
    }

    @Test
    void whereTheWindowIsOverTheSchoolIsAskedForAMakeUp() {
        CertifiedPerson loser = CertifiedPerson.of(product, "13966600005", "陆鸣", "990702200811041428");
        stage.register(loser.name(), loser.number(), "江西省", direction);
        stage.apply(stage.in(loser), exam);
        product.clock().set(ApplyStage.CLOSES);

        upheld(claimant("13966600006", loser), loser);

        desk(stage, Role.OFFICER).get("/notices").see("考试窗口已过，请考虑为证件持有人安排补考");
    }

    @Test
    void anOpenCorrectionOfTheLoserIsCancelledAndLeavesTheDesk() {
        CertifiedPerson loser = CertifiedPerson.of(product, "13966600007", "白凌川", "990702200811041620");
        String correction = asked(stage.in(loser));
        Browserless xu = reviewer("xu");
        String open = "/platform/corrections/" + waiting(CaseKind.CORRECTION, correction);
        xu.get("/platform/corrections").see("白凌川");

        upheld(claimant("13966600008", loser), loser);

        xu.get("/platform/corrections").seeNot("白凌川");
        String held = "/platform/holds/" + open.substring(open.lastIndexOf('/') + 1);
        xu.post(held, Map.of("_csrf", cast.token(xu))).hasStatus(409);
        stage.in(loser).get(correction).see("更正已取消", "这期间认证已经变动");
    }

    private static RoomClient enter(Browserless browser, String entry) {
        send(browser, entry + "/pledge/signature", Map.of("name", "江疏影", "read", "true", "way", "keyboard"));
        send(browser, entry + "/notice", Map.of("read", "true"));
        String csrf = browser.cookie("cb-csrf").orElseThrow();
        browser.header("X-Callboard-Device", UUID.randomUUID().toString()).header("X-CSRF-Token", csrf);
        String sitting = browser.post(entry + "/room", Map.of("_csrf", csrf))
                .hasStatus(303)
                .header("Location")
                .orElseThrow();
        return new RoomClient(browser, sitting.replaceFirst(".*/sittings/", ""));
    }

    private static void send(Browserless browser, String page, Map<String, String> fields) {
        var form = browser.get(page).form(page);
        fields.forEach(form::fill);
        form.submit().hasStatus(303);
    }

    private static String asked(Browserless phone) {
        String own = phone.get("/corrections")
                .form("/corrections")
                .fill("name", "白凌州")
                .fill("words", "认证时写错了")
                .submit()
                .hasStatus(303)
                .arrive()
                .address();
        phone.get(own)
                .form(own + "/evidence")
                .upload(Papers.picture("evidence"))
                .submit()
                .redirectsTo(own);
        phone.get(own).form(own + "/submission").submit().redirectsTo(own);
        return own;
    }

    private static Browserless claimant(String phone, CertifiedPerson loser) {
        cast.candidate(phone);
        Browserless browser = cast.in("/login", phone);
        new Appellant(browser, loser.name(), loser.number()).claim();
        return browser;
    }

    /** Appeals, and two agree; gives the address of the appeal. */
    private static String upheld(Browserless phone, CertifiedPerson loser) {
        String own = new Appellant(phone, loser.name(), loser.number()).appeal("证件一直在我手里");
        String address = "/platform/appeals/" + waiting(CaseKind.APPEAL, own);
        cast.decide(reviewer("xu"), address, UPHOLD);
        cast.decide(reviewer("dai"), address, UPHOLD);
        return own;
    }

    /** Twenty minutes more, of which ten are taken back: the room is left alone until the end that holds now, which both pages say. */
    private static Instant anIncidentMovesTheEnd(CertifiedPerson loser, Browserless phone, String own) {
        Duration more = Duration.ofMinutes(10);
        Instant moved = NOTHING_SEALED.plus(more);
        incident(loser, more.multipliedBy(2));
        effectsAt(NOTHING_SEALED);
        incident(loser, more);
        effectsAt(moved.minusMillis(1));
        assertEquals(
                Optional.of(moved),
                product.ask(() -> product.bean(IdentityAppeals.class)
                        .byRef(own.substring(own.lastIndexOf('/') + 1))
                        .orElseThrow()
                        .takesEffectAt()));
        phone.get(own).see("申诉成立，等待生效");
        return moved;
    }

    private static void incident(CertifiedPerson person, Duration minutes) {
        product.act(() -> {
            Entries entries = product.bean(Entries.class);
            Entry entry = entries.of(person.account()).get(0);
            entry.allow(Allowance.NONE.withIncident(minutes));
            entries.save(entry);
        });
    }

    private static void effectsAt(Instant now) {
        product.clock().set(now);
        product.act(() -> product.bean(AppealEffects.class).run());
    }

    private static String waiting(CaseKind kind, String own) {
        String subject = own.substring(own.lastIndexOf('/') + 1);
        return product.ask(() ->
                product.bean(Desk.class).waiting(kind, subject).orElseThrow().ref());
    }

    private static Browserless reviewer(String name) {
        return cast.in("/login/staff", name + "@example.org");
    }

    private static Browserless desk(ApplyStage stage, Role role) {
        String login = stage.school().code() + "." + role + "@example.org";
        return product.browser().signIn("/login/staff", login, SchoolStage.PASSWORD);
    }
}
