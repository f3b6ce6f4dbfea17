package callboard.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.TestClock;
import callboard.TestDatabase;
import callboard.Upload;
import callboard.account.Role;
import callboard.application.ApplyStage;
import callboard.exam.Exam;
import callboard.identity.CertifiedPerson;
import callboard.job.Workshop;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that changes the name of somebody who has applied, and its undo, are heard by his entry (R-43a). */
final class UsedRowImportTest {

    private static TestDatabase database;
    private static Product product;
    private static ApplyStage stage;
    private static Browserless officer;

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        product.clock().set(TestClock.MORNING);
        stage = new ApplyStage(product, database, "used");
        officer = stage.schools().staff(stage.school(), Role.OFFICER, "王老师");
    }

    @AfterAll
    static void stop() {
        product.close();
        database.close();
    }

    @Test
    void aChangedNameIsToBeComparedUntilTheImportIsUndone() {
        Exam exam = stage.exam(stage.direction("美声"));
        written(book().upload("a.xlsx"));
        Browserless candidate = stage.in(CertifiedPerson.of(product, "13900000001", "考生1", RosterBook.document(1)));
        stage.apply(candidate, exam);

        String page = written(book().set(1, RosterBook.NAME, "考生一").upload("b.xlsx"));
        officer.get(stage.desk() + "/candidates?view=doubtful").see("考生一", "待核对");
        officer.get(stage.desk()).see("1 名考生待核对");
        assertEquals(List.of("王老师"), whoCompared());

        officer.get(page).form(page + "/undo").fill("reason", "名字抄错了").submit().hasStatus(303);
        Workshop.workOff(product);
        officer.get(stage.desk() + "/candidates?view=doubtful").seeNot("考生1");
        officer.get(stage.desk()).seeNot("名考生待核对");
        assertEquals(List.of("王老师", "王老师"), whoCompared());
    }

    private static List<String> whoCompared() {
        List<String> names = new ArrayList<>();
        try (var connection = database.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select actor_name from audit_row where kind = 'doubt.act.compared' order by id")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    /** Shifted names are the usual reason for an undo, and by then somebody has tried to apply. */
    @Test
    void anImportIsUndoneAlthoughSomebodyWasRefusedAgainstIt() {
        stage.exam(stage.direction("民族"));
        var shifted = RosterBook.of(40, "声乐（民族）").set(40, RosterBook.NAME, "错了位");
        String page = written(shifted.upload("c.xlsx"));
        Browserless candidate = stage.in(CertifiedPerson.of(product, "13900000040", "考生40", RosterBook.document(40)));
        String applications = "/schools/" + stage.school().code() + "/applications";
        candidate.get(applications).form(applications).submit().arrive().see("姓名、报考地区不匹配");

        officer.get(page).form(page + "/undo").fill("reason", "名字错位").submit().hasStatus(303);
        Workshop.workOff(product);

        officer.get(page).see("这次导入已撤销");
        officer.get(stage.desk() + "/failed-applications").see("考生40");
    }

    private static RosterBook book() {
        return RosterBook.of(2, "声乐（美声）");
    }

    private static String written(Upload file) {
        String imports = stage.desk() + "/roster/imports";
        String page = officer.get(imports)
                .form(imports)
                .upload(file)
                .submit()
                .hasStatus(303)
                .header("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "")
                .replace("/mapping", "");
        officer.get(page + "/mapping").form(page + "/mapping").submit().redirectsTo(page);
        Workshop.workOff(product);
        officer.get(page).form(page + "/commit").submit().redirectsTo(page);
        Workshop.workOff(product);
        return page;
    }
}
