package callboard.intake;

import callboard.identity.CandidateCategory;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.PersonName;
import callboard.identity.Province;
import callboard.identity.Sex;
import callboard.identity.WrittenText;
import callboard.roster.ApplicantKey;
import callboard.roster.ApplicantRow;
import callboard.roster.KnownMajors;
import callboard.roster.MajorChoice;
import callboard.roster.RosterField;
import callboard.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The reading of one row: goes through all of it and collects every problem, because officers fix files in one go. */
final class RowReading {

    private static final int LONGEST_TEXT = 200;

    private final RowReader reader;
    private final RosterRow row;
    private final List<RowDigest.Problem> problems = new ArrayList<>();
    private final Map<RosterField, String> texts = new EnumMap<>(RosterField.class);
    private final Map<String, String> extras = new HashMap<>();
    private Optional<WrittenDate> birthDate = Optional.empty();
    private final Set<RosterField> unsound = EnumSet.noneOf(RosterField.class);

    RowReading(RowReader reader, RosterRow row) {
        this.reader = reader;
        this.row = row;
    }

    RowDigest digest() {
        reader.columns().columns().stream().filter(RosterColumn::isKept).forEach(this::take);
        var fields = fields();
        var document = document();
        var choices = choices();
        document.ifPresent(this::agree);
        if (!problems.isEmpty() || document.isEmpty()) {
            return new RowDigest(row.number(), List.of(), problems, document);
        }
        var rows = choices.stream()
                .map(choice -> new ApplicantRow(new ApplicantKey(document.get(), choice), fields, extras))
                .toList();
        return new RowDigest(row.number(), rows, List.of(), document);
    }

    /** A cell that cannot be trusted is one problem; nobody is also told that it is missing. */
    private void take(RosterColumn column) {
        var cell = row.cell(column.index());
        var verdict = sound(cell);
        if (verdict.isRefused()) {
            problems.add(new RowDigest.Problem(OptionalInt.of(column.index()), verdict));
            column.use().field().ifPresent(unsound::add);
        } else {
            column.use()
                    .field()
                    .ifPresentOrElse(
                            field -> texts.put(field, cell.tidy()), () -> extras.put(column.heading(), cell.tidy()));
            if (column.use().isField(RosterField.BIRTH_DATE)) {
                birthDate(column, cell.tidy());
            }
        }
    }

    /** Kept as a column of the officer's own: the document says the same, where it says anything about it. */
    private void birthDate(RosterColumn column, String text) {
        birthDate = WrittenDate.read(text);
        if (birthDate.isEmpty() && !text.isEmpty()) {
            problem(RosterField.BIRTH_DATE, Verdict.refused("roster.row.birth-date-unknown", text));
        }
        extras.put(column.heading(), birthDate.flatMap(WrittenDate::iso).orElse(text));
    }

    private static Verdict sound(RosterCell cell) {
        return switch (cell.flaw()) {
            case LOSSY -> Verdict.refused("roster.row.lossy");
            case DAMAGED -> Verdict.refused("roster.row.damaged");
            case NONE ->
                cell.text().length() > LONGEST_TEXT
                        ? Verdict.refused("roster.row.too-long", LONGEST_TEXT)
                        : Verdict.allowed();
        };
    }

    private Map<RosterField, String> fields() {
        if (text(RosterField.NAME).isEmpty()) {
            problem(RosterField.NAME, Verdict.refused("roster.row.name-missing"));
        }
        var fields = new EnumMap<RosterField, String>(RosterField.class);
        texts.forEach((field, text) -> {
            if (field.isValue()) {
                fields.put(field, text.isEmpty() ? "" : canonical(field, text));
            }
        });
        return fields;
    }

    private String canonical(RosterField field, String text) {
        return switch (field) {
            case NAME -> PersonName.tidy(text);
            case SEX -> known(field, Sex.read(text).map(Sex::name), "roster.row.sex-unknown");
            case CATEGORY ->
                known(field, CandidateCategory.read(text).map(CandidateCategory::name), "roster.row.category-unknown");
            case REGION -> region(text);
            case CANDIDATE_NUMBER, REGISTRATION_NUMBER, TICKET_NUMBER, PHONE -> WrittenText.squeezed(text);
            default -> text;
        };
    }

