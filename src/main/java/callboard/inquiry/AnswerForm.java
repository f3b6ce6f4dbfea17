package callboard.inquiry;

import callboard.web.Form;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** An answer: a template, words of one's own, or both. */
public class AnswerForm {

    @FormParam("reason")
    @DefaultValue("")
    String reason = "";

    @FormParam("words")
    @DefaultValue("")
    @Size(max = WordsForm.LONGEST, message = "inquiry.words.long")
    String words = "";

    /** How many lines the page showed: what came since was not read. */
    @FormParam("read")
    @DefaultValue("0")
    int read;

    /** Anything but empty: it is done with. */
    @FormParam("close")
    @DefaultValue("")
    String close = "";

    /** Anything but empty: go on with the next case. */
    @FormParam("next")
    @DefaultValue("")
    String next = "";

    /** The answer, if it says something; otherwise what is missing stands on the form. */
    Answer answer(List<String> reasons, Form form) {
        boolean own = reason.isEmpty() || reason.endsWith(".other");
        if (own && words.isBlank()) {
            form.reject("words", "inquiry.answer.missing");
        } else if (!own && !reasons.contains(reason)) {
            form.reject("reason", "review.reason.missing");
        }
        return new Answer(own ? "" : reason, words.strip(), !close.isEmpty(), read);
    }

    /**
     * What is answered.
     *
     * @param reasonKey message key of a template; empty for none
     * @param closes whether nothing more is expected
     * @param read how many lines its author has read
     */
    record Answer(String reasonKey, String words, boolean closes, int read) {}
}
