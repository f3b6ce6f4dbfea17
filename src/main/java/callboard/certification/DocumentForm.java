package callboard.certification;

import callboard.identity.CandidateCategory;
import callboard.identity.Certification;
import callboard.identity.DocumentCheck;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Person;
import callboard.identity.PersonName;
import callboard.identity.Sex;
import callboard.recognition.Reading;
import callboard.rules.Verdict;
import callboard.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the candidate reads off his document. Sex and birth date are asked only where the number does not say them. */
public class DocumentForm {

    private static final Map<String, String> SEXES = Map.of("M", Sex.MALE.name(), "F", Sex.FEMALE.name());

    @FormParam("type")
    @DefaultValue("")
    String type = "";

    @FormParam("name")
    @DefaultValue("")
    @NotBlank(message = "certification.name.missing")
    @Size(max = 80, message = "certification.name.long")
    String name = "";

    @FormParam("number")
    @DefaultValue("")
    @Size(max = 60, message = "certification.number.long")
    String number = "";

    @FormParam("sex")
    @DefaultValue("")
    String sex = "";

    @FormParam("birth")
    @DefaultValue("")
    String birth = "";

    static DocumentForm of(Certification certification, Optional<DocumentNumber> number) {
        DocumentForm fields = new DocumentForm();
        fields.type = certification.documentType().map(Enum::name).orElse("");
        fields.name = certification.name();
        fields.number = number.map(DocumentNumber::value).orElse("");
        fields.sex = certification.sex().map(Enum::name).orElse("");
        fields.birth = certification.birthDate().map(LocalDate::toString).orElse("");
        return fields;
    }

    /** Puts what was read where nothing stands yet; whether there was anything to put. */
    boolean fill(Optional<Reading> read) {
        Optional<Reading> some = read.filter(reading -> !reading.isEmpty());
        some.ifPresent(reading -> {
            name = name.isBlank() ? reading.name() : name;
            number = number.isBlank() ? reading.number() : number;
            sex = sex.isBlank() ? SEXES.getOrDefault(reading.sex(), "") : sex;
            birth = birth.isBlank() ? reading.birth().map(LocalDate::toString).orElse("") : birth;
        });
        return some.isPresent();
    }

    /** The number as a document of the category, checked as far as that is possible without asking anybody. */
    Optional<DocumentNumber> number(CandidateCategory category, DocumentCheck check, Form form) {
        Optional<DocumentType> chosen = type(category);
        if (chosen.isEmpty()) {
            form.reject("type", "certification.type.missing");
            return Optional.empty();
        }
        DocumentNumber typed = new DocumentNumber(chosen.get(), number);
        Verdict verdict = check.of(typed);
        if (verdict.isRefused()) {
            form.reject("number", verdict.reasonKey(), verdict.args().toArray());
        }
        return verdict.isAllowed() ? Optional.of(typed) : Optional.empty();
    }

    /** The person, with what the number itself says about him. */
    Optional<Person> person(DocumentNumber typed, LocalDate today, Form form) {
        Optional<Sex> stated = typed.sex().or(this::sex);
        Optional<LocalDate> born = typed.birthDate().or(this::birth).filter(date -> date.isBefore(today));
        if (stated.isEmpty()) {
            form.reject("sex", "certification.missing.sex");
        }
        if (born.isEmpty()) {
            form.reject("birth", "certification.birth.missing");
        }
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new Person(PersonName.tidy(name), stated.orElseThrow(), born.orElseThrow()));
    }

    private Optional<DocumentType> type(CandidateCategory category) {
        if (category.isMainland()) {
            return DocumentType.provedBy(number)
                    .filter(proved -> category.documents().contains(proved))
                    .or(() -> Optional.of(DocumentType.RESIDENT_ID));
        }
        return category.documents().stream()
                .filter(one -> one.name().equals(type))
                .findFirst();
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
