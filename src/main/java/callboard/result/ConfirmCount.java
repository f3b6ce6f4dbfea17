package callboard.result;

import callboard.identity.WrittenText;
import callboard.rules.Verdict;

/**
 * The last guard before a publication: another person types how many people will read 合格. A wrong count is
 * refused without the right one, which would only be copied.
 */
public final class ConfirmCount {

    private ConfirmCount() {}

    /** Takes what was typed; full-width digits, spaces and thousands separators do no harm. */
    public static Verdict check(String typed, int passing) {
        var digits = WrittenText.squeezed(typed).replace(",", "");
        if (!digits.matches("[0-9]{1,9}")) {
            return Verdict.refused("result.confirm.no-number");
        }
        return Integer.parseInt(digits) == passing ? Verdict.allowed() : Verdict.refused("result.confirm.other-count");
    }

    /** Who prepared a publication never confirms it (spec §2). */
    public static Verdict mayConfirm(long preparedBy, long confirmedBy) {
        return preparedBy == confirmedBy ? Verdict.refused("result.confirm.own") : Verdict.allowed();
    }
}
