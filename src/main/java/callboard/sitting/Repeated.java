package callboard.sitting;

import jakarta.data.exceptions.DataException;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A transaction that lost a race is tried again: the winner's rows are there to be read then. */
final class Repeated {

    private static final int MOST = 8;

    private Repeated() {}

    /** The answer of the first try that nobody got in the way of; the last failure is thrown. */
    static <T> T untilAlone(Supplier<T> transaction) {
        return untilAlone(number -> transaction.get());
    }

    /** As {@link #untilAlone(Supplier)} for a transaction that asks which try it is, from 1. */
    static <T> T untilAlone(IntFunction<T> transaction) {
        for (int i = 1; ; i++) {
            try {
                return transaction.apply(i);
            } catch (DataException raced) {
                if (i == MOST) {
                    throw raced;
                }
            }
        }
    }
}
