package callboard.filing;

import callboard.identity.CandidateCategory;
import callboard.identity.WrittenText;
import callboard.roster.Applicant;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the regulator's layout asks of a value. The first thing wrong with a value is told, not all: whoever puts it right sees
 * the next.
 */
final class FilingRules {

    private static final Set<FilingField> REQUIRED = EnumSet.complementOf(
            EnumSet.of(FilingField.BYXXMC, FilingField.STKKM, FilingField.STKCSF, FilingField.YXKSDD, FilingField.BZ));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private FilingRules() {}

    /** A raw value as a person would type it well. */
    static String tidy(FilingField field, String raw) {
        return switch (field) {
            case KSH, XM, SFZH, YXDM, ZYDM, STKCSF, YXSKCSF, YXZYMC -> WrittenText.squeezed(raw);
            default -> WrittenText.tidy(raw);
        };
    }

    /**
     * Whether somebody who passed is filed at all. 考生号 are given by the provinces, to their own candidates: who comes from abroad,
     * Hong Kong, Macao or Taiwan has none, and nobody could ever fill it in. A roster without categories still says it by the
     * kind of document.
     */
    static boolean isFiled(Applicant applicant) {
        return !applicant.candidateNumber().isBlank() || isMainland(applicant);
    }

    private static boolean isMainland(Applicant applicant) {
        return applicant.category().isEmpty()
                ? CandidateCategory.NATIONAL.documents().contains(applicant.documentType())
                : CandidateCategory.valueOf(applicant.category()).isMainland();
    }

    static Optional<Finding> check(FilingField field, String value) {
        if (value.isEmpty()) {
            return REQUIRED.contains(field) ? found(field, Fault.EMPTY, "") : Optional.empty();
        }
        return field.isNumber() ? number(field, value) : text(field, value);
    }

    private static Optional<Finding> text(FilingField field, String value) {
        String lacking = Gbk.lacks(value);
        if (Gbk.length(value) > field.length()) {
            return found(field, Fault.LONG, "");
        } else if (!lacking.isEmpty()) {
            return found(field, Fault.GLYPH, lacking);
        }
        return shape(field).matcher(value).matches() ? Optional.empty() : found(field, Fault.SHAPE, "");
    }

    private static Pattern shape(FilingField field) {
        return switch (field) {
            case KSH, SFZH -> Pattern.compile("[0-9A-Za-z]+");
            case YXDM -> Pattern.compile("[0-9]{5}");
            case ZYDM -> Pattern.compile("[0-9A-Za-z]{6}");
            default -> Pattern.compile(".*");
        };
    }

    private static Optional<Finding> number(FilingField field, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return found(field, Fault.NUMBER, value);
        }
        BigDecimal number = new BigDecimal(value);
        if (number.scale() > field.decimals()) {
            return found(field, Fault.DECIMALS, value);
        }
        return written(field, value).length() > field.length() ? found(field, Fault.LARGE, value) : Optional.empty();
    }

    /** As it stands in the file; what is wrong stays as it was, so that nothing is filed that nobody wrote. */
    static String written(FilingField field, String tidy) {
        if (field.isNumber()) {
            boolean fits = NUMBER.matcher(tidy).matches() && new BigDecimal(tidy).scale() <= field.decimals();
            return fits ? new BigDecimal(tidy).setScale(field.decimals()).toPlainString() : tidy;
        }
        return field == FilingField.XM ? Gbk.written(tidy) : tidy;
    }

    private static Optional<Finding> found(FilingField field, Fault fault, String detail) {
        return Optional.of(new Finding(field, fault, detail));
    }
}
