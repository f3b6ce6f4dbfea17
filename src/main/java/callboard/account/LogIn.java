package callboard.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody typed as his log-in name, in the one form in which names are compared: full-width as half-width, without blanks,
 * lower case. A mainland number loses its country code.
 *
 * @param kind what it looks like
 * @param canonical the form that is indexed
 */
public record LogIn(Kind kind, String canonical) {

    /** What a name looks like. */
    public enum Kind {
        PHONE,
        EMAIL,
        OTHER
    }

    /** Reads what was typed. */
    public static LogIn of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s-]", "")
                .toLowerCase(Locale.ROOT);
        String number = plain.replaceFirst("^(\\+?86|0086)(?=1\\d{10}$)", "");
        if (number.matches("1[3-9]\\d{9}")) {
            return new LogIn(Kind.PHONE, number);
        } else if (plain.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}")) {
            return new LogIn(
                    Kind.EMAIL,
                    Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
        } else {
            return new LogIn(Kind.OTHER, plain);
        }
    }

    /** As it may be shown to anybody: {@code 138****8000}, {@code mi***@example.org}. */
    public String masked() {
        return switch (kind) {
            case PHONE -> canonical.substring(0, 3) + "****" + canonical.substring(7);
            case EMAIL -> {
                int at = canonical.indexOf('@');
                yield canonical.substring(0, Math.min(2, at)) + "***" + canonical.substring(at);
            }
            case OTHER -> canonical.substring(0, Math.min(2, canonical.length())) + "***";
        };
    }
}
