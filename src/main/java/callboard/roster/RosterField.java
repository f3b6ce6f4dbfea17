package callboard.roster;

import callboard.identity.WordTable;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a roster can mean. Other columns are kept under their own heading. */
public enum RosterField {
    /** 序号: recognised so that it is left out. */
    SEQUENCE("roster.field.sequence"),
    /** 错误: what we wrote beside rows that were not taken; left out when the file comes back. */
    ERRORS("roster.field.errors"),
    CANDIDATE_NUMBER("roster.field.candidate-number"),
    REGISTRATION_NUMBER("roster.field.registration-number"),
    TICKET_NUMBER("roster.field.ticket-number"),
    NAME("roster.field.name"),
    SEX("roster.field.sex"),
    /** Compared with the document number, and kept under its own heading. */
    BIRTH_DATE("roster.field.birth-date"),
    DOCUMENT_TYPE("roster.field.document-type"),
    DOCUMENT_NUMBER("roster.field.document-number"),
    CATEGORY("roster.field.category"),
    /** 高考省份 or 报考所在地. */
    REGION("roster.field.region"),
    /** The school attended, not the one applied to. */
    SCHOOL("roster.field.school"),
    PHONE("roster.field.phone"),
    /** With the direction in brackets behind it, where there is no column for that. */
    MAJOR("roster.field.major"),
    MAJOR_CODE("roster.field.major-code"),
    DIRECTION("roster.field.direction"),
    LEVEL("roster.field.level"),
    PROVINCIAL_SUBJECT("roster.field.provincial-subject"),
    PROVINCIAL_SCORE("roster.field.provincial-score"),
    REMARK("roster.field.remark");

    private static final WordTable<RosterField> HEADINGS = WordTable.of(RosterField.class);

    private final String labelKey;

    RosterField(String labelKey) {
        this.labelKey = labelKey;
    }

    public static Optional<RosterField> ofHeading(String heading) {
        return HEADINGS.read(heading);
    }

    /** The field of this constant's name, none for other words. */
    public static Optional<RosterField> named(String name) {
        return Stream.of(values()).filter(field -> field.name().equals(name)).findFirst();
    }

    public String labelKey() {
        return labelKey;
    }

    /** Whether nothing is read from its column. */
    public boolean isLeftOut() {
        return this == SEQUENCE || this == ERRORS;
    }

    /** Whether a registration has a place of its own for the value. */
    public boolean isValue() {
        return !isKey() && !isLeftOut() && this != BIRTH_DATE;
    }

    /** Whether the value is part of who applied for what, and so never merely a changed field (R-43a). */
    public boolean isKey() {
        return switch (this) {
            case DOCUMENT_TYPE, DOCUMENT_NUMBER, MAJOR, MAJOR_CODE, DIRECTION -> true;
            default -> false;
        };
    }
}
