package callboard.exam;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The texts of an exam that a candidate reads before he enters. */
public class NoticeForm {

    @FormParam("notice")
    @DefaultValue("")
    @Size(max = 8000, message = "exam.notice.long")
    String notice = "";

    @FormParam("contact")
    @DefaultValue("")
    @Size(max = 400, message = "exam.contact.long")
    String contact = "";

    static NoticeForm of(Exam exam) {
        NoticeForm form = new NoticeForm();
        form.notice = exam.notice();
        form.contact = exam.contact();
        return form;
    }
}
