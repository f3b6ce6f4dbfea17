package callboard.bench;

import callboard.Browserless;
import callboard.Page;
import callboard.Product;
import callboard.Upload;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.major.Majors;
import callboard.school.School;
import callboard.school.Season;
import callboard.school.Seasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** An officer with an empty roster, who imports files as the pages let him; the jobs run in the caller's thread. */
final class RosterOffice {

    private static int offices;

    private final Premises premises;
    private final ExamStage.Desk desk;

    private RosterOffice(Premises premises, ExamStage.Desk desk) {
        this.premises = premises;
        this.desk = desk;
    }

    static RosterOffice open(Premises premises) {
        return new RosterOffice(premises, new ExamStage(premises.product()).desk("office" + ++offices));
    }

    School school() {
        return desk.school();
    }

    Browserless officer() {
        return desk.officer();
    }

    long season() {
        Product product = premises.product();
        return product.ask(() -> product.bean(Seasons.class)
                .current(school().id())
                .map(Season::id)
                .orElseThrow());
    }

    long major() {
        Product product = premises.product();
        return product.ask(() -> product.bean(Majors.class)
                .ofSeason(school().id(), season())
                .get(0)
                .id());
    }

    /** The address of the import. */
    String upload(Path file) throws IOException {
        String imports = "/schools/" + school().code() + "/desk/roster/imports";
        var upload = new Upload("file", "roster.xlsx", "application/octet-stream", Files.readAllBytes(file));
        Page answer = officer().get(imports).form(imports).upload(upload).submit().hasStatus(303);
        return answer.header("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "")
                .replace("/mapping", "");
    }

    void preview(String page) {
        officer().get(page + "/mapping").form(page + "/mapping").submit().hasStatus(303);
        work();
    }

    void write(String page) {
        officer().get(page).form(page + "/commit").submit().hasStatus(303);
        work();
    }

    /** From the mapped file to the written roster. */
    void take(String page) {
        preview(page);
        write(page);
    }

    void undo(String page) {
        officer().get(page).form(page + "/undo").fill("reason", "again").submit().hasStatus(303);
        work();
    }

    void work() {
        Workshop.workOff(premises.product());
    }

    long newestImport() throws SQLException {
        return number("select max(id) from roster_import where school_id = ?");
    }

    /** Rows of the roster, so that an import that failed is no fast one. */
    void expect(long rows) throws SQLException {
        long found = number("select count(*) from applicant where school_id = ?");
        if (found != rows) {
            throw new IllegalStateException(found + " rows, not " + rows);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = premises.connection();
                var select = connection.prepareStatement(sql)) {
            select.setLong(1, school().id());
            try (var answer = select.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** Leaves the tables as large as they were. */
    void clear() throws SQLException {
        try (Connection connection = premises.connection()) {
            for (String table : new String[] {"applicant", "roster_sheaf"}) {
                try (var delete = connection.prepareStatement("delete from " + table + " where school_id = ?")) {
                    delete.setLong(1, school().id());
                    delete.executeUpdate();
                }
            }
        }
    }
}
