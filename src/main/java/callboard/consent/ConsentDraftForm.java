package callboard.consent;

import callboard.rich.Prose;
import callboard.web.Form;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A new version as the platform's administrator writes it, in the editor or in plain fields where no script runs. */
public class ConsentDraftForm {

    static final int MOST = 20_000;

    private static final int MOST_MARKUP = 60_000;
    private static final String MARKUP = "markup";

    @FormParam("chinese")
    @DefaultValue("")
    String chinese = "";

    /** {@code markup} where the editor wrote the text. */
    @FormParam("chinese-as")
    @DefaultValue("")
    String chineseAs = "";

    @FormParam("english")
    @DefaultValue("")
    String english = "";

    @FormParam("english-as")
    @DefaultValue("")
    String englishAs = "";

    @FormParam("sure")
    @DefaultValue("")
    String sure = "";

    /** @param before a plain field that still holds its words changes nothing of its headings and lists */
    ConsentText.Bodies bodies(ConsentText.Bodies before) {
        return new ConsentText.Bodies(
                prose(chinese, chineseAs, before.chinese()), prose(english, englishAs, before.english()));
    }

    private static Prose prose(String typed, String as, Prose before) {
        String words = typed.replace("\r\n", "\n").strip();
        if (as.equals(MARKUP)) {
            return Prose.ofMarkup(typed);
        } else {
            return words.equals(before.plain()) ? before : Prose.ofPlain(words);
        }
    }

    void judge(Form form, ConsentText.Bodies typed) {
        judge(form, "chinese", typed.chinese());
        judge(form, "english", typed.english());
        if (!sure.equals("true")) {
            form.reject("sure", "consent.draft.unsure");
        }
    }

    private static void judge(Form form, String field, Prose prose) {
        if (prose.isEmpty()) {
            form.reject(field, "consent.draft.missing");
        } else if (prose.length() > MOST || prose.stored().length() > MOST_MARKUP) {
            form.reject(field, "consent.draft.long", MOST);
        }
    }
}
