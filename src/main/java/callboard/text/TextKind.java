package callboard.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The texts of an exam. */
public enum TextKind {
    /** 考前承诺书, which is signed. */
    PLEDGE,
    /** 考前须知, which is read at the door for at least some seconds. */
    NOTICE,
    /** 报考详情, beside the exam's times. */
    DETAILS,
    /** 考前准备清单, shown with the notice. */
    PREPARATION;

    /** Whether who signed or read it is kept, so that a change can ask for it again. */
    public boolean isWitnessed() {
        return this == PLEDGE || this == NOTICE;
    }

    public boolean isSigned() {
        return this == PLEDGE;
    }

    public boolean isTimed() {
        return this == NOTICE;
    }

    /** Its place in an address and in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TextKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
