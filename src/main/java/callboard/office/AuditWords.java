package callboard.office;

import callboard.audit.Act;
import callboard.web.Language;
import callboard.web.Messages;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a row of the trail says, for its reader: a row keeps stable codes and UTC for ever, the page tells them in words.
 *
 * @param moments an instant for this reader
 */
record AuditWords(Messages messages, Language language, Function<Instant, String> moments) {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    String actor(String name) {
        return name.isEmpty() ? messages.text(language, "office.audit.nobody") : name;
    }

    /** A message key in the reader's language; a plain word, or a key that a later version lost, as it is. */
    String word(String key) {
        return messages.has(key) ? messages.text(language, key) : key;
    }

    Act.Change change(Act.Change change) {
        return new Act.Change(word(change.field()), value(change.before()), value(change.after()));
    }

    /** Why: a code, a code and what the actor added to it, or his words alone. */
    String reason(String reason) {
        String[] parts = reason.split(" ", 2);
        return messages.has(parts[0]) ? String.join(" ", codeFirst(parts)) : reason;
    }

    private List<String> codeFirst(String[] parts) {
        return parts.length == 1 ? List.of(word(parts[0])) : List.of(word(parts[0]), parts[1]);
    }

    private String value(String value) {
        if (!INSTANT.matcher(value).matches()) {
            return word(value);
        }
        try {
            return moments.apply(Instant.parse(value));
        } catch (DateTimeParseException noSuchDay) {
            return value;
        }
    }
}
