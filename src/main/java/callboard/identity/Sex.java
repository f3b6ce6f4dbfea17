package callboard.identity;

import java.util.Optional;

/** As documents and rosters state it. */
public enum Sex {
    MALE("identity.sex.male"),
    FEMALE("identity.sex.female");

    private static final WordTable<Sex> WORDS = WordTable.of(Sex.class);

    private final String labelKey;

    Sex(String labelKey) {
        this.labelKey = labelKey;
    }

    public static Optional<Sex> read(String text) {
        return WORDS.read(text);
    }

    public String labelKey() {
        return labelKey;
    }
}
