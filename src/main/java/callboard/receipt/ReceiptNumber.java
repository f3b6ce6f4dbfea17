package callboard.receipt;

import callboard.data.Ref;
import java.util.Locale;

/** {@code R-7K2M-09QF-41}: short enough to be read over the telephone, 50 random bits. */
public final class ReceiptNumber {

    private ReceiptNumber() {}

    public static String fresh() {
        String random = Ref.fresh().toUpperCase(Locale.ROOT);
        return "R-" + random.substring(0, 4) + "-" + random.substring(4, 8) + "-" + random.substring(8, 10);
    }
}
