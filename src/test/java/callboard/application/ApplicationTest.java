package callboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.school.SeasonService;
import callboard.school.Seasons;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ApplicationTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;
    private static ApplyStage stage;
    private static Direction belCanto;
    private static Direction folk;
    private static Exam belCantoExam;
    private static Exam folkExam;
    private static Browserless officer;

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE);
        stage = new ApplyStage(product, DATABASE, "jiang");
        belCanto = stage.direction("美声");
        folk = stage.direction("民族");
        belCantoExam = stage.exam(belCanto);
        folkExam = stage.exam(folk);
        officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @BeforeEach
    void morning() {
        product.clock().set(TestClock.MORNING);
    }

    @Test
    void whoIsNotOnTheRosterReadsThatNoRecordWasFound() {
        Browserless candidate = person("13800000001", "李娜", "990726200811040469");

        Page refusal = confirm(candidate).arrive().hasStatus(200);

        refusal.see("没有找到报考记录", "0791-5550 1208", "9907**********0469");
        officer.get(stage.desk() + "/failed-applications").see("李娜", "没有记录");
    }

    @Test
    void aDifferentNameIsToldWithoutValuesAndShownToTheSchoolMasked() {
        stage.register("欧阳雨彤", "990726200811040477", "江西省", belCanto);
        Browserless candidate = person("13800000002", "欧阳雨桐", "990726200811040477");

        Page refusal = confirm(candidate).arrive().hasStatus(200);

        refusal.see("姓名、报考地区不匹配").seeNot("彤");
        Page list = officer.get(stage.desk() + "/failed-applications").see("欧阳雨桐", "姓名");
        officer.get(list.link("欧阳雨桐")).see("***桐", "欧阳雨彤", "姓名、报考地区不匹配");
        for (Role reader : List.of(Role.ADMIN, Role.AUDITOR)) {
            Browserless other = stage.schools().staff(stage.school(), reader, "某" + reader);
            other.get(list.link("欧阳雨桐")).see("***桐").seeNot("一键修改");
        }
    }

    @Test
    void anotherDirectionThanTheRegisteredOneIsToldBesideTheChoiceAndLogged() {
        stage.register("白凌川", "990726200811040485", "", belCanto);
        Browserless candidate = person("13800000003", "白凌川", "990726200811040485");
        String page = "/schools/jiang/registrations";
        confirm(candidate).redirectsTo(page);

        Page refused =
                candidate.get(page).form(page).fill("exam", folkExam.ref()).submit();

        refused.hasStatus(422).see("与报考的专业（方向）不一致");
        assertEquals(folkExam.ref(), refused.form(page).value("exam"));
        officer.get(stage.desk() + "/failed-applications").see("白凌川", "声乐 · 民族 / 声乐 · 美声");
        assertEquals(0, entries(candidate));
    }

    @Test
    void theRegisteredDirectionGivesOneEntryHoweverOftenItIsTried() {
        stage.register("尹 若彤", "990726200811040493", "江西", belCanto);
        Browserless candidate = person("13800000004", "尹若彤", "990726200811040493");
        confirm(candidate).redirectsTo("/schools/jiang/registrations");
        String page = "/schools/jiang/registrations";
        var form = candidate.get(page).form(page).fill("exam", belCantoExam.ref());

        String first = form.submit().hasStatus(303).header("Location").orElseThrow();
        String second = form.submit().hasStatus(303).header("Location").orElseThrow();

        assertEquals(first, second);
        assertEquals(1, entries(candidate));
        candidate.get(page).see("已申请");
        candidate.get("/entries").see("声乐", "已申请", "还差 1 项");
    }

    @Test
    void aTriedAgainRefusalIsOneLineWithTwoTries() {
        Browserless candidate = person("13800000005", "夏之远", "990726200811040507");
        stage.register("夏之远", "990726200811040620", "江西", belCanto);
        stage.register("夏之远远", "990726200811040638", "江西", belCanto);
        confirm(candidate);

        Page again = confirm(candidate).arrive();

        Page list = officer.get(stage.desk() + "/failed-applications");
        assertEquals(1, list.select("a.table__name:contains(夏之远)").size());
        officer.get(list.link("夏之远")).see("第 2 次", "名单里有 1 行同名，证件号不同。");
        again.see("记录号 F-");
    }

    @Test
    void theOfficerTellsTheCandidateOnceTheRosterIsRight() {
        Browserless candidate = person("13800000006", "唐雨薇", "990726200811040515");
        confirm(candidate);
        String page = officer.get(stage.desk() + "/failed-applications").link("唐雨薇");

        Page told = officer.get(page).form(page + "/notice").submit();

        told.redirectsTo(stage.desk() + "/failed-applications").arrive().see("已通知 唐雨薇 可以再次申请");
        officer.get(stage.desk() + "/failed-applications?settled=true").see("唐雨薇");
        candidate.get("/notices").see("可以再次申请视频考试");
    }

    @Test
    void oneClickPutsTheRosterRightAndTellsTheCandidate() {
        stage.register("司马清彤", "990726200811040582", "江西", belCanto);
        Browserless candidate = person("13800000014", "司马清桐", "990726200811040582");
        confirm(candidate);
        String page = officer.get(stage.desk() + "/failed-applications").link("司马清桐");
        PageForm fix = officer.get(page).see("一键修改", "司马清彤").form(page + "/correction");

        fix.submit().redirectsTo(stage.desk() + "/failed-applications");

        officer.get(stage.desk() + "/failed-applications?settled=true").see("司马清桐", "已改名单并通知");
        candidate.get("/notices").see("可以再次申请视频考试");
        confirm(candidate).redirectsTo("/schools/jiang/registrations");
        fix.submit().hasStatus(409);
        officer.get(page).seeNot("一键修改");
    }

    @Test
    void anUnknownRegionIsPutRightInEveryRowThatHasIt() {
        stage.register("古丽米热", "990726200811040590", "赣", belCanto);
        stage.register("夏芷", "990726200811040603", "赣", folk);
        stage.register("夏岚", "990726200811040611", "四川", folk);
        Browserless candidate = person("13800000015", "古丽米热", "990726200811040590");
        confirm(candidate);
        String page = officer.get(stage.desk() + "/failed-applications").link("古丽米热");

        PageForm everywhere = officer.get(page).see("把名单里所有「赣」一次改完（2 行）").form(page + "/correction/everywhere");
        String season = stage.season().ref();
        product.act(() -> {
            SeasonService seasons = product.bean(SeasonService.class);
            seasons.makeCurrent(seasons.create(stage.school(), 2028));
        });
        everywhere.submit().hasStatus(404);
        officer.get(page).seeNot("一次改完");
        product.act(() -> product.bean(SeasonService.class)
                .makeCurrent(product.bean(Seasons.class)
                        .byRef(stage.school().id(), season)
                        .orElseThrow()));
        everywhere.submit().redirectsTo(page).arrive().see("名单里的 2 行已改好。").seeNot("一键修改");

        confirm(candidate).redirectsTo("/schools/jiang/registrations");
        officer.get(stage.desk() + "/roster?q=%E5%A4%8F%E8%8A%B7").see("江西省");
        officer.get(stage.desk() + "/roster?q=%E5%A4%8F%E5%B2%9A").see("四川");
    }

    @Test
    void leavingItWithoutAReasonIsRefused() {
        Browserless candidate = person("13800000007", "苏和", "990726200811040523");
        confirm(candidate);
        String page = officer.get(stage.desk() + "/failed-applications").link("苏和");

        officer.get(page).form(page + "/settlement").submit().hasStatus(422).see("请写明原因");
    }

    @Test
    void afterTheApplicationPeriodTheButtonSaysSoAndTheServerToo() {
        stage.register("郑思远", "990726200811040531", "", belCanto);
        Browserless candidate = person("13800000008", "郑思远", "990726200811040531");
        String page = "/schools/jiang/registrations";
        var form = candidate.get(page).form(page).fill("exam", belCantoExam.ref());
        product.clock().set(ApplyStage.OPENS);

        form.submit().hasStatus(409);

        candidate.get(page).see("申请已于");
        assertEquals(0, entries(candidate));
    }

    @Test
    void whoIsNotCertifiedIsLedToTheCertification() {
        var cast = new callboard.certification.Cast(product);
        cast.candidate("13800000009");
        Browserless candidate = cast.in("/login", "13800000009");

        candidate.get("/schools/jiang/applications").see("先完成认证，再申请考试");
        candidate.get("/").see("先完成认证");
    }

    @Test
    void nothingOfAnotherCandidateOrSchoolExists() {
        stage.register("何沐阳", "990726200811040540", "", belCanto);
        Browserless owner = person("13800000010", "何沐阳", "990726200811040540");
        String entry = stage.apply(owner, belCantoExam);
        Browserless stranger = person("13800000011", "孟繁星", "990726200811040558");
        confirm(stranger);
        String refusal = confirm(stranger).header("Location").orElseThrow();
        ApplyStage elsewhere = new ApplyStage(product, DATABASE, "hai");
        Browserless foreign = elsewhere.schools().staff(elsewhere.school(), Role.OFFICER, "吴老师");
        String desk = stage.desk() + "/candidates/" + entry.substring("/entries/".length());

        owner.get(entry).hasStatus(200);
        stranger.get(entry).hasStatus(404);
        stranger.get(entry + "/pledge").hasStatus(404);
        stranger.get(entry + "/notice").hasStatus(404);
        owner.get(java.net.URI.create(refusal).getPath()).hasStatus(404);
        officer.get(desk).hasStatus(200).see("何沐阳");
        foreign.get(desk).hasStatus(404);
        foreign.get(desk.replace("/jiang/", "/hai/")).hasStatus(404);
        foreign.get("/schools/hai/desk/candidates").hasStatus(200).seeNot("何沐阳");
    }

    @Test
    void theSchoolFindsACandidateByNameByNumberAndByTheWholeDocumentOnly() {
        stage.register("扎西顿珠", "990726200811040566", "江西", folk);
        stage.apply(person("13800000012", "扎西顿珠", "990726200811040566"), folkExam);
        String list = stage.desk() + "/candidates";

        officer.get(list + "?q=%E6%89%8E%E8%A5%BF")
                .see("扎西顿珠", "9907**********0566")
                .seeNot("990726200811040566");
        officer.get(list + "?q=990726200811040566").see("扎西顿珠");
        officer.get(list + "?q=99072620081104056").seeNot("扎西顿珠");
        officer.get(list + "?region=" + "%E6%B1%9F%E8%A5%BF").see("扎西顿珠");
        officer.get(list + "?state=COMPLETED").seeNot("扎西顿珠").see("没有符合条件的考生");
        officer.get(list + "?exam=" + belCantoExam.ref()).seeNot("扎西顿珠");
    }

    @Test
    void aWithdrawnCandidateReadsWhyAndComesBackWithTheSameEntry() {
        stage.register("蒋念慈", "990726200811040574", "", belCanto);
        Browserless candidate = person("13800000013", "蒋念慈", "990726200811040574");
        String entry = stage.apply(candidate, belCantoExam);
        String page = stage.desk() + "/candidates/" + entry.substring("/entries/".length());

        officer.get(page).form(page + "/withdrawal").submit().hasStatus(422);
        officer.get(page)
                .form(page + "/withdrawal")
                .fill("reason", "重复报名")
                .submit()
                .redirectsTo(page);
        candidate.get(entry).see("撤回", "重复报名");
        officer.get(page).form(page + "/restoration").submit().redirectsTo(page);

        candidate.get(entry).see("已申请").seeNot("重复报名");
    }

    @Test
    void theOverviewCountsPeopleOfEachExam() {
        officer.get(stage.desk()).hasStatus(200).see("概览", "声乐", "需要你处理");
    }

    private static Browserless person(String phone, String name, String number) {
        return stage.in(CertifiedPerson.of(product, phone, name, number));
    }

    private static Page confirm(Browserless candidate) {
        product.clock().advance(Duration.ofSeconds(1));
        String page = "/schools/jiang/applications";
        return candidate.get(page).form(page).submit().hasStatus(303);
    }

    private static int entries(Browserless candidate) {
        return candidate.get("/entries").select("main section.card").size();
    }
}
