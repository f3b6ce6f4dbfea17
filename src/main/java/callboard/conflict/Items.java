package callboard.conflict;

import callboard.rich.Prose;
import callboard.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the {@link Item}s of a form, in the reader's language. */
@RequestScoped
public class Items {

    private final Ui ui;

    @Inject
    Items(Ui ui) {
        this.ui = ui;
    }

    /** @param words of a value that is not empty */
    public Item of(String name, String labelKey, UnaryOperator<String> words) {
        return new Item(name, text(labelKey), value -> value.isBlank() ? none() : words.apply(value), false);
    }

    public Item plain(String name, String labelKey) {
        return of(name, labelKey, value -> value);
    }

    public Item amount(String name, String labelKey, String unitKey) {
        return of(name, labelKey, value -> value + " " + text(unitKey));
    }

    /** One of several; the key of a choice is the prefix, a dot and its value. */
    public Item choice(String name, String labelKey, String prefix) {
        return of(name, labelKey, value -> text(prefix + "." + value));
    }

    /** A tick; whatever is not {@code true} is none. */
    public Item tick(String name, String labelKey) {
        return new Item(
                name, text(labelKey), value -> text(value.equals("true") ? "conflict.yes" : "conflict.no"), false);
    }

    /** A formatted text, as markup. */
    public Item prose(String name, String labelKey) {
        return new Item(
                name,
                text(labelKey),
                value -> value.isBlank() ? none() : Prose.ofMarkup(value).plain(),
                true);
    }

    private String none() {
        return text("conflict.none");
    }

    private String text(String key) {
        return ui.text(key, List.of());
    }
}