    private String known(RosterField field, Optional<String> value, String reasonKey) {
        if (value.isEmpty()) {
            problem(field, Verdict.refused(reasonKey, text(field)));
        }
        return value.orElse("");
    }

    /** Who takes the exam of a mainland region must name one; the others' places are nobody's to list. */
    private String region(String text) {
        if (category().filter(CandidateCategory::isMainland).isPresent()
                && Province.read(text).isEmpty()) {
            problem(RosterField.REGION, Verdict.refused("roster.row.region-unknown", text));
        }
        return Province.keptForm(text);
    }

    private Optional<DocumentNumber> document() {
        var text = text(RosterField.DOCUMENT_NUMBER);
        if (text.isEmpty()) {
            problem(RosterField.DOCUMENT_NUMBER, Verdict.refused("roster.row.document-missing"));
            return Optional.empty();
        }
        var document = documentType(text).map(type -> new DocumentNumber(type, text));
        document.ifPresent(number ->
                problem(RosterField.DOCUMENT_NUMBER, reader.documents().of(number)));
        return document;
    }

    /** Rosters call a residence permit an ID card, because its number looks like one; the number knows better. */
    private Optional<DocumentType> documentType(String number) {
        var written = text(RosterField.DOCUMENT_TYPE);
        var stated = DocumentType.read(written);
        if (!written.isEmpty() && stated.isEmpty()) {
            problem(RosterField.DOCUMENT_TYPE, Verdict.refused("roster.row.document-type-unknown", written));
            return Optional.empty();
        } else if (stated.isPresent() && stated.get() != DocumentType.RESIDENT_ID) {
            return stated;
        }
        var type = DocumentType.provedBy(number).or(() -> stated).or(this::usualType);
        if (type.isEmpty()) {
            problem(RosterField.DOCUMENT_TYPE, Verdict.refused("roster.row.document-type-missing"));
        }
        return type;
    }

    private Optional<DocumentType> usualType() {
        return category().filter(CandidateCategory::isMainland).map(category -> DocumentType.RESIDENT_ID);
    }

    private List<MajorChoice> choices() {
        var field = reader.columns().has(RosterField.MAJOR)
                        && !text(RosterField.MAJOR).isEmpty()
                ? RosterField.MAJOR
                : RosterField.MAJOR_CODE;
        if (text(field).isEmpty()) {
            problem(RosterField.MAJOR, Verdict.refused("roster.row.major-missing"));
            return List.of();
        }
        var reading = reading(text(field));
        problem(field, reading.verdict());
        return reading.choices();
    }

    private KnownMajors.Reading reading(String text) {
        var direction = text(RosterField.DIRECTION);
        var one = reader.majors().read(text, direction);
        return one.verdict().isAllowed() || !direction.isEmpty() ? one : severalOr(one, text);
    }

    private KnownMajors.Reading severalOr(KnownMajors.Reading one, String text) {
        var several = reader.majors().readSeveral(text);
        if (several.verdict().isRefused()) {
            return one;
        }
        return reader.splitsMajors() ? several : KnownMajors.Reading.refused("roster.row.major-several", text);
    }

    private void agree(DocumentNumber document) {
        Sex.read(text(RosterField.SEX))
                .ifPresent(sex -> problem(RosterField.SEX, reader.documents().agrees(document, sex)));
        category().ifPresent(category -> problem(RosterField.CATEGORY, category.mayUse(document.type())));
        if (document.birthDate().isPresent()
                && birthDate
                        .filter(date -> !date.fits(document.birthDate().get()))
                        .isPresent()) {
            problem(RosterField.BIRTH_DATE, Verdict.refused("identity.document.other-birth-date"));
        }
    }

    private Optional<CandidateCategory> category() {
        return CandidateCategory.read(text(RosterField.CATEGORY));
    }

    private String text(RosterField field) {
        return texts.getOrDefault(field, "");
    }

    private void problem(RosterField field, Verdict verdict) {
        if (verdict.isRefused() && !unsound.contains(field)) {
            problems.add(new RowDigest.Problem(reader.columns().column(field), verdict));
        }
    }
}
