package callboard.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page shows it: what was typed, and what is wrong with it, by field. Business refusals are put back here by
 * {@link #reject} and look exactly like errors of shape; the page is then shown again with 422 and nothing typed is lost. A form
 * that is held is shown again in the same way, because its person wants to look at it before it is saved.
 */
public final class Form {

    private final Map<String, List<String>> values;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final Ui ui;
    private String held = "";
    private @Nullable String answer;

    Form(Map<String, List<String>> values, Ui ui) {
        this.values = values;
        this.ui = ui;
    }

    /** @param key says why it is shown once more */
    Form hold(String key) {
        held = key;
        return this;
    }

    /** Message key of why it is shown once more although nothing is wrong with it; empty where it is not. */
    public String getHeld() {
        return held;
    }

    /** Puts a reason beside a field. */
    public void reject(String field, String key, Object... arguments) {
        answer = answer == null ? ui.answerTo(key) : answer;
        errors.computeIfAbsent(field, any -> new ArrayList<>()).add(ui.text(key, List.of(arguments)));
    }

    /** Address of the help's answer to the first error that has one; null where none has. */
    public @Nullable String getAnswer() {
        return answer;
    }

    public String value(String name) {
        List<String> all = values(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean checked(String name, String value) {
        return values(name).contains(value);
    }

    public List<String> errors(String name) {
        return errors.getOrDefault(name, List.of());
    }

    public boolean hasErrors() {
        return !errors.isEmpty() || !held.isEmpty();
    }

    /** As {@link #hasErrors()}, for templates. */
    public boolean getHasErrors() {
        return hasErrors();
    }

    /** Every error with its field, for the summary at the head of the page. */
    public List<Problem> getAllErrors() {
        List<Problem> all = new ArrayList<>();
        errors.forEach((name, texts) -> texts.forEach(text -> all.add(new Problem(name, text))));
        return all;
    }

    /** One thing that is wrong. */
    public record Problem(String name, String text) {}
}
