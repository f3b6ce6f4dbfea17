package callboard.roster;

import callboard.export.Columns;
import callboard.export.ExportColumn;
import callboard.export.ExtraHeadings;
import callboard.identity.CandidateCategory;
import callboard.identity.Sex;
import callboard.web.Language;
import callboard.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The columns that say who somebody is, for every export whose rows belong to a registration. In Chinese they have the headings
 * and words of a roster, so that our own file can be imported again.
 */
@ApplicationScoped
public class ApplicantColumns {

    /** In the order of the usual rosters. */
    private static final List<RosterField> FIELDS = List.of(
            RosterField.CANDIDATE_NUMBER,
            RosterField.TICKET_NUMBER,
            RosterField.REGISTRATION_NUMBER,
            RosterField.NAME,
            RosterField.SEX,
            RosterField.DOCUMENT_TYPE,
            RosterField.DOCUMENT_NUMBER,
            RosterField.CATEGORY,
            RosterField.REGION,
            RosterField.SCHOOL,
            RosterField.PHONE,
            RosterField.LEVEL,
            RosterField.PROVINCIAL_SUBJECT,
            RosterField.PROVINCIAL_SCORE,
            RosterField.REMARK);

    private final ApplicantSeal seal;
    private final ExtraHeadings extras;
    private final Messages messages;

    @Inject
    ApplicantColumns(ApplicantSeal seal, ExtraHeadings extras, Messages messages) {
        this.seal = seal;
        this.extras = extras;
        this.messages = messages;
    }

    /**
     * How they are to be.
     *
     * @param full whether numbers are written whole
     * @param usual fields that are chosen before anybody chose
     */
    public record Look(Language language, boolean full, Set<RosterField> usual) {}

    /** Everything an import brought about the person. */
    public <R> void add(Columns<R> columns, Look look, Function<R, Applicant> applicant) {
        String group = messages.text(look.language(), "roster.export.person");
        for (RosterField field : FIELDS) {
            boolean masked = !look.full() && (field == RosterField.DOCUMENT_NUMBER || field == RosterField.PHONE);
            columns.with(
                    new ExportColumn(
                            field.name(),
                            group,
                            messages.text(look.language(), field.labelKey()),
                            masked,
                            look.usual().contains(field)),
                    row -> cell(field, applicant.apply(row), look));
        }
    }

    /** The school's own columns of a season. */
    public <R> void addExtras(Columns<R> columns, Look look, Own own, Function<R, Applicant> applicant) {
        Opened opened = new Opened();
        for (String heading : extras.of(own.school(), own.season())) {
            columns.with(
                    new ExportColumn(
                            "extra:" + heading,
                            messages.text(look.language(), "roster.export.extras"),
                            heading,
                            false,
                            own.usual()),
                    row -> own(opened.of(applicant.apply(row)).getOrDefault(heading, ""), look));
        }
    }

    /** Schools keep numbers of parents and phones there too. */
    private static String own(String value, Look look) {
        return look.full() ? value : Masked.unknown(value);
    }

    /** Whose own columns, and whether they are chosen before anybody chose. */
    public record Own(long school, long season, boolean usual) {}

    private String cell(RosterField field, Applicant applicant, Look look) {
        return switch (field) {
            case DOCUMENT_TYPE ->
                messages.text(look.language(), applicant.documentType().labelKey());
            case DOCUMENT_NUMBER -> look.full() ? seal.document(applicant).value() : applicant.documentMasked();
            case PHONE -> look.full() ? seal.phone(applicant) : applicant.phoneMasked();
            case SEX -> word(Sex.read(applicant.sex()).map(Sex::labelKey), look);
            case CATEGORY -> word(CandidateCategory.read(applicant.category()).map(CandidateCategory::labelKey), look);
            default -> applicant.text(field);
        };
    }

    private String word(Optional<String> key, Look look) {
        return key.map(one -> messages.text(look.language(), one)).orElse("");
    }

    /** Sealed values of one row are opened once, however many of its columns are wanted. */
    private final class Opened {

        private long id;
        private Map<String, String> values = Map.of();

        Map<String, String> of(Applicant applicant) {
            if (applicant.id() != id) {
                values = seal.extras(applicant);
                id = applicant.id();
            }
            return values;
        }
    }
}
