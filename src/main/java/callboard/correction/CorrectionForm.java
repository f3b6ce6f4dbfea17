package callboard.correction;

import callboard.identity.CandidateCategory;
import callboard.identity.Certification;
import callboard.identity.CertificationService.Facts;
import callboard.identity.DocumentCheck;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Person;
import callboard.identity.PersonName;
import callboard.identity.Province;
import callboard.identity.Sex;
import callboard.rules.Verdict;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** What is certified, as it ought to be, and why. A number left empty stays as it is. */
public class CorrectionForm {

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "correction.name.missing")
    @Size(max = 80, message = "correction.name.long")
    String name = "";

    @FormParam("type")
    @DefaultValue("")
    String type = "";

    @FormParam("number")
    @DefaultValue("")
    @Size(max = 60, message = "correction.number.long")
    String number = "";

    @FormParam("sex")
    @DefaultValue("")
    String sex = "";

    @FormParam("birth")
    @DefaultValue("")
    String birth = "";

    @FormParam("region")
    @DefaultValue("")
    @NotBlank(message = "correction.region.missing")
    @Size(max = 40, message = "correction.region.long")
    String region = "";

    @FormParam("school")
    @DefaultValue("")
    @NotBlank(message = "correction.school.missing")
    @Size(max = 80, message = "correction.school.long")
    String school = "";

    @FormParam("words")
    @DefaultValue("")
    @NotBlank(message = "correction.words.missing")
    @Size(max = 1000, message = "correction.words.long")
    String words = "";

    static CorrectionForm of(Certification certification) {
        CorrectionForm fields = new CorrectionForm();
        fields.name = certification.name();
        fields.type = certification.documentType().map(Enum::name).orElse("");
        fields.sex = certification.sex().map(Enum::name).orElse("");
        fields.birth = certification.birthDate().map(LocalDate::toString).orElse("");
        fields.region = certification.region();
        fields.school = certification.school();
        return fields;
    }

    /** What it is to be; otherwise what is wrong stands on the form. */
    Optional<Facts> facts(Certification certification, DocumentNumber present, DocumentCheck check, Form form) {
        DocumentNumber wanted = new DocumentNumber(
                type(certification.category().orElseThrow(), present), number.isBlank() ? present.value() : number);
        Verdict verdict = check.of(wanted);
        if (verdict.isRefused()) {
            form.reject("number", verdict.reasonKey(), verdict.args().toArray());
        }
        Optional<Sex> stated = wanted.sex().or(this::sex);
        Optional<LocalDate> born = wanted.birthDate().or(this::birth).filter(date -> date.isBefore(check.today()));
        if (stated.isEmpty()) {
            form.reject("sex", "correction.sex.missing");
        }
        if (born.isEmpty()) {
            form.reject("birth", "correction.birth.missing");
        }
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new Facts(
                        wanted,
                        new Person(PersonName.tidy(name), stated.orElseThrow(), born.orElseThrow()),
                        Province.keptForm(region),
                        school.strip()));
    }

    private DocumentType type(CandidateCategory category, DocumentNumber present) {
        if (category.isMainland()) {
            return DocumentType.provedBy(number.isBlank() ? present.value() : number)
                    .filter(proved -> category.documents().contains(proved))
                    .orElse(DocumentType.RESIDENT_ID);
        }
        return category.documents().stream()
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElse(present.type());
    }

    private Optional<Sex> sex() {
        return Stream.of(Sex.values()).filter(one -> one.name().equals(sex)).findFirst();
    }

    private Optional<LocalDate> birth() {
        try {
            return birth.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(birth.strip()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
