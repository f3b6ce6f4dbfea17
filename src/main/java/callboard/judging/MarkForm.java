package callboard.judging;

import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;

/** What a judge typed about a work. The score is a text here: nothing is not 0. */
public class MarkForm {

    private static final int DAY = 86_400;

    @FormParam("score")
    @DefaultValue("")
    String score = "";

    @FormParam("remark")
    @DefaultValue("")
    @Size(max = 1000, message = "judging.remark.long")
    String remark = "";

    @FormParam("watched")
    @DefaultValue("")
    String watched = "";

    @FormParam("seen")
    @DefaultValue("")
    String seen = "";

    static MarkForm of(JudgeMark mark) {
        MarkForm form = new MarkForm();
        form.score = mark.plain();
        form.remark = mark.remark();
        return form;
    }

    /** Reads it; a score that cannot be given is put beside its field. */
    JudgeMark.Opinion opinion(ScoreRange range, Form form) {
        ScoreRange.Reading reading = range.read(score);
        if (reading.verdict().isRefused()) {
            form.reject(
                    "score",
                    reading.verdict().reasonKey(),
                    reading.verdict().args().toArray());
        }
        return new JudgeMark.Opinion(reading.score(), Typed.text(remark), seconds());
    }

    private int seconds() {
        return ScoreRange.number(watched)
                .map(BigDecimal::intValue)
                .map(seconds -> Math.min(seconds, DAY))
                .orElse(0);
    }
}
