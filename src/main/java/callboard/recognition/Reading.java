package callboard.recognition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was read on a document, each value empty where nothing certain was seen.
 *
 * @param name as printed
 * @param number with its check character proved: of an identity card, or of the machine-readable lines of a passport
 * @param sex M or F
 * @param birth only from machine-readable lines; an identity card's number says it
 */
public record Reading(String name, String number, String sex, Optional<LocalDate> birth) {

    static final Reading NOTHING = new Reading("", "", "", Optional.empty());

    private static final Pattern CARD = Pattern.compile("(?<![0-9A-Z])([1-9][0-9]{16}[0-9X])(?![0-9A-Z])");
    private static final Pattern CARD_NAME = cardName();

    /** First line of a passport: P, type, country, names. Second: number, check, country, birth, check, sex. */
    private static final Pattern PASSPORT =
            Pattern.compile("P[A-Z<][A-Z]{3}([A-Z<]{10,39})\\n([A-Z0-9<]{9})([0-9])[A-Z<]{3}([0-9]{6})([0-9])([MF<])");

    private static final int[] CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CARD_CHECKS = "10X98765432";
    private static final int[] LINE_WEIGHTS = {7, 3, 1};

    private static Pattern cardName() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Reading.class.getResourceAsStream("card.properties")), StandardCharsets.UTF_8)) {
            var printed = new Properties();
            printed.load(file);
            return Pattern.compile("%s[:\uff1a]?([\\p{IsHan}\u00b7]{2,30}?)(?=%s|\\n|$)"
                    .formatted(printed.getProperty("name"), printed.getProperty("sex")));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of an identity card cannot be read", e);
        }
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /** Spaces that a reader sees between characters mean nothing on a document. */
    static Reading of(String text) {
        String plain = text.replaceAll("[ \\t\\u3000]", "").replaceAll("\\r?\\n+", "\n");
        Matcher lines = PASSPORT.matcher(plain.toUpperCase(Locale.ROOT));
        return lines.find() ? passport(lines) : card(plain);
    }

    private static Reading card(String plain) {
        Matcher name = CARD_NAME.matcher(plain);
        String number = CARD.matcher(plain.toUpperCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1))
                .filter(Reading::isCard)
                .findFirst()
                .orElse("");
        return new Reading(name.find() ? name.group(1) : "", number, "", Optional.empty());
    }

    private static Reading passport(Matcher lines) {
        boolean certain = check(lines.group(2)) == lines.group(3).charAt(0) - '0';
        boolean dated = check(lines.group(4)) == lines.group(5).charAt(0) - '0';
        return new Reading(
                name(lines.group(1)),
                certain ? lines.group(2).replace("<", "") : "",
                lines.group(6).replace("<", ""),
                dated ? birth(lines.group(4)) : Optional.empty());
    }

    /** Surname and given names stand apart by two signs, parts of each by one. */
    private static String name(String printed) {
        return printed.replaceAll("<{3,}.*", "")
                .replace('<', ' ')
                .replaceAll(" +", " ")
                .strip();
    }

    /** Candidates are young: a year after this century's thirtieth was in the last one. */
    private static Optional<LocalDate> birth(String digits) {
        int year = Integer.parseInt(digits.substring(0, 2));
        try {
            return Optional.of(LocalDate.of(
                    (year > 30 ? 1900 : 2000) + year,
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4, 6))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < CARD_WEIGHTS.length; i++) {
            sum += CARD_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CARD_CHECKS.charAt(sum % CARD_CHECKS.length()) == number.charAt(17);
    }

    /** ICAO 9303: digits count as themselves, letters from 10 on, fillers nothing. */
    private static int check(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char sign = field.charAt(i);
            int value = sign == '<' ? 0 : Character.isDigit(sign) ? sign - '0' : sign - 'A' + 10;
            sum += value * LINE_WEIGHTS[i % LINE_WEIGHTS.length];
        }
        return sum % 10;
    }
}
