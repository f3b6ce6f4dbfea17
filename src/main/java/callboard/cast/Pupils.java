package callboard.cast;

import callboard.identity.CandidateCategory;
import callboard.identity.CheckCharacter;
import callboard.identity.DocumentNumber;
import callboard.identity.DocumentType;
import callboard.identity.Person;
import callboard.identity.Province;
import callboard.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Invents people. Most are Han; every seventh is of another people and comes from where it lives. */
public final class Pupils {

    private static final Words WORDS = new Words("/callboard/cast/names.properties");
    private static final LocalDate OLDEST = LocalDate.of(2007, 9, 1);
    private static final int SPAN_OF_BIRTHDAYS = 900;
    private static final int NEIGHBOUR = 7;
    private static final List<Province> MAINLAND = Stream.of(Province.values())
            .filter(province -> !List.of(Province.TAIWAN, Province.HONG_KONG, Province.MACAO)
                    .contains(province))
            .toList();

    private Pupils() {}

    public static Pupil of(int number) {
        return number % NEIGHBOUR == NEIGHBOUR - 1 ? neighbour(number) : han(number);
    }

    private static Pupil han(int number) {
        List<String> surnames = WORDS.list("surnames");
        Sex sex = mixed(number, 3) % 5 < 2 ? Sex.MALE : Sex.FEMALE;
        List<String> given = WORDS.list("given." + sex);
        String name = surnames.get(mixed(number, 1) % surnames.size()) + given.get(mixed(number, 2) % given.size());
        return pupil(number, name, sex, MAINLAND.get(mixed(number, 4) % MAINLAND.size()));
    }

    /** A line of the list: name, sex and region. */
    private static Pupil neighbour(int number) {
        List<String> all = WORDS.list("neighbours");
        String[] one = all.get(number / NEIGHBOUR % all.size()).split(",", -1);
        return pupil(number, one[0], Sex.valueOf(one[1]), Province.valueOf(one[2]));
    }

    private static Pupil pupil(int number, String name, Sex sex, Province province) {
        LocalDate born = OLDEST.plusDays(mixed(number, 5) % SPAN_OF_BIRTHDAYS);
        List<String> schools = WORDS.list("schools");
        String school = province.shortName() + schools.get(mixed(number, 6) % schools.size());
        CandidateCategory category = name.contains("\u00b7") && province == Province.XINJIANG && number % 2 == 0
                ? CandidateCategory.XINJIANG_COOP
                : CandidateCategory.NATIONAL;
        return new Pupil(
                number,
                new Person(name, sex, born),
                province,
                school,
                category,
                new DocumentNumber(DocumentType.RESIDENT_ID, document(number, sex, born, province)),
                "1600%07d".formatted(number + 1));
    }

    /** No region begins with 99; sex, birth date and check character are right. */
    private static String document(int number, Sex sex, LocalDate born, Province province) {
        int sequence = number * 2 % 998 + (sex == Sex.MALE ? 1 : 2);
        String seventeen = "99%s%02d%tY%<tm%<td%03d".formatted(province.code(), number / 499, born, sequence);
        return seventeen + CheckCharacter.of(seventeen);
    }

    /** A number without pattern, the same for the same pair; not random on purpose. */
    public static int mixed(int number, int salt) {
        int bits = (number + 1) * 0x9E3779B1 + salt * 0x85EBCA6B;
        bits = (bits ^ (bits >>> 15)) * 0x2C1B3C6D;
        bits = (bits ^ (bits >>> 12)) * 0x297A2D39;
        return (bits ^ (bits >>> 15)) & Integer.MAX_VALUE;
    }
}
