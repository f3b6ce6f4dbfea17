package callboard.appeal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What shows that a document is the appellant's. The first two are asked of everybody. */
public enum Evidence {
    /** 手持证件: face and document in one picture. */
    HOLDING,
    /** 户口本本人页, or another document that names the same person. */
    HOUSEHOLD,
    /** Anything else, such as a school's confirmation. */
    MORE;

    static Optional<Evidence> read(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean optional() {
        return this == MORE;
    }
}
