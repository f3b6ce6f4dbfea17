package callboard.result;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands where a total is expected: a score, 0 among them, or the reason why there is none. Only a score has
 * a rank and can pass.
 */
public record Mark(Kind kind, Optional<BigDecimal> score) {

    public static final Mark EMPTY = without(Kind.EMPTY);
    public static final Mark ABSENT = without(Kind.ABSENT);
    public static final Mark ABANDONED = without(Kind.ABANDONED);
    public static final Mark VIOLATION = without(Kind.VIOLATION);

    /** Five different things. */
    public enum Kind {
        SCORE,
        /** Not judged yet. */
        EMPTY,
        ABSENT,
        ABANDONED,
        VIOLATION
    }

    public Mark {
        if (score.isPresent() != (kind == Kind.SCORE)) {
            throw new IllegalArgumentException("A score, and only a score, has a number: " + kind);
        }
    }

    public static Mark of(BigDecimal score) {
        return new Mark(Kind.SCORE, Optional.of(score));
    }

    private static Mark without(Kind kind) {
        return new Mark(kind, Optional.empty());
    }
}
