package callboard.consent;

import callboard.rich.Prose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A new version as the platform's administrator types it: paragraphs parted by an empty line. */
public class ConsentDraftForm {

    private static final int LONGEST = 20_000;

    @FormParam("chinese")
    @DefaultValue("")
    @NotBlank(message = "consent.draft.missing")
    @Size(max = LONGEST, message = "consent.draft.long")
    String chinese = "";

    @FormParam("english")
    @DefaultValue("")
    @NotBlank(message = "consent.draft.missing")
    @Size(max = LONGEST, message = "consent.draft.long")
    String english = "";

    @FormParam("sure")
    @DefaultValue("")
    String sure = "";

    ConsentText.Bodies bodies() {
        return new ConsentText.Bodies(Prose.ofPlain(chinese), Prose.ofPlain(english));
    }

    /** What is in force, to be changed. */
    static ConsentDraftForm of(ConsentText text) {
        ConsentDraftForm form = new ConsentDraftForm();
        form.chinese = Prose.of(text.bodyZh).plain();
        form.english = Prose.of(text.bodyEn).plain();
        return form;
    }
}
