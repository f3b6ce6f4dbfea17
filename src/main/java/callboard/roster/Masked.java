package callboard.roster;

import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import java.util.regex.Pattern;

/** Personal values as they may be shown (spec §8). */
public final class Masked {

    private static final int MOBILE_LENGTH = 11;
    private static final Pattern DOCUMENT_LIKE = Pattern.compile("[0-9]{15}|[0-9]{17}[0-9Xx]");
    private static final Pattern PHONE_LIKE = Pattern.compile("(\\+?86)?1[3-9][0-9]{9}");

    private Masked() {}

    /** {@code 139****8843}; of shorter numbers the last four are hidden. */
    public static String phone(String number) {
        int length = number.length();
        if (length >= MOBILE_LENGTH) {
            return number.substring(0, length - 8) + "****" + number.substring(length - 4);
        }
        return number.substring(0, Math.max(0, length - 4)) + "*".repeat(Math.min(4, length));
    }

    public static String document(String number) {
        return new DocumentNumber(DocumentType.PASSPORT, number).masked();
    }

    /** A cell nobody has said the meaning of: masked if it looks like a document or a mobile number. */
    public static String unknown(String text) {
        String squeezed = text.replace(" ", "");
        if (DOCUMENT_LIKE.matcher(squeezed).matches()) {
            return document(squeezed);
        }
        return PHONE_LIKE.matcher(squeezed).matches() ? phone(squeezed) : text;
    }

    /** The value of a field: those that are personal masked. */
    public static String field(RosterField field, String text) {
        return switch (field) {
            case PHONE -> phone(text);
            case DOCUMENT_NUMBER -> document(text);
            default -> text;
        };
    }
}
