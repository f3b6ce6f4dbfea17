package callboard.slot;

import static callboard.slot.SlotDesk.booking;
import static callboard.slot.SlotDesk.change;
import static callboard.slot.SlotDesk.limit;
import static callboard.slot.SlotDesk.one;
import static callboard.slot.SlotDesk.series;
import static callboard.slot.SlotDesk.slots;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.Statements;
import callboard.TestDatabase;
import callboard.exam.Exam;
import callboard.exam.ExamStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions as the officer plans them: an exam from 17 January 9:00 to 18 January 21:00 with 50 minutes in the room. */
final class SlotPagesTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final Instant NINE = Instant.parse("2027-01-17T01:00:00Z");
    private static Product product;
    private static ExamStage stage;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
        stage = new ExamStage(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void manySessionsAreLookedAtBeforeTheyAreMade() {
        ExamStage.Desk desk = stage.desk("s1");
        Exam exam = booking(desk);
        String series = desk.path(exam) + "/slots/series";

        Page preview = series(desk, exam).submit("预览");

        preview.hasStatus(200)
                .see("28 个场次，1,120 个座位", "1月17日 11:30 至 1月17日 12:00", "1月17日 13:00 至 1月17日 13:30", "预约到 1月16日 9:00")
                .seeNot("1月17日 12:00 至", "不在考试窗口内");
        assertEquals(List.of(), slots(desk, exam));

        preview.form(series)
                .submit("添加 28 个场次")
                .redirectsTo(desk.path(exam) + "/slots")
                .arrive()
                .see("添加了 28 个场次。", "28 个场次，1,120 个座位，已约 0 人");
        assertEquals(28, slots(desk, exam).size());
        series(desk, exam).submit("预览").see("已有，不重复添加", "0 个场次，0 个座位");
        series(desk, exam).submit().hasStatus(303).arrive().see("添加了 0 个场次。");
        assertEquals(28, slots(desk, exam).size());
    }

    @Test
    void whatCannotBeASeriesIsSaidBesideItsField() {
        ExamStage.Desk desk = stage.desk("s2");
        Exam exam = booking(desk);
        String series = desk.path(exam) + "/slots/series";

        series(desk, exam)
                .fill("firstDay", "2027-02-30")
                .fill("from", "25:00")
                .fill("every", "0")
                .fill("capacity", "")
                .submit("预览")
                .hasStatus(422)
                .see("请填日期，例如 2027-01-16。", "请填时间，例如 09:00。", "请填 5 到 1440 之间的整数。", "请填 1 到 10000 之间的整数。");
        series(desk, exam)
                .fill("from", "23:00")
                .fill("to", "24:00")
                .fill("every", "120")
                .submit("预览")
                .hasStatus(422)
                .see("这样排不出一个场次");
        series(desk, exam)
                .fill("from", "17:00")
                .fill("to", "9:00")
                .submit("预览")
                .hasStatus(422)
                .see("结束要晚于开始。");
        series(desk, exam)
                .fill("lastDay", "2027-03-17")
                .fill("every", "5")
                .submit("预览")
                .hasStatus(422)
                .see("一场考试最多 500 个场次。");
        assertEquals(List.of(), slots(desk, exam));
    }

    @Test
    void theEndOfTheDayIsTwentyFourAndSecondsDoNotCount() {
        ExamStage.Desk desk = stage.desk("s3");
        Exam exam = booking(desk);

        series(desk, exam)
                .fill("lastDay", "")
                .fill("from", "23:00")
                .fill("to", "24:00")
                .submit()
                .hasStatus(303);
        series(desk, exam)
                .fill("lastDay", "")
                .fill("from", "22:00:59")
                .fill("to", "23:00:59")
                .submit()
                .hasStatus(303);

        assertEquals(
                List.of("2027-01-17T14:00:00Z", "2027-01-17T14:30:00Z", "2027-01-17T15:00:00Z", "2027-01-17T15:30:00Z"),
                slots(desk, exam).stream()
                        .map(slot -> slot.opensAt().toString())
                        .toList());
    }

    @Test
    void oneSessionIsAddedChangedAndRemoved() {
        ExamStage.Desk desk = stage.desk("s4");
        Exam exam = booking(desk);
        String home = desk.path(exam) + "/slots";

        desk.officer().get(home).see("还没有场次");
        one(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00")
                .submit()
                .redirectsTo(home)
                .arrive()
                .see("0 / 40", "预约到 1月17日 9:00");
        one(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00").submit().redirectsTo(home);
        Slot slot = slots(desk, exam).get(0);
        assertEquals(new SlotTimes(NINE, NINE.plusSeconds(3600), Optional.empty(), NINE), slot.times());

        String its = home + "/" + slot.ref();
        PageForm mine = desk.officer().get(its + "/edit").form(its).fill("capacity", "50");
        desk.officer()
                .get(its + "/edit")
                .form(its)
                .fill("capacity", "30")
                .fill("bookUntil", "2027-01-16T18:00")
                .submit()
                .redirectsTo(home)
                .arrive()
                .see("0 / 30", "预约到 1月16日 18:00");
        mine.submit().hasStatus(422).see("你填写时这个场次有变化，没有保存。");
        assertEquals(30, slots(desk, exam).get(0).capacity());

        desk.officer()
                .get(home)
                .form(its + "/removal")
                .submit()
                .redirectsTo(home)
                .arrive()
                .see("场次已删除。", "还没有场次");
        assertEquals(List.of(), slots(desk, exam));
    }

    @Test
    void aSessionThatContradictsItselfIsSaidBesideItsField() {
        ExamStage.Desk desk = stage.desk("s5");
        Exam exam = booking(desk);

        one(desk, exam, "2027-01-17T10:00", "2027-01-17T09:00")
                .submit()
                .hasStatus(422)
                .see("结束要晚于开始时间 1月17日 10:00。");
        one(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00")
                .fill("bookUntil", "2027-01-17T09:01")
                .submit()
                .hasStatus(422)
                .see("预约截止不能晚于场次开始 1月17日 9:00。");
        one(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00")
                .fill("bookFrom", "2027-01-17T09:00")
                .submit()
                .hasStatus(422)
                .see("开始预约要早于预约截止 1月17日 9:00。");
        one(desk, exam, "", "").submit().hasStatus(422).see("请填日期和时间");
        assertEquals(List.of(), slots(desk, exam));
    }

    @Test
    void everyPointOfTheChecklistAppearsAndGoes() {
        ExamStage.Desk desk = stage.desk("s6");
        Exam exam = booking(desk);
        String checklist = desk.path(exam) + "/checklist";

        desk.officer().get(checklist).see("没有场次", "要求预约，但还没有场次");
        one(desk, exam, "2027-01-17T08:00", "2027-01-17T08:04")
                .fill("capacity", "1")
                .submit()
                .hasStatus(303);
        desk.officer()
                .get(checklist)
                .seeNot("没有场次")
                .see("有场次不在考试窗口内", "1 个场次里，有 1 个不在窗口之内", "最短的场次 4 分钟，各科各录一次就要 5 分钟");
        change(desk, exam, "2027-01-17T09:00", "2027-01-17T09:08").submit().hasStatus(303);
        desk.officer().get(checklist).seeNot("有场次不在考试窗口内").see("场次都在考试窗口内", "最短的场次 8 分钟，短于考场限时 50 分钟");
        limit(desk, exam, "");
        desk.officer().get(checklist).see("最短的场次 8 分钟，各科录满次数需要 10 分钟");
        limit(desk, exam, "50");
        change(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00").submit().hasStatus(303);
        desk.officer().get(checklist).see("场次够长", "场次座位够用").seeNot("场次偏短", "场次座位少于名单");
        product.act(() -> {
            try (var connection =
                    product.bean(callboard.data.Database.class).source().getConnection()) {
                callboard.room.Registered.add(connection, desk.read(exam), 6_000_000 + exam.id());
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        desk.officer().get(checklist).see("场次座位少于名单", "名单 2 人，共 1 个座位，会有 1 人约不到。");
        change(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00")
                .fill("capacity", "2")
                .submit()
                .hasStatus(303);
        desk.officer().get(checklist).seeNot("场次座位少于名单").see("名单 2 人，共 2 个座位。");
    }

    @Test
    void theDrawingFollowsWhatIsTyped() {
        ExamStage.Desk desk = stage.desk("s7");
        Exam exam = booking(desk);
        one(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00").submit().hasStatus(303);
        one(desk, exam, "2027-01-18T14:00", "2027-01-18T15:00").submit().hasStatus(303);
        PageForm form = desk.officer().get(desk.path(exam) + "/edit").form(desk.path(exam));
        desk.officer().header("HX-Request", "true");

        form.send(desk.path(exam) + "/drawing")
                .hasStatus(200)
                .see("1月17日 9:00 进场，1月17日 9:50 前交完", "1月18日 15:00 前进场，1月18日 15:00 前交完", "场次，共 2 场", "到 1月20日 15:00");
        form.fill("limitMinutes", "20")
                .fill("uploadGraceHours", "24")
                .send(desk.path(exam) + "/drawing")
                .see("1月17日 9:00 进场，1月17日 9:20 前交完", "到 1月19日 15:00");
        form.fill("closesAt", "").send(desk.path(exam) + "/drawing").see("填好开放和关闭时间，这里会画出时间。");
        assertEquals(Optional.of(50), desk.read(exam).terms().limitMinutes());
    }

    @Test
    void fiveHundredSessionsCostNoMoreStatementsThanOne() {
        ExamStage.Desk desk = stage.desk("s8");
        Exam exam = booking(desk);
        one(desk, exam, "2027-01-17T09:00", "2027-01-17T10:00").submit().hasStatus(303);
        String home = desk.path(exam) + "/slots";
        long one = Statements.of(product, () -> desk.officer().get(home).see("1 个场次"));
        product.act(() -> {
            List<SlotTimes> all = java.util.stream.IntStream.range(1, 500)
                    .mapToObj(i -> NINE.plusSeconds(60L * i))
                    .map(opens -> new SlotTimes(opens, opens.plusSeconds(3600), Optional.empty(), opens))
                    .toList();
            assertEquals(499, product.bean(SlotService.class).addAll(desk.read(exam), all, 40));
        });

        long many = Statements.of(product, () -> desk.officer().get(home).see("500 个场次"));

        assertEquals(one, many);
        assertTrue(many < 25, () -> "statements of a page: " + many);
    }
}
