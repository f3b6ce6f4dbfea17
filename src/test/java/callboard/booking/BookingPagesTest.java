package callboard.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.entry.Entry;
import callboard.room.RoomStage;
import callboard.school.School;
import callboard.school.SchoolStage;
import callboard.school.Schools;
import callboard.slot.Slot;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the candidate sees of booking, and the officer of who booked. */
final class BookingPagesTest {

    private TestDatabase database;
    private Product product;
    private BookingStage stage;
    private Slot nine;
    private Slot ten;

    @BeforeEach
    void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new BookingStage(product, "bp");
        nine = stage.slot(0, 3);
        ten = stage.slot(60, 1);
    }

    @AfterEach
    void stop() {
        product.close();
        database.close();
    }

    @Test
    void aSessionIsChosenChangedAndGivenBack() {
        RoomStage.Candidate candidate = stage.room().candidate();
        String entry = "/entries/" + candidate.entry().ref();
        String page = entry + "/booking";
        Browserless browser = candidate.browser();

        browser.get(entry).see("预约场次", "还差 1 项", "还没有预约场次").link("去预约");
        browser.get("/entries").see("还没有预约场次");
        Page choice = browser.get(page).seeNot("????").see("9:00 — 10:00", "余 3 座", "余 1 座", "限时 50 分钟", "还没有预约");
        choice.form(page)
                .fill("slot", nine.ref())
                .submit()
                .redirectsTo(page)
                .arrive()
                .see("场次已约好。", "已约的场次", "1月16日 9:00 至 1月16日 10:00", "1月16日 8:00 前可以改约。");
        browser.get(entry).see("场次 1月16日 9:00", "改约", "1月16日 9:00 开放").seeNot("还差 1 项");
        browser.get("/entries").seeNot("还没有预约场次");
        browser.get(page)
                .form(page)
                .fill("slot", ten.ref())
                .submit()
                .redirectsTo(page)
                .arrive()
                .see("1月16日 10:00 至 1月16日 11:00");
        assertEquals(0, stage.read(nine).booked());
        browser.get(page)
                .form(page + "/return")
                .submit()
                .redirectsTo(page)
                .arrive()
                .see("场次已退。", "还没有预约");
        assertEquals(0, stage.read(ten).booked());
    }

    @Test
    void whoLosesTheRaceIsAskedToChooseAgain() {
        RoomStage.Candidate candidate = stage.room().candidate();
        String page = "/entries/" + candidate.entry().ref() + "/booking";
        var form = candidate.browser().get(page).form(page).fill("slot", ten.ref());
        stage.book(stage.entry(), ten);

        form.submit().hasStatus(422).see("这一场刚刚约满，没有约上。", "已满");

        assertEquals(Optional.empty(), stage.read(candidate.entry()).steps().slot());
    }

    @Test
    void nothingChosenAndSessionsThatAreGoneAreSaid() {
        RoomStage.Candidate candidate = stage.room().candidate();
        String page = "/entries/" + candidate.entry().ref() + "/booking";

        candidate.browser().get(page).form(page).submit().hasStatus(422).see("请先选一个场次。");
        String csrf = candidate.browser().cookie("cb-csrf").orElseThrow();
        candidate
                .browser()
                .post(page, Map.of("_csrf", csrf, "slot", "nothing"))
                .hasStatus(422)
                .see("这一场已经没有了。");
    }

    @Test
    void anotherSchoolsSessionAndAnotherCandidatesEntryDoNotExist() {
        Slot foreign = new BookingStage(product, "other").slot(0, 5);
        RoomStage.Candidate candidate = stage.room().candidate();
        RoomStage.Candidate stranger = stage.room().candidate();
        String page = "/entries/" + candidate.entry().ref() + "/booking";
        String csrf = candidate.browser().cookie("cb-csrf").orElseThrow();

        candidate
                .browser()
                .post(page, Map.of("_csrf", csrf, "slot", foreign.ref()))
                .hasStatus(422)
                .see("这一场已经没有了。");
        stranger.browser().get(page).hasStatus(404);
        assertEquals(0, stage.read(foreign).booked());
    }

    @Test
    void afterTheDeadlineTheBookingStands() {
        RoomStage.Candidate candidate = stage.room().candidate();
        stage.book(candidate.entry(), nine);
        product.clock().set(nine.bookUntil());

        candidate
                .browser()
                .get("/entries/" + candidate.entry().ref() + "/booking")
                .seeNot("????")
                .see("改约和退约已在 1月16日 8:00 截止，按约定的场次考试。")
                .seeNot("前可以改约");
    }

    @Test
    void theOfficerSeesWhoBookedAndTakesASessionAwayWithItsPeople() {
        Entry first = stage.entry();
        Entry second = stage.entry();
        stage.entry();
        product.act(this::nameApplicants);
        stage.book(first, nine);
        stage.book(second, nine);
        School school =
                product.ask(() -> product.bean(Schools.class).byCode("bp").orElseThrow());
        Browserless officer = new SchoolStage(product).staff(school, Role.OFFICER, "王老师");
        String desk = "/schools/bp/desk/";
        String home = desk + "exams/" + stage.exam().ref() + "/slots";

        officer.get(desk + "candidates").see("场次 1月16日 9:00", "还没有预约场次");
        officer.get(desk + "candidates?view=unbooked").see("找到 1 人");
        officer.get(desk + "candidates/" + first.ref()).see("预约了 1月16日 9:00 至 1月16日 10:00 的场次");
        officer.get("/schools/bp/desk").see("已预约", "3 0 3 2");
        officer.get(home).see("2 / 3", "4 个座位，已约 2 人");
        String its = home + "/" + nine.ref();
        officer.get(its + "/edit")
                .form(its)
                .fill("capacity", "1")
                .submit()
                .hasStatus(422)
                .see("已有 2 人预约，座位不能少于这个数。");

        Page asked = officer.get(its + "/relocation").see("有 2 人预约了这一场。");
        asked.form(its + "/relocation").submit().hasStatus(422).see("请写原因。");
        asked.form(its + "/relocation")
                .fill("target", ten.ref())
                .fill("reason", "机房检修")
                .submit()
                .redirectsTo(home)
                .arrive()
                .see("场次已取消：1 人移到了别的场次，1 人请重新预约。", "1 / 1");

        assertEquals(Optional.of(ten.id()), stage.read(first).steps().slot());
        assertTrue(stage.read(second).steps().slot().isEmpty());
    }

    private void nameApplicants() {
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute("update applicant set name = '林知夏'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
