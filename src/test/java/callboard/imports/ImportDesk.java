package callboard.imports;

import callboard.Browserless;
import callboard.Page;
import callboard.PageForm;
import callboard.Product;
import callboard.TestClock;
import callboard.Upload;
import callboard.changeset.ChangeLines;
import callboard.changeset.LineKind;
import callboard.exam.ExamStage;
import callboard.job.Workshop;
import callboard.major.Directions;
import callboard.major.Majors;
import callboard.roster.Acts;
import callboard.roster.Applicant;
import callboard.roster.ApplicantSeal;
import callboard.roster.Applicants;
import callboard.roster.SeasonMajors;
import callboard.school.School;
import callboard.school.Season;
import jakarta.data.Limit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A school with the major 音乐学, and the officer who brings its rosters; for products with {@link Acts}. */
public final class ImportDesk {

    public final Product product;
    public final ExamStage stage;
    public final School school;
    public final Season season;
    public final Browserless officer;

    /** The address of its imports. */
    public final String imports;

    public ImportDesk(ExamStage stage, Product product, String code) {
        this.product = product;
        this.stage = stage;
        var desk = stage.desk(code);
        school = desk.school();
        season = stage.schools().season(school);
        officer = desk.officer();
        imports = "/schools/" + school.code() + "/desk/roster/imports";
    }

    public void major(String name) {
        officer.get("/schools/" + school.code() + "/desk/majors/new")
                .form("/schools/" + school.code() + "/desk/majors")
                .fill("name", name)
                .submit()
                .hasStatus(303);
    }

    /** The address of a new import of a file. */
    public String uploaded(Upload upload) {
        Page answer = officer.get(imports).form(imports).upload(upload).submit().hasStatus(303);
        return answer.header("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "")
                .replace("/mapping", "");
    }

    public String previewed(Upload upload) {
        String page = uploaded(upload);
        officer.get(page + "/mapping").form(page + "/mapping").submit().redirectsTo(page);
        Workshop.workOff(product);
        return page;
    }

    public PageForm committing(String page) {
        return officer.get(page).form(page + "/commit");
    }

    public void commit(String page) {
        committing(page).submit().redirectsTo(page);
        Workshop.workOff(product);
    }

    public String written(RosterBook book) {
        String page = previewed(book.upload("roster.xlsx"));
        commit(page);
        return page;
    }

    public void undo(String page) {
        officer.get(page).form(page + "/undo").fill("reason", "上传错了文件").submit().redirectsTo(page);
        Workshop.workOff(product);
    }

    /** The numbers on the kinds of a preview. */
    public List<String> counts(String page) {
        return officer.get(page).select("main .chip b").eachText();
    }

    public RosterImport read(String page) {
        String ref = page.substring(page.lastIndexOf('/') + 1);
        return product.ask(
                () -> product.bean(RosterImports.class).byRef(school.id(), ref).orElseThrow());
    }

    public long lines(String page) {
        RosterImport roster = read(page);
        long[] lines = {0};
        product.ask(() -> {
            for (LineKind kind : LineKind.values()) {
                product.bean(ChangeLines.class).list(roster.changes(), kind, (id, shown) -> lines[0]++);
            }
            return lines;
        });
        return lines[0];
    }

    public long count() {
        return product.ask(() -> applicants().count(school.id(), season.id()));
    }

    public List<Applicant> all() {
        return product.ask(() -> applicants().everAfter(school.id(), season.id(), 0, Limit.of(10_000)));
    }

    public List<String> names() {
        return all().stream()
                .filter(one -> !one.isWithdrawn())
                .map(Applicant::name)
                .sorted()
                .toList();
    }

    public Applicant find(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** Everything the roster says, by document and choice, and whether it was withdrawn. */
    public Map<String, String> roster() {
        return product.ask(() -> {
            var majors = SeasonMajors.of(
                    product.bean(Majors.class), product.bean(Directions.class), school.id(), season.id());
            var seal = product.bean(ApplicantSeal.class);
            Map<String, String> rows = new TreeMap<>();
            for (Applicant one : all()) {
                var row = seal.row(one, majors.choice(one));
                rows.put(row.key().toString(), row + (one.isWithdrawn() ? " withdrawn" : ""));
            }
            return rows;
        });
    }

    /** A candidate applies with the row of the book's number, whatever his name is now. */
    public void use(int number) {
        use(all().stream()
                .filter(one -> one.candidateNumber().equals(String.valueOf(2705180000L + number)))
                .findFirst()
                .orElseThrow());
    }

    /** A candidate applies with a row. */
    public void use(String name) {
        use(find(name));
    }

    private void use(Applicant applicant) {
        product.ask(() -> product.bean(Acts.class)
                .whole(() -> applicants().markUsed(school.id(), applicant.id(), TestClock.MORNING)));
    }

    private Applicants applicants() {
        return product.bean(Applicants.class);
    }
}
