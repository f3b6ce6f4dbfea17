package callboard;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A form on a page. Filled as a person would, submitted as a browser would, hidden fields and CSRF token included. */
public final class PageForm {

    private final Browserless browser;
    private final Page page;
    private final FormElement form;
    private final List<Upload> uploads = new ArrayList<>();

    PageForm(Browserless browser, Page page, FormElement form) {
        this.browser = browser;
        this.page = page;
        this.form = form;
    }

    /** Types into a field, or chooses the radio button, checkbox or option of this value. */
    public PageForm fill(String name, String value) {
        Elements fields = controls(name);
        Element first = fields.get(0);
        if (first.is("select")) {
            choose(first, value);
        } else if (first.is("[type=radio], [type=checkbox]")) {
            tick(fields, value);
        } else {
            first.val(value);
        }
        return this;
    }

    /** Takes the tick from every checkbox of this name. */
    public PageForm untick(String name) {
        controls(name).forEach(box -> box.removeAttr("checked"));
        return this;
    }

    public PageForm upload(Upload upload) {
        controls(upload.field());
        uploads.add(upload);
        return this;
    }

    /** What a field holds now: what was typed before, or came back after a refusal. */
    public String value(String name) {
        return form.formData().stream()
                .filter(field -> field.key().equals(name))
                .map(field -> field.value())
                .findFirst()
                .orElse("");
    }

    public Page submit() {
        return send(List.of());
    }

    /** Submits with the button that carries this text. */
    public Page submit(String button) {
        Element pressed = form.select("button").stream()
                .filter(candidate -> candidate.text().equals(button))
                .findFirst()
                .orElseGet(() -> fail(page + ": no button '" + button + "' but "
                        + form.select("button").eachText()));
        return press(pressed);
    }

    /** Submits with the button that sends this value, where buttons carry a drawing only. */
    public Page press(String name, String value) {
        return press(form.select("button[name=\"" + name + "\"]").stream()
                .filter(candidate -> candidate.attr("value").equals(value))
                .findFirst()
                .orElseGet(() -> fail(page + ": no button " + name + "=" + value)));
    }

    private Page press(Element pressed) {
        boolean named = pressed.hasAttr("name");
        if (pressed.hasAttr("formaction")) {
            form.attr("action", pressed.attr("formaction"));
        }
        return send(named ? List.of(new FormBody.Field(pressed.attr("name"), pressed.attr("value"))) : List.of());
    }

    /** Sends what is typed elsewhere, as a behaviour of the page does. */
    public Page send(String address) {
        form.attr("action", address);
        return send(List.of());
    }

    private Page send(List<FormBody.Field> pressed) {
        List<FormBody.Field> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field ->
                        form.select("[type=file][name=\"" + field.key() + "\"]").isEmpty())
                .forEach(field -> fields.add(new FormBody.Field(field.key(), field.value())));
        fields.addAll(pressed);
        String action = form.attr("action");
        if (!form.attr("method").equalsIgnoreCase("post")) {
            return browser.get(action.replaceFirst("\\?.*", "") + "?" + FormBody.query(fields));
        } else if (form.attr("enctype").equals("multipart/form-data")) {
            return browser.post(action, FormBody.multipart(fields, uploads));
        } else {
            return browser.post(action, FormBody.urlEncoded(fields));
        }
    }

    private Elements controls(String name) {
        Elements found = form.select("[name=\"" + name + "\"]:not([disabled])");
        if (found.isEmpty()) {
            fail(page + ": the form has no usable field '" + name + "' but "
                    + form.select("[name]").eachAttr("name"));
        }
        return found;
    }

    private void choose(Element select, String value) {
        Element option = select.select("option").stream()
                .filter(candidate -> candidate.val().equals(value))
                .findFirst()
                .orElseGet(() -> fail(page + ": no option '" + value + "' in " + select.attr("name")));
        select.select("option").forEach(other -> other.removeAttr("selected"));
        option.attr("selected", true);
    }

    private void tick(Elements fields, String value) {
        Element chosen = fields.stream()
                .filter(candidate -> candidate.val().equals(value))
                .findFirst()
                .orElseGet(() -> fail(page + ": no choice '" + value + "' among " + fields.eachAttr("value")));
        if (chosen.is("[type=radio]")) {
            fields.forEach(other -> other.removeAttr("checked"));
        }
        chosen.attr("checked", true);
    }
}
