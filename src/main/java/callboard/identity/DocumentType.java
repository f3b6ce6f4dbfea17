package callboard.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** The documents a candidate may be certified with. */
public enum DocumentType {
    /** 居民身份证, GB 11643. */
    RESIDENT_ID("identity.document-type.resident-id"),
    /** 港澳台居民居住证: 810000, 820000 and 830000, the same number format. */
    RESIDENCE_PERMIT("identity.document-type.residence-permit"),
    /** 港澳居民来往内地通行证. */
    HONG_KONG_MACAO_PERMIT("identity.document-type.hong-kong-macao-permit"),
    /** 台湾居民来往大陆通行证. */
    TAIWAN_PERMIT("identity.document-type.taiwan-permit"),
    /** 外国人永久居留身份证. */
    FOREIGN_PERMANENT_RESIDENCE("identity.document-type.foreign-permanent-residence"),
    PASSPORT("identity.document-type.passport");

    private static final WordTable<DocumentType> WORDS = WordTable.of(DocumentType.class);

    private static final Pattern LIKE_RESIDENT_ID = Pattern.compile("[0-9]{14,20}X?");
    private static final Pattern RESIDENCE_PERMIT_NUMBER = Pattern.compile("8[123]0000[0-9]{11}[0-9X]");

    private final String labelKey;

    DocumentType(String labelKey) {
        this.labelKey = labelKey;
    }

    public static Optional<DocumentType> read(String text) {
        return WORDS.read(text);
    }

    /**
     * The type that a number alone proves. Only numbers of the resident ID's shape, right or a digit off, prove one;
     * a passport and a travel permit can look the same.
     */
    public static Optional<DocumentType> provedBy(String number) {
        var canonical = DocumentNumber.canonical(number);
        if (!LIKE_RESIDENT_ID.matcher(canonical).matches()) {
            return Optional.empty();
        } else if (RESIDENCE_PERMIT_NUMBER.matcher(canonical).matches()) {
            return Optional.of(RESIDENCE_PERMIT);
        }
        return Optional.of(RESIDENT_ID);
    }

    public String labelKey() {
        return labelKey;
    }

    /** Whether the number is one of GB 11643: region, birth date, sequence with sex, check character. */
    boolean isCitizenNumber() {
        return this == RESIDENT_ID || this == RESIDENCE_PERMIT;
    }
}
