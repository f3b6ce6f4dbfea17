package callboard.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is agreed to. The law wants the second by itself: nobody agrees to it by agreeing to the first. */
public enum ConsentKind {
    /** How the platform is used and what it does with personal data. */
    TERMS,
    /** Documents, photos and faces. */
    SENSITIVE;

    /** As in addresses and form fields. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its title. */
    public String key() {
        return "consent.kind." + name();
    }

    static Optional<ConsentKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
