package callboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the page after a redirect says first. It travels in a signed cookie, read once, because there is no HttpSession; its
 * arguments are short texts.
 */
@RequestScoped
public class Flash {

    private static final String COOKIE = "cb-flash";
    private static final String PURPOSE = "flash";
    private static final Duration AGE = Duration.ofMinutes(2);
    private static final String FIELD = "\u001f";
    private static final String ENTRY = "\u001e";

    private final Exchange exchange;
    private final Signer signer;
    private final Messages messages;
    private final List<String> entries = new ArrayList<>();

    @Inject
    Flash(Exchange exchange, Signer signer, Messages messages) {
        this.exchange = exchange;
        this.signer = signer;
        this.messages = messages;
    }

    /** It worked. */
    public void ok(String key, Object... arguments) {
        add("ok", key, arguments);
    }

    /** It worked, but look at this. */
    public void warn(String key, Object... arguments) {
        add("warn", key, arguments);
    }

    /** It did not work, and nothing was changed. */
    public void bad(String key, Object... arguments) {
        add("bad", key, arguments);
    }

    private void add(String kind, String key, Object... arguments) {
        List<String> fields = new ArrayList<>(List.of(kind, key));
        Arrays.stream(arguments).map(String::valueOf).forEach(fields::add);
        entries.add(String.join(FIELD, fields));
        exchange.setCookie(COOKIE, signer.sign(PURPOSE, String.join(ENTRY, entries)), AGE);
    }

    /** What was left for this page, in the visitor's language; taken away by asking. */
    List<Line> take(Language language) {
        List<Line> lines = new ArrayList<>();
        exchange.cookie(COOKIE)
                .flatMap(value -> signer.verified(PURPOSE, value))
                .ifPresent(value -> {
                    exchange.setCookie(COOKIE, "", Duration.ZERO);
                    for (String entry : value.split(ENTRY, -1)) {
                        List<String> fields = List.of(entry.split(FIELD, -1));
                        lines.add(new Line(
                                fields.get(0),
                                messages.text(language, fields.get(1), fields.subList(2, fields.size()))));
                    }
                });
        return lines;
    }

    /** One sentence with its kind: ok, warn or bad. */
    public record Line(String kind, String text) {}
}
