package callboard.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.Browserless;
import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import callboard.account.Role;
import callboard.export.ExportWork;
import callboard.job.LongWork;
import callboard.job.LongWorkService;
import callboard.job.Workshop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has the file of a 合格备案, and what is asked again when a job writes it. */
final class FilingRightsTest {

    private static TestDatabase database;
    private static Product product;
    private static ResultStage stage;
    private static String filing;
    private static FilingPeople people;

    @BeforeAll
    static void start() {
        database = Databases.h2();
        product = Product.still(database);
        stage = new ResultStage(product, "rights");
        filing = stage.desk("exports/filing");
        people = new FilingPeople(product, stage);
    }

    @AfterAll
    static void stop() {
        product.close();
        database.close();
    }

    @BeforeEach
    void everybodyIsFit() {
        people.everybodyIsFit();
    }

    /** Whole numbers are not had on the way past the permission for them (issue 5, R-53). */
    @Test
    void whoMayNotSeeWholeNumbersHasTheChecksAndNoFile() {
        people.publish();
        String file = people.link(stage.staff(Role.EXPORTER), "DBF");

        for (Role role : List.of(Role.OFFICER, Role.ADMIN, Role.PUBLISHER, Role.AUDITOR)) {
            Browserless reader = stage.staff(role);
            Page page = reader.get(filing).hasStatus(200).see("由导出员下载，或由有权查看完整号码的招生专员下载");
            assertEquals(0, page.select("form[action$=/filing]").size());
            boolean enters = role == Role.OFFICER || role == Role.ADMIN || role == Role.AUDITOR;
            reader.get(file).hasStatus(enters ? 404 : 403);
            for (String format : List.of("DBF", "XLSX")) {
                Page answer = reader.post(
                        filing, Map.of("_csrf", reader.cookie("cb-csrf").orElseThrow(), "of", "", "format", format));
                assertEquals(role == Role.AUDITOR ? 403 : 303, answer.status());
            }
        }
        stage.staff(Role.JUDGE).get(filing).hasStatus(403);
        assertEquals(1, stage.number("select count(*) from export_file where school_id = ?", school()));

        assertEquals(200, people.made(stage.people().unmasker(), "XLSX").status());
        assertEquals(200, stage.people().unmasker().get(file).status());
        assertEquals(
                0, stage.number("select count(*) from export_file where expires_at > dateadd('DAY', 1, asked_at)"));
    }

    /** The roster may change between the page that asks for a long file and the job that writes it. */
    @Test
    void aJobDoesNotWriteWhatWouldBeRefusedByThen() {
        people.publish();
        String link = people.link(stage.staff(Role.EXPORTER), "DBF");
        String file = link.replaceFirst(".*/exports/([^/]+)/file", "$1");
        stage.sql("update export_file set written_at = null, size = 0 where ref = ?", file);
        stage.sql("update applicant set candidate_number = '' where name = '林知夏'");

        product.act(() -> product.bean(LongWorkService.class)
                .ask(new LongWork(
                        ExportWork.KIND, file, 1, school(), product.clock().now())));
        Workshop.workOff(product);

        assertEquals(
                1,
                stage.number(
                        "select count(*) from long_work where subject = ? and state = 'FAILED'"
                                + " and message_key = 'filing.unfit'",
                        file));
        stage.staff(Role.EXPORTER).get(link).hasStatus(404);
    }

    private static long school() {
        return stage.screening().school().id();
    }
}
