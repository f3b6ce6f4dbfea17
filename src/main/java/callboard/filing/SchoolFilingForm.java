package callboard.filing;

import callboard.identity.WrittenText;
import callboard.web.Form;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** How a school is named in its filings, as its administrator types it. */
public class SchoolFilingForm {

    @FormParam("institutionCode")
    @DefaultValue("")
    @Pattern(regexp = "\\s*[0-9]{5}\\s*", message = "filing.code.wrong")
    String institutionCode = "";

    @FormParam("institutionName")
    @DefaultValue("")
    String institutionName = "";

    @FormParam("examPlace")
    @DefaultValue("")
    String examPlace = "";

    static SchoolFilingForm of(SchoolFiling filing) {
        SchoolFilingForm form = new SchoolFilingForm();
        form.institutionCode = filing.institutionCode();
        form.institutionName = filing.institutionName();
        form.examPlace = filing.examPlace();
        return form;
    }

    /** What the layout would turn down is turned down here, before it is in every row. */
    void refuse(Form form) {
        refuse(form, "institutionName", FilingField.YXMC, institutionName);
        refuse(form, "examPlace", FilingField.YXKSDD, examPlace);
    }

    private static void refuse(Form form, String name, FilingField field, String typed) {
        String value = WrittenText.tidy(typed);
        if (Gbk.length(value) > field.length()) {
            form.reject(name, "filing.text.long", field.length());
        } else if (!Gbk.lacks(value).isEmpty()) {
            form.reject(name, "filing.text.glyph", Gbk.lacks(value));
        }
    }

    void into(SchoolFiling filing) {
        filing.name(institutionCode.strip(), WrittenText.tidy(institutionName), WrittenText.tidy(examPlace));
    }
}
