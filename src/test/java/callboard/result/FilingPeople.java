package callboard.result;

import callboard.Browserless;
import callboard.Page;
import callboard.Product;
import callboard.data.Secret;
import callboard.data.Vault;
import callboard.roster.Applicants;
import java.util.List;

/** Who passes on the {@link ResultStage}, with everything that a filing asks for; each test takes something away. */
final class FilingPeople {

    private final Product product;
    private final ResultStage stage;
    private final long school;

    FilingPeople(Product product, ResultStage stage) {
        this.product = product;
        this.stage = stage;
        this.school = stage.screening().school().id();
        for (String name : List.of("林知夏", "何沐阳")) {
            number(stage.entry(name).applicantId());
        }
    }

    /** The stage registers people without a number of their own. */
    private void number(long applicant) {
        product.act(() -> {
            String ref = product.bean(Applicants.class)
                    .byId(school, applicant)
                    .orElseThrow()
                    .ref();
            String document = "9901112009" + (10_000_000 + applicant % 1_000_000);
            stage.sql(
                    "update applicant set document = ?, phone = X'', extras = X'' where id = ?",
                    product.bean(Vault.class)
                            .seal(new Secret.Place("applicant", "document", ref), document)
                            .sealed(),
                    applicant);
        });
    }

    /** Everybody who passes can read it; its address. */
    String publish() {
        String page = stage.draft("80");
        stage.release(page, "2");
        return page;
    }

    Page made(Browserless who, String format) {
        return who.get(link(who, format)).hasStatus(200);
    }

    /** Where the file lies that somebody makes. */
    String link(Browserless who, String format) {
        String filing = stage.desk("exports/filing");
        Page answer = who.get(filing)
                .form(filing)
                .submit(format.equals("DBF") ? "下载 DBF" : "下载同样内容的 XLSX")
                .hasStatus(303);
        return answer.header("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    void everybodyIsFit() {
        stage.begin();
        stage.sql("delete from school_filing where school_id = ?", school);
        stage.sql(
                "insert into school_filing (id, school_id, institution_code, institution_name, exam_place, version)"
                        + " values (?, ?, '14388', '江州音乐学院', '', 0)",
                school,
                school);
        stage.sql("update major set code = '130201' where school_id = ?", school);
        stage.sql(
                "update applicant set candidate_number = '2736' || id, sex = 'FEMALE', school_attended = '江州一中',"
                        + " provincial_subject = '音乐类', provincial_score = '241.5', remark = '',"
                        + " category = '', document_type = 'RESIDENT_ID' where school_id = ?",
                school);
    }
}
