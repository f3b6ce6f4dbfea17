package callboard.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document as it is looked up and compared: type and canonical number (half-width, no spaces, capital letters). It may
 * still be wrong; {@link DocumentCheck} says so. Its text form is masked, so that it never lands in a log.
 */
public record DocumentNumber(DocumentType type, String value) {

    private static final int CITIZEN_LENGTH = 18;
    private static final Pattern CITIZEN = Pattern.compile("[0-9]{17}[0-9X]");

    public DocumentNumber {
        value = canonical(value);
    }

    public static String canonical(String text) {
        return WrittenText.squeezed(text).toUpperCase(Locale.ROOT);
    }

    /** For screens: {@code 9901**********1183} for eighteen characters, {@code C8****21} for the shorter ones. */
    public String masked() {
        int shown = value.length() >= CITIZEN_LENGTH ? 4 : 2;
        int hidden = value.length() - 2 * shown;
        if (hidden <= 0) {
            return "*".repeat(value.length());
        }
        return value.substring(0, shown) + "*".repeat(hidden) + value.substring(shown + hidden);
    }

    /** The birth date in a citizen number; empty for other documents and for dates that do not exist. */
    public Optional<LocalDate> birthDate() {
        if (!hasCitizenShape()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(digits(6, 10), digits(10, 12), digits(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The sex in a citizen number (an odd sequence is male); empty for other documents. */
    public Optional<Sex> sex() {
        if (!hasCitizenShape()) {
            return Optional.empty();
        }
        return Optional.of(digits(16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    @Override
    public String toString() {
        return type + " " + masked();
    }

    boolean hasCitizenShape() {
        return type.isCitizenNumber() && CITIZEN.matcher(value).matches();
    }

    private int digits(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }
}
