package callboard.brochure;

import callboard.conflict.Was;
import callboard.rich.Prose;
import callboard.school.Typed;
import callboard.web.Form;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** The draft of a school's page as an officer types it. */
public class BrochureForm {

    static final int MOST_INTRODUCTION = 4000;
    static final int MOST_PROSPECTUS = 8000;
    private static final int MOST_MARKUP = 60_000;
    private static final String MARKUP = "markup";

    /** Which save it was filled upon; a later one by a colleague is shown before it is replaced. */
    @FormParam("version")
    @DefaultValue("")
    String version = "";

    /** What it was filled with, as {@link Was} writes it. */
    @FormParam("was")
    @DefaultValue("")
    String was = "";

    @FormParam("introduction")
    @DefaultValue("")
    String introduction = "";

    /** {@code markup} where the editor wrote the text. */
    @FormParam("introduction-as")
    @DefaultValue("")
    String introductionAs = "";

    @FormParam("prospectus")
    @DefaultValue("")
    String prospectus = "";

    @FormParam("prospectus-as")
    @DefaultValue("")
    String prospectusAs = "";

    @FormParam("address")
    @DefaultValue("")
    @Size(max = 200, message = "brochure.address.long")
    String address = "";

    @FormParam("phone")
    @DefaultValue("")
    @Size(max = 40, message = "brochure.phone.long")
    String phone = "";

    @FormParam("email")
    @DefaultValue("")
    @Email(message = "brochure.email.wrong")
    @Size(max = 120, message = "brochure.email.long")
    String email = "";

    @FormParam("hours")
    @DefaultValue("")
    @Size(max = 80, message = "brochure.hours.long")
    String hours = "";

    static BrochureForm of(BrochureText text, String version) {
        BrochureForm form = new BrochureForm();
        form.version = version;
        form.introduction = text.introductionProse().html().markup();
        form.introductionAs = MARKUP;
        form.prospectus = text.prospectusProse().html().markup();
        form.prospectusAs = MARKUP;
        form.address = text.address();
        form.phone = text.phone();
        form.email = text.email();
        form.hours = text.hours();
        form.was = Was.write(form);
        return form;
    }

    /** Both texts as the editor would send them, so that they can be compared with what is saved. */
    void formatted(Optional<BrochureText> before) {
        BrochureText typed = text(before);
        introduction = typed.introductionProse().html().markup();
        introductionAs = MARKUP;
        prospectus = typed.prospectusProse().html().markup();
        prospectusAs = MARKUP;
    }

    /** A text as it was typed: in the editor, or in a plain field where no script runs. */
    static Prose prose(String typed, String as) {
        return as.equals(MARKUP) ? Prose.ofMarkup(typed) : Prose.ofPlain(Typed.text(typed));
    }

    /** What is wrong with the formatted texts. */
    void check(Form form) {
        Prose about = prose(introduction, introductionAs);
        Prose told = prose(prospectus, prospectusAs);
        if (about.length() > MOST_INTRODUCTION) {
            form.reject("introduction", "brochure.introduction.long");
        } else if (about.stored().length() > MOST_MARKUP) {
            form.reject("introduction", "brochure.formatted");
        }
        if (told.length() > MOST_PROSPECTUS) {
            form.reject("prospectus", "brochure.prospectus.long");
        } else if (told.stored().length() > MOST_MARKUP) {
            form.reject("prospectus", "brochure.formatted");
        }
    }

    /** @param before a plain field that still holds the words of the formatted text changes nothing of it */
    BrochureText text(Optional<BrochureText> before) {
        return new BrochureText(
                kept(introduction, introductionAs, before.map(BrochureText::introductionProse)),
                kept(prospectus, prospectusAs, before.map(BrochureText::prospectusProse)),
                Typed.line(address),
                Typed.line(phone),
                email.strip(),
                Typed.line(hours));
    }

    private static String kept(String typed, String as, Optional<Prose> before) {
        return before.filter(prose -> !as.equals(MARKUP) && prose.plain().equals(Typed.text(typed)))
                .orElseGet(() -> prose(typed, as))
                .stored();
    }
}
