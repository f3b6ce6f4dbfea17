package callboard.identity;

import callboard.rules.Verdict;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What can be known about a document number without asking anybody. Each fault has its own sentence; the first one
 * is told, in the order in which a person would find it.
 *
 * @param today the day in China, against which a birth date may not lie in the future
 */
public record DocumentCheck(LocalDate today, DocumentRanges ranges) {

    private static final int OLDEST_BIRTH_YEAR = 1900;
    private static final Pattern FIFTEEN_DIGITS = Pattern.compile("[0-9]{15}");
    private static final Pattern OUTSIDE_MAINLAND = Pattern.compile("8[123]0000.*");
    private static final Pattern HONG_KONG_MACAO = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");
    private static final Pattern TAIWAN = Pattern.compile("[0-9]{8}|[0-9]{10}[0-9A-Z]?");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*[0-9])[0-9A-Z]{5,15}");

    /** Cards until 2023 carry three letters and twelve digits, newer ones eighteen places beginning with 9. */
    private static final Pattern PERMANENT_RESIDENCE = Pattern.compile("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]");

    public Verdict of(DocumentNumber number) {
        if (number.value().isEmpty()) {
            return Verdict.refused("identity.document.empty");
        }
        return switch (number.type()) {
            case RESIDENT_ID, RESIDENCE_PERMIT -> citizen(number);
            case HONG_KONG_MACAO_PERMIT -> shaped(number, HONG_KONG_MACAO, "identity.document.hong-kong-macao-permit");
            case TAIWAN_PERMIT -> shaped(number, TAIWAN, "identity.document.taiwan-permit");
            case FOREIGN_PERMANENT_RESIDENCE -> permanentResident(number);
            case PASSPORT -> shaped(number, PASSPORT, "identity.document.passport");
        };
    }

    /** The sex digit against what somebody stated; documents without one agree with everything. */
    public Verdict agrees(DocumentNumber number, Sex stated) {
        return number.sex().filter(sex -> sex != stated).isPresent()
                ? Verdict.refused("identity.document.sex")
                : Verdict.allowed();
    }

    /** The birth date in the number against what somebody stated. */
    public Verdict agrees(DocumentNumber number, LocalDate stated) {
        return number.birthDate().filter(date -> !date.equals(stated)).isPresent()
                ? Verdict.refused("identity.document.other-birth-date")
                : Verdict.allowed();
    }

    private Verdict citizen(DocumentNumber number) {
        if (FIFTEEN_DIGITS.matcher(number.value()).matches()) {
            return Verdict.refused("identity.document.fifteen-digits");
        } else if (number.value().length() != 18) {
            return Verdict.refused("identity.document.length", number.value().length());
        } else if (!number.hasCitizenShape()) {
            return Verdict.refused("identity.document.characters");
        } else if (!regionFits(number)) {
            return regionRefused(number.type());
        }
        return birthDate(number).and(checkCharacter(number.value()));
    }

    private boolean regionFits(DocumentNumber number) {
        return number.type() == DocumentType.RESIDENCE_PERMIT
                ? OUTSIDE_MAINLAND.matcher(number.value()).matches()
                : ranges.holdMainland(number.value());
    }

    private static Verdict regionRefused(DocumentType type) {
        return Verdict.refused(
                type == DocumentType.RESIDENCE_PERMIT
                        ? "identity.document.residence-permit-region"
                        : "identity.document.region");
    }

    private Verdict birthDate(DocumentNumber number) {
        var birth = number.birthDate().filter(date -> date.getYear() >= OLDEST_BIRTH_YEAR);
        if (birth.isEmpty()) {
            return Verdict.refused("identity.document.birth-date");
        }
        return birth.get().isAfter(today) ? Verdict.refused("identity.document.birth-future") : Verdict.allowed();
    }

    private static Verdict checkCharacter(String number) {
        return CheckCharacter.isRight(number) ? Verdict.allowed() : Verdict.refused("identity.document.checksum");
    }

    private static Verdict permanentResident(DocumentNumber number) {
        var shape = shaped(number, PERMANENT_RESIDENCE, "identity.document.foreign-permanent-residence");
        boolean isNew = number.value().length() == 18;
        return shape.isAllowed() && isNew ? checkCharacter(number.value()) : shape;
    }

    private static Verdict shaped(DocumentNumber number, Pattern pattern, String reasonKey) {
        return pattern.matcher(number.value()).matches() ? Verdict.allowed() : Verdict.refused(reasonKey);
    }
}
