package callboard.identity;

import callboard.rules.Verdict;
import java.time.LocalDate;

/**
 * What can be known about a document number without asking anybody. Each fault has its own sentence; the first one
 * is told, in the order in which a person would find it.
 *
 * @param today the day in China, against which a birth date may not lie in the future
 */
public record DocumentCheck(LocalDate today, DocumentRanges ranges) {

    private static final int OLDEST_BIRTH_YEAR = 1900;

    public Verdict of(DocumentNumber number) {
        if (number.value().isEmpty()) {
            return Verdict.refused("identity.document.empty");
        }
        return switch (number.type()) {
            case RESIDENT_ID, RESIDENCE_PERMIT -> citizen(number);
            case HONG_KONG_MACAO_PERMIT ->
                shaped(number, "[HM][0-9]{8}([0-9]{2})?", "identity.document.hong-kong-macao-permit");
            case TAIWAN_PERMIT -> shaped(number, "[0-9]{8}|[0-9]{10}[0-9A-Z]?", "identity.document.taiwan-permit");
            case FOREIGN_PERMANENT_RESIDENCE -> permanentResident(number);
            case PASSPORT -> shaped(number, "(?=.*[0-9])[0-9A-Z]{5,15}", "identity.document.passport");
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
        if (number.value().matches("[0-9]{15}")) {
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
                ? number.value().matches("8[123]0000.*")
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

    /** Cards until 2023 carry three letters and twelve digits, newer ones eighteen places beginning with 9. */
    private static Verdict permanentResident(DocumentNumber number) {
        var shape =
                shaped(number, "[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]", "identity.document.foreign-permanent-residence");
        boolean isNew = number.value().length() == 18;
        return shape.isAllowed() && isNew ? checkCharacter(number.value()) : shape;
    }

    private static Verdict shaped(DocumentNumber number, String pattern, String reasonKey) {
        return number.value().matches(pattern) ? Verdict.allowed() : Verdict.refused(reasonKey);
    }
}
