package callboard.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.major.Majors;
import callboard.roster.Acts;
import callboard.roster.Applicant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing an import and taking it back: once, wholly or not at all, and never what a candidate relies on (R-43, R-43a). */
@OnBothDatabases
final class ImportWritingTest {

    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private ImportDesk desk;

    ImportWritingTest(TestDatabase database) {}

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
    void aSchoolWithOneMajor() {
        desk = new ImportDesk(stage, product, "writing" + ++schools);
    }

    @Test
    void theSecondClickWritesNothingTwice() {
        String page = desk.previewed(RosterBook.of(4).upload("a.xlsx"));
        Page preview = desk.officer.get(page);
        preview.form(page + "/commit").submit().redirectsTo(page);
        preview.form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);
        preview.form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);

        assertEquals(4, desk.count());
    }

    @Test
    void whileOneImportIsWrittenTheOtherWaits() {
        String first = desk.previewed(RosterBook.of(4).upload("a.xlsx"));
        String second = desk.previewed(RosterBook.of(5).upload("b.xlsx"));
        Page other = desk.officer.get(second);
        desk.officer.get(first).form(first + "/commit").submit().redirectsTo(first);

        other.form(second + "/commit").submit().hasStatus(409).see("王老师正在写入导入 #1");
    }

    @Test
    void anUndoBringsTheRosterBackAndKeepsWhoApplied() {
        desk.written(RosterBook.of(3));
        String page = desk.written(RosterBook.of(6).set(1, 1, "改了名"));
        desk.use("考生5");

        desk.officer.get(page).form(page + "/undo").submit().hasStatus(422).see("请写明为什么撤销。");
        desk.undo(page);

        desk.officer.get(page).see("这次导入已撤销", "上传错了文件", "王老师", "有 1 行", "考生5");
        desk.officer.get(desk.imports).see("王老师 撤销", "保留 1 行，查看是谁");
        assertEquals(List.of("考生1", "考生2", "考生3", "考生5"), desk.names());
    }

    @Test
    void aUsedRowIsNeitherWithdrawnNorGivenAnotherMajor() {
        desk.major("指挥");
        desk.written(RosterBook.of(4));
        desk.use("考生1");
        desk.use("考生2");

        String page = desk.previewed(RosterBook.of(3).set(1, 4, "指挥").without(2).upload("c.xlsx"));
        desk.officer.get(page + "?kind=LOCKED").see("考生1", "已申请「音乐学」，不能改为「指挥」");
        desk.officer
                .get(page)
                .form(page + "/commit")
                .fill("missing", "WITHDRAW")
                .submit()
                .redirectsTo(page);
        Workshop.workOff(product);

        assertEquals(List.of("考生1", "考生2", "考生3"), desk.names());
        var first = desk.find("考生1");
        assertEquals("音乐学", majorOf(first));
    }

    @Test
    void whatWasWithdrawnComesBackWithAFile() {
        desk.written(RosterBook.of(3));
        String page = desk.previewed(RosterBook.of(2).upload("less.xlsx"));
        desk.officer
                .get(page)
                .form(page + "/commit")
                .fill("missing", "WITHDRAW")
                .submit()
                .redirectsTo(page);
        Workshop.workOff(product);
        assertEquals(List.of("考生1", "考生2"), desk.names());

        String back = desk.previewed(RosterBook.of(3).upload("more.xlsx"));
        desk.officer.get(back + "?kind=CHANGED").see("考生3", "恢复到名单");
        desk.commit(back);

        assertEquals(List.of("考生1", "考生2", "考生3"), desk.names());
    }

    @Test
    void aWritingThatDiesLeavesNothingAndIsDoneAfterwards() {
        String page = desk.previewed(RosterBook.of(700).upload("big.xlsx"));
        desk.officer.get(page).form(page + "/commit").submit().redirectsTo(page);

        Workshop.dieAtTheEndOfAStep(product);
        assertEquals(0, desk.count());
        desk.officer.get(page).see("写入中");

        Workshop.workOff(product);
        assertEquals(700, desk.count());
        desk.officer.get(page).see("已写入：新增 700");
    }

    @Test
    void whereverItDiesNothingIsWritten() {
        String page = desk.previewed(RosterBook.of(1200).upload("big.xlsx"));
        desk.committing(page).submit().redirectsTo(page);

        for (int reports : new int[] {1, 777, 1200}) {
            Workshop.dieWithinAStep(product, reports);
            assertEquals(0, desk.count());
        }

        Workshop.workOff(product);
        assertEquals(1200, desk.count());
    }

    @Test
    void onlyTheKindsThatWereTickedAreWrittenAndTakenBack() {
        desk.written(RosterBook.of(3));
        var before = desk.roster();
        var edition = RosterBook.of(5).set(1, 1, "改了名").without(3);

        String page = desk.previewed(edition.upload("new-only.xlsx"));
        desk.officer.get(page).see("写入 3 行", "新增的 2 行", "变更的 1 行");
        desk.committing(page)
                .untick("added")
                .untick("changed")
                .submit()
                .hasStatus(409)
                .see("没有勾选要写入的改动");
        desk.committing(page).untick("changed").submit().redirectsTo(page);
        Workshop.workOff(product);

        assertEquals(List.of("考生1", "考生2", "考生3", "考生4", "考生5"), desk.names());
        desk.officer.get(page).see("已写入：新增 2，变更 0", "变更的 1 行没有写入");
        desk.undo(page);
        assertEquals(before, desk.roster());

        String other = desk.previewed(edition.upload("changed-only.xlsx"));
        desk.committing(other)
                .untick("added")
                .fill("missing", "WITHDRAW")
                .submit()
                .redirectsTo(other);
        Workshop.workOff(product);
        assertEquals(List.of("改了名", "考生2"), desk.names());
        desk.undo(other);
        assertEquals(before, desk.roster());
    }

    @Test
    void twoOfficersAtOnceWriteOnce() throws Exception {
        String page = desk.previewed(RosterBook.of(30).upload("a.xlsx"));
        Browserless colleague = stage.schools().staff(desk.school, Role.OFFICER, "李老师", "colleague");
        var forms = List.of(desk.committing(page), colleague.get(page).form(page + "/commit"));
        var start = new CountDownLatch(1);
        try (var both = new Both()) {
            var answers = forms.stream()
                    .map(form -> both.run(() -> {
                        start.await();
                        return form.submit().status();
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                assertTrue(Set.of(303, 409).contains(answer.get()));
            }
        }
        Workshop.workOff(product);

        assertEquals(30, desk.count());
        desk.officer.get(page).see("已写入：新增 30");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anUndoIsAsIfNothingHadBeen(long seed) {
        var random = new Random(seed);
        desk.major("指挥");
        desk.written(edition(random, 60));
        for (int number = 1; number <= 60; number += 7) {
            desk.use(number);
        }
        var before = desk.roster();
        var second = edition(random, 90);
        for (int left = 0; left < 15; left++) {
            second.without(1 + random.nextInt(70));
        }

        String page = desk.previewed(second.upload("second.xlsx"));
        var commit = desk.committing(page);
        if (random.nextBoolean()) {
            commit.fill("missing", "WITHDRAW");
        }
        commit.submit().redirectsTo(page);
        Workshop.workOff(product);
        var after = desk.roster();
        String again = desk.previewed(second.upload("again.xlsx"));

        assertNotEquals(before, after);
        assertEquals(List.of("0", "0"), desk.counts(again).subList(0, 2));
        desk.commit(again);
        assertEquals(after, desk.roster());
        desk.undo(again);
        desk.undo(page);
        assertEquals(before, desk.roster());
    }

    /** People with the same numbers every time, some of whose values are not. */
    private static RosterBook edition(Random random, int people) {
        var book = RosterBook.of(people);
        for (int row = 1; row <= people; row++) {
            switch (random.nextInt(6)) {
                case 0 -> book.set(row, 1, "考生" + row + "甲");
                case 1 -> book.set(row, 3, random.nextBoolean() ? "云南" : "");
                case 2 -> book.set(row, 4, random.nextInt(4) == 0 ? "指挥" : "音乐学");
                case 3 -> book.set(row, 5, RosterBook.phone(random.nextInt(1000)));
                case 4 -> book.set(row, 6, random.nextBoolean() ? "已缴" : "减免");
                default -> book.set(row, 1, "考生" + row);
            }
        }
        return book;
    }

    /** Two threads, which end with the test. */
    private static final class Both implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        <T> Future<T> run(Callable<T> act) {
            return threads.submit(act);
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }

    private String majorOf(Applicant applicant) {
        return product.ask(() -> product.bean(Majors.class)
                .byId(desk.school.id(), applicant.majorId())
                .orElseThrow()
                .name());
    }
}
