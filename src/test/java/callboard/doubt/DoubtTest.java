package callboard.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.Statements;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.major.Direction;
import callboard.roster.Applicant;
import callboard.roster.ApplicantTouched;
import callboard.roster.Applicants;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 待核对: the roster changes under somebody who has applied (R-43a). */
@OnBothDatabases
final class DoubtTest {

    private static int schools;

    private final TestDatabase database;
    private Product product;
    private ApplyStage stage;
    private Exam exam;
    private Direction direction;
    private Browserless officer;
    private int people;

    DoubtTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        product = Product.still(database);
        product.clock().set(TestClock.MORNING);
        stage = new ApplyStage(product, database, "doubt" + ++schools);
        direction = stage.direction("美声");
        exam = stage.exam(direction);
        officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
    }

    @AfterEach
    void stop() {
        product.close();
    }

    /** Somebody who has applied. */
    private record Applied(long row, String rosterPage, String deskPage, String entry, Browserless candidate) {}

    private Applied applied(String name) {
        String number = "9907262008110" + (10_000 * schools + 40_000 + ++people);
        long row = stage.register(name, number, "江西省", direction);
        Browserless candidate =
                stage.in(CertifiedPerson.of(product, "1381" + schools + "00" + (1000 + people), name, number));
        String entry = stage.apply(candidate, exam);
        return new Applied(
                row,
                stage.desk() + "/roster/" + applicant(row).ref(),
                stage.desk() + "/candidates/" + entry.replace("/entries/", ""),
                entry,
                candidate);
    }

    @Test
    void aChangedNameIsMarkedToldToTheOfficerAloneAndGoesWhenTheRosterAgreesAgain() {
        Applied someone = applied("欧阳雨桐");
        someone.candidate().get(someone.entry()); // says once that the application went well
        String before = someone.candidate().get(someone.entry()).select("main").text();

        correct(someone, "name", "欧阳雨彤");

        officer.get(stage.desk()).see("1 名考生待核对");
        Page list = officer.get(stage.desk() + "/candidates?view=doubtful").see("欧阳雨彤", "待核对");
        Page page = officer.get(list.link("欧阳雨彤")).see("待核对", "***桐", "欧阳雨彤");
        assertEquals(someone.rosterPage() + "/correction", page.link("名单改错了，去改名单"));
        assertEquals(
                before, someone.candidate().get(someone.entry()).select("main").text());

        correct(someone, "name", "欧阳 雨桐");

        officer.get(someone.deskPage()).seeNot("待核对");
        officer.get(stage.desk() + "/candidates?view=doubtful").seeNot("欧阳雨桐");
        officer.get(stage.desk()).seeNot("名考生待核对");
    }

    @Test
    void anOfficerConfirmsThePersonWithAReasonAndIsNotAskedTheSameAgain() {
        Applied someone = applied("扎西顿珠");
        correct(someone, "region", "四川");
        String settlement = someone.deskPage() + "/doubt/settlement";

        officer.get(someone.deskPage()).form(settlement).submit().hasStatus(422).see("请写明为什么核对无误");
        officer.get(someone.deskPage())
                .form(settlement)
                .fill("why", "随父母迁户口，已看证明")
                .submit()
                .redirectsTo(someone.deskPage())
                .arrive()
                .see("扎西顿珠 已核对无误。");
        officer.get(someone.deskPage()).seeNot("名单改动后和考生对不上");
        assertEquals(
                1,
                number("select count(*) from audit_row where kind = 'doubt.act.settled'" + " and school_id = "
                        + stage.school().id()));

        correct(someone, "region", "江西");
        correct(someone, "region", "四川");
        officer.get(someone.deskPage()).seeNot("待核对");
        correct(someone, "region", "西藏");
        officer.get(someone.deskPage()).see("待核对", "西藏自治区");
    }

    @Test
    void whatAnOfficerHasNotSeenIsNotSettled() {
        Applied someone = applied("卓玛央金");
        correct(someone, "name", "卓玛央宗");
        String settlement = someone.deskPage() + "/doubt/settlement";
        var seen = officer.get(someone.deskPage()).form(settlement).fill("why", "已看证明");
        correct(someone, "name", "李央宗");

        Page again = seen.submit().hasStatus(409).see("名单刚才又改了", "李央宗");

        officer.get(someone.deskPage()).see("名单改动后和考生对不上");
        assertEquals("已看证明", again.form(settlement).value("why"));
        again.form(settlement).submit().redirectsTo(someone.deskPage());
        officer.get(someone.deskPage()).seeNot("名单改动后和考生对不上");
    }

    @Test
    void nothingWaitsOfAWithdrawnEntryUntilItIsRestored() {
        Applied someone = applied("贺兰舟");
        correct(someone, "name", "贺兰洲");
        officer.get(someone.deskPage())
                .form(someone.deskPage() + "/withdrawal")
                .fill("reason", "不在名单上")
                .submit()
                .hasStatus(303);

        officer.get(stage.desk()).seeNot("名考生待核对");
        officer.get(stage.desk() + "/candidates?view=doubtful").seeNot("贺兰洲");
        assertEquals(
                0,
                officer.get(stage.desk() + "/candidates")
                        .see("贺兰洲")
                        .select("tr:contains(贺兰洲):contains(待核对)")
                        .size());

        officer.get(someone.deskPage())
                .form(someone.deskPage() + "/restoration")
                .submit()
                .hasStatus(303);
        officer.get(stage.desk()).see("1 名考生待核对");
        officer.get(stage.desk() + "/candidates?view=doubtful").see("贺兰洲", "待核对");
    }

    @Test
    void otherValuesAndUnusedRowsRaiseNothing() {
        Applied someone = applied("白凌川");
        correct(someone, "ticketNumber", "2705180316");
        long unused = stage.register("夏之远", "990726200811049999", "江西", direction);
        String row = stage.desk() + "/roster/" + applicant(unused).ref() + "/correction";
        officer.get(row).form(row).fill("name", "夏之近").submit().hasStatus(303);

        officer.get(someone.deskPage()).seeNot("待核对");
        officer.get(stage.desk()).seeNot("待核对");
    }

    @Test
    void onlyAnOfficerConfirmsAndAnotherSchoolFindsNothing() {
        Applied someone = applied("尹若彤");
        correct(someone, "name", "尹若形");
        String settlement = someone.deskPage() + "/doubt/settlement";
        Browserless admin = stage.schools().staff(stage.school(), Role.ADMIN, "主任");
        ApplyStage elsewhere = new ApplyStage(product, database, "other" + schools);
        Browserless stranger = elsewhere.schools().staff(elsewhere.school(), Role.OFFICER, "吴老师");

        admin.get(someone.deskPage()).see("待核对");
        assertEquals(403, post(admin, settlement).status());
        assertEquals(404, post(stranger, settlement).status());
        assertEquals(
                404,
                post(stranger, settlement.replace("/doubt" + schools + "/", "/other" + schools + "/"))
                        .status());
        officer.get(someone.deskPage()).see("待核对");
    }

    @Test
    void aBatchAsksAsMuchForTwoRowsAsForOne() {
        List<Applicant> rows = new ArrayList<>();
        for (String name : List.of("甲一", "乙二", "丙三", "丁四")) {
            rows.add(renamed(applied(name).row(), name + "改"));
        }

        touch(rows.subList(0, 1), ApplicantTouched.What.MATCH); // takes the numbers of the next fifty
        long one = Statements.of(product, () -> touch(rows.subList(1, 2), ApplicantTouched.What.MATCH));
        long two = Statements.of(product, () -> touch(rows.subList(2, 4), ApplicantTouched.What.MATCH));

        assertEquals(one, two);
        officer.get(stage.desk()).see("4 名考生待核对");
    }

    @Test
    void aRowThatIsBackOpensTheSameEntryAgain() {
        Applied someone = applied("蒋念慈");
        officer.get(someone.deskPage())
                .form(someone.deskPage() + "/withdrawal")
                .fill("reason", "不在名单上")
                .submit()
                .hasStatus(303);
        someone.candidate().get(someone.entry()).see("撤回");

        touch(List.of(applicant(someone.row())), ApplicantTouched.What.RESTORED);

        someone.candidate().get(someone.entry()).see("已申请").seeNot("不在名单上");
        someone.candidate().get("/notices").see("你的考试已恢复");
    }

    private void correct(Applied someone, String field, String value) {
        String page = someone.rosterPage() + "/correction";
        officer.get(page).form(page).fill(field, value).submit().redirectsTo(someone.rosterPage());
    }

    /** As an import has changed it, before it tells the entries. */
    private Applicant renamed(long row, String name) {
        try (var connection = database.connection();
                var update = connection.prepareStatement("update applicant set name = ?, name_key = ? where id = ?")) {
            update.setString(1, name);
            update.setString(2, name);
            update.setLong(3, row);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return applicant(row);
    }

    private void touch(List<Applicant> rows, ApplicantTouched.What what) {
        product.act(() -> {
            Event<ApplicantTouched> event = CDI.current()
                    .getBeanManager()
                    .createInstance()
                    .select(new TypeLiteral<Event<ApplicantTouched>>() {})
                    .get();
            event.fire(new ApplicantTouched(rows, what));
        });
    }

    private Applicant applicant(long row) {
        return product.ask(() ->
                product.bean(Applicants.class).byId(stage.school().id(), row).orElseThrow());
    }

    private static Page post(Browserless who, String address) {
        return who.post(
                address,
                java.util.Map.of(
                        "_csrf",
                        who.get("/account").select("[name=_csrf]").first().attr("value"),
                        "why",
                        "x"));
    }

    private long number(String sql) {
        try (var connection = database.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
