package callboard.circular;

import callboard.entry.EntryState;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A text to many: to whom, as the candidate list filters them or as the platform chooses them, and what. */
public class CircularForm {

    /** Ref of the text that nobody sent and that this one replaces; empty for none. */
    @FormParam("from")
    @DefaultValue("")
    String from = "";

    @FormParam("audience")
    @DefaultValue("")
    String audience = "";

    @FormParam("school")
    @DefaultValue("")
    String school = "";

    /** Anything but empty: the page again, with the exams of the school. */
    @FormParam("choose")
    @DefaultValue("")
    String choose = "";

    @FormParam("q")
    @DefaultValue("")
    String q = "";

    @FormParam("exam")
    @DefaultValue("")
    String exam = "";

    @FormParam("state")
    @DefaultValue("")
    String state = "";

    @FormParam("region")
    @DefaultValue("")
    String region = "";

    @FormParam("view")
    @DefaultValue("")
    String view = "";

    @FormParam("title")
    @DefaultValue("")
    @NotBlank(message = "circular.title.missing")
    @Size(max = 40, message = "circular.title.long")
    String title = "";

    @FormParam("body")
    @DefaultValue("")
    @NotBlank(message = "circular.body.missing")
    @Size(max = 400, message = "circular.body.long")
    String body = "";

    @FormParam("titleEn")
    @DefaultValue("")
    @Size(max = 60, message = "circular.title.en.long")
    String titleEn = "";

    @FormParam("bodyEn")
    @DefaultValue("")
    @Size(max = 800, message = "circular.body.en.long")
    String bodyEn = "";

    @FormParam("messages")
    @DefaultValue("")
    String messages = "";

    /** Whoever chooses a school writes to that school, if he has not said so yet. */
    void reachExams() {
        if (!school.isEmpty() && audience.equals(Audience.ADMINS.name())) {
            audience = Audience.CANDIDATES.name();
        }
    }

    /** As the address of the candidate list. */
    Map<String, String> filter() {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("q", q);
        filter.put("exam", exam);
        filter.put("state", state);
        filter.put("region", region);
        filter.put("view", view);
        return filter;
    }

    /** Whom it is for, as {@link #of} reads it. */
    Map<String, String> choice() {
        Map<String, String> choice = new LinkedHashMap<>(filter());
        choice.put("audience", audience);
        choice.put("school", school);
        return choice;
    }

    /** Of a state that is one. */
    Optional<String> stateKey() {
        return Arrays.stream(EntryState.values())
                .filter(one -> one.name().equals(state))
                .map(EntryState::labelKey)
                .findFirst();
    }

    /** English is written whole or not at all. */
    void checkEnglish(Form form) {
        if (titleEn.isBlank() && !bodyEn.isBlank()) {
            form.reject("titleEn", "circular.title.en.missing");
        } else if (bodyEn.isBlank() && !titleEn.isBlank()) {
            form.reject("bodyEn", "circular.body.en.missing");
        }
    }

    /** @param told the audience in words */
    Circular.Text text(String told) {
        return new Circular.Text(
                told,
                new Circular.Words(title.strip(), body.strip()),
                new Circular.Words(titleEn.strip(), bodyEn.strip()),
                !messages.isEmpty());
    }

    /** Says what a text says that nobody sent. */
    CircularForm replacing(Circular unsent) {
        from = unsent.ref();
        title = unsent.title();
        body = unsent.body();
        titleEn = unsent.titleEn();
        bodyEn = unsent.bodyEn();
        messages = unsent.messages() ? "true" : "";
        return this;
    }

    static CircularForm of(Map<String, String> address) {
        CircularForm form = new CircularForm();
        form.school = address.getOrDefault("school", "");
        form.q = address.getOrDefault("q", "");
        form.exam = address.getOrDefault("exam", "");
        form.state = address.getOrDefault("state", "");
        form.region = address.getOrDefault("region", "");
        form.view = address.getOrDefault("view", "");
        Audience usual = form.school.isEmpty() ? Audience.ADMINS : Audience.CANDIDATES;
        form.audience = address.getOrDefault("audience", usual.name());
        return form;
    }
}
