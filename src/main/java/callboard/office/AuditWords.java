package callboard.office;

import callboard.audit.Act;
import callboard.web.Language;
import callboard.web.Messages;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row of the trail says, for its reader: a row keeps stable codes and UTC for ever, the page tells them in words.
 *
 * @param moments an instant for this reader
 */
record AuditWords(Messages messages, Language language, Function<Instant, String> moments) {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    /** Codes of one field, as the roles that somebody was given. */
    private static final Pattern CODES = Pattern.compile("[A-Za-z][A-Za-z_-]*(, [A-Za-z][A-Za-z_-]*)*");

    /** Where the words of a field's codes are, if not right under the field itself. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("appeal.party", "appeal.ask.party."),
            Map.entry("circular.audience", "circular.to."),
            Map.entry("consent.act.kind", "consent.kind."),
            Map.entry("login.act.roles", "account.role."),
            Map.entry("staff.roles", "account.role."),
            Map.entry("signature.act.way", "signature.act.way."),
            Map.entry("viewing.picture", "viewing.picture."));

    /**
     * @param account 0 for a visitor or the system itself
     * @param name empty for a candidate who was not certified when he acted: only the number of his account names him
     */
    String actor(long account, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        return account == 0
                ? messages.text(language, "office.audit.nobody")
                : messages.text(language, "office.audit.candidate", Long.toString(account));
    }

    /** A message key in the reader's language; a plain word, or a key that a later version lost, as it is. */
    String word(String key) {
        return messages.has(key) ? messages.text(language, key) : key;
    }

    Act.Change change(Act.Change change) {
        return new Act.Change(word(change.field()), told(change, change.before()), told(change, change.after()));
    }

    /** Why: a code, a code and what the actor added to it, or his words alone. */
    String reason(String reason) {
        String[] parts = reason.split(" ", 2);
        return messages.has(parts[0]) ? String.join(" ", codeFirst(parts)) : reason;
    }

    private List<String> codeFirst(String[] parts) {
        return parts.length == 1 ? List.of(word(parts[0])) : List.of(word(parts[0]), parts[1]);
    }

    private String told(Act.Change change, String value) {
        return CODES.matcher(value).matches()
                ? Stream.of(value.split(", "))
                        .map(code -> code(change.field(), code))
                        .collect(Collectors.joining(", "))
                : value(value);
    }

    private String code(String field, String code) {
        String key = WORDS.getOrDefault(field, field + ".") + code;
        return messages.has(key) ? messages.text(language, key) : plain(code);
    }

    private String plain(String code) {
        return switch (code) {
            case "true" -> messages.text(language, "office.audit.yes");
            case "false" -> messages.text(language, "office.audit.no");
            default -> word(code);
        };
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
