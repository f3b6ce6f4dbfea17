package callboard.cast;

import callboard.identity.CandidateCategory;
import callboard.identity.DocumentNumber;
import callboard.identity.Person;
import callboard.identity.Province;
import java.time.LocalDate;

/**
 * Somebody invented who wants to study.
 *
 * @param number from 0; the same number is always the same person
 * @param login mobile number of a range that no operator has, or an address at a name reserved for examples
 * @param school the one attended
 */
public record Pupil(
        int number,
        Person person,
        Province province,
        String school,
        CandidateCategory category,
        DocumentNumber document,
        String login) {

    public String name() {
        return person.name();
    }

    public LocalDate born() {
        return java.util.Objects.requireNonNull(person.birthDate());
    }

    /** 考生号: year, region, running number. */
    public String candidateNumber() {
        return "27%s%010d".formatted(province.code(), 1_000_000 + number);
    }

    public String ticketNumber() {
        return "JZ2027%05d".formatted(number + 1);
    }
}
