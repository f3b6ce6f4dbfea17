package callboard.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.OnBothDatabases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.roster.Acts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Imports beside people who work at the same roster. */
@OnBothDatabases
final class ImportsMeanwhileTest {

    private static Product product;
    private static ExamStage stage;
    private static int schools;

    private ImportDesk desk;

    ImportsMeanwhileTest(TestDatabase database) {}

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
        desk = new ImportDesk(stage, product, "meanwhile" + ++schools);
    }

    @Test
    void aCorrectionByHandMakesAPreviewOutOfDate() {
        desk.written(RosterBook.of(2));
        String page = desk.previewed(RosterBook.of(3).set(1, 1, "改错名").upload("b.xlsx"));
        Page stale = desk.officer.get(page);
        correct("考生1", "考生1");
        desk.officer.get(page).seeNot("预览之后名单又变了");

        correct("考生1", "改对了名");

        stale.form(page + "/commit").submit().hasStatus(409).see("预览之后名单又变了");
        desk.officer.get(page).see("预览之后名单又变了");
        assertEquals(List.of("改对了名", "考生2"), desk.names());
        desk.officer.get(page + "/mapping").form(page + "/mapping").submit().redirectsTo(page);
        Workshop.workOff(product);
        desk.officer.get(page + "?kind=CHANGED").see("改对了名", "改错名");
        desk.commit(page);
        assertEquals(List.of("改错名", "考生2", "考生3"), desk.names());
    }

    @Test
    void aCorrectionByHandBetweenTheClickAndTheJobStands() {
        desk.written(RosterBook.of(2));
        String page = desk.previewed(RosterBook.of(3).set(1, 1, "改错名").upload("b.xlsx"));
        desk.committing(page).submit().redirectsTo(page);

        correct("考生1", "改对了名");
        Workshop.workOff(product);

        assertEquals(List.of("改对了名", "考生2"), desk.names());
        desk.officer.get(page).see("预览之后名单又变了", "重新对应列");
    }

    @Test
    void anUndoLeavesAloneWhatWasCorrectedByHandSince() {
        desk.written(RosterBook.of(2));
        String page =
                desk.written(RosterBook.of(2).set(1, 1, "改了名").set(1, 3, "湖南").set(2, 1, "也改了名"));
        correct("改了名", "改对了名");

        desk.undo(page);

        assertEquals(List.of("改对了名", "考生2"), desk.names());
        assertEquals("江西省", desk.find("改对了名").region());
    }

    @Test
    void twoOfficersWhoUploadAtOnceBothGetANumber() throws Exception {
        Browserless colleague = stage.schools().staff(desk.school, Role.OFFICER, "李老师", "uploader" + schools);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                var start = new CyclicBarrier(2);
                var forms = List.of(desk.officer.get(desk.imports), colleague.get(desk.imports)).stream()
                        .map(page ->
                                page.form(desk.imports).upload(RosterBook.of(1).upload("a.xlsx")))
                        .toList();
                for (var answer : threads.invokeAll(forms.stream()
                        .<Callable<Integer>>map(form -> () -> {
                            start.await();
                            return form.submit().status();
                        })
                        .toList())) {
                    assertEquals(303, answer.get());
                }
            }
        } finally {
            threads.shutdown();
        }

        assertEquals(10, product.ask(() -> product.bean(RosterImports.class).lastNumber(desk.school.id())));
    }

    @Test
    void whatADeadJobHeldIsFreeEvenIfTheRosterHasChanged() {
        desk.written(RosterBook.of(2));
        String page = desk.previewed(RosterBook.of(3).upload("b.xlsx"));
        Page before = desk.officer.get(page);
        before.form(page + "/commit").submit().redirectsTo(page);
        CommitJob.die(product, desk.read(page));
        correct("考生1", "改对了名");

        before.form(page + "/commit").submit().hasStatus(409).see("预览之后名单又变了");

        desk.officer.get(page).see("预览之后名单又变了", "重新对应列");
    }

    private void correct(String name, String right) {
        String one = "/schools/" + desk.school.code() + "/desk/roster/"
                + desk.find(name).ref();
        desk.officer
                .get(one + "/correction")
                .form(one + "/correction")
                .fill("name", right)
                .submit()
                .redirectsTo(one);
    }
}
