package callboard.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What a candidate has to say. */
public class WordsForm {

    static final int LONGEST = 2_000;

    @FormParam("words")
    @DefaultValue("")
    @NotBlank(message = "inquiry.words.missing")
    @Size(max = LONGEST, message = "inquiry.words.long")
    String words = "";

    String tidied() {
        return words.strip();
    }
}
