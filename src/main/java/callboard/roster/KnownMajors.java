package callboard.roster;

import callboard.identity.WrittenText;
import callboard.rules.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The majors and directions of the season, found in the ways rosters write them. */
public final class KnownMajors {

    /** Round, square, lenticular (U+3010) and tortoise-shell (U+3014) brackets; the last pair holds the direction. */
    private static final Pattern BRACKETED =
            Pattern.compile("(.+)[(\\[\\u3010\\u3014]([^()\\[\\]\\u3010\\u3011\\u3014\\u3015]+)[)\\]\\u3011\\u3015]");

    /** With the enumeration comma (U+3001). */
    private static final Pattern SEPARATORS = Pattern.compile("[;,\\u3001/|\\s]+");

    private final Map<String, Major> byName = new HashMap<>();

    /** One major of the season; a code where the school uses codes, directions where it has some. */
    public record Major(String name, Optional<String> code, List<String> directions) {

        public Major {
            directions = List.copyOf(directions);
        }
    }

    /** What a cell means: its choices, or why none. */
    public record Reading(Verdict verdict, List<MajorChoice> choices) {

        public static Reading refused(String reasonKey, Object... args) {
            return new Reading(Verdict.refused(reasonKey, args), List.of());
        }
    }

    public KnownMajors(List<Major> majors) {
        majors.forEach(major -> {
            major.code().ifPresent(code -> byName.put(WrittenText.key(code), major));
            byName.put(WrittenText.key(major.name()), major);
        });
    }

    /**
     * Reads a major cell with the direction cell of the row, empty for none. A name that is a major as it stands wins over
     * one with its direction in brackets, so a major may have brackets of its own.
     */
    public Reading read(String text, String direction) {
        var whole = find(text);
        return whole.isPresent() ? chosen(whole.get(), direction) : bracketed(text, direction);
    }

    /** Reads a cell that may name several majors; every one of them must be known, else nothing was several. */
    public Reading readSeveral(String text) {
        var readings =
                Stream.of(SEPARATORS.split(text)).map(part -> read(part, "")).toList();
        if (readings.size() < 2
                || readings.stream().anyMatch(reading -> reading.verdict().isRefused())) {
            return Reading.refused("roster.row.major-unknown", text);
        }
        return new Reading(
                Verdict.allowed(),
                readings.stream()
                        .flatMap(reading -> reading.choices().stream())
                        .distinct()
                        .toList());
    }

    private Optional<Major> find(String text) {
        return Optional.ofNullable(byName.get(WrittenText.key(text)));
    }

    private Reading bracketed(String text, String inColumn) {
        var bracketed = BRACKETED.matcher(text);
        var major = bracketed.matches() ? find(bracketed.group(1)) : Optional.<Major>empty();
        if (major.isEmpty()) {
            return Reading.refused("roster.row.major-unknown", text);
        }
        var inBrackets = bracketed.group(2);
        return inColumn.isEmpty() || WrittenText.key(inColumn).equals(WrittenText.key(inBrackets))
                ? chosen(major.get(), inBrackets)
                : Reading.refused("roster.row.direction-twice", inBrackets, inColumn);
    }

    private static Reading chosen(Major major, String direction) {
        if (direction.isEmpty()) {
            return major.directions().isEmpty()
                    ? new Reading(Verdict.allowed(), List.of(new MajorChoice(major.name(), "")))
                    : Reading.refused("roster.row.direction-missing", major.name());
        }
        return major.directions().stream()
                .filter(known -> WrittenText.key(known).equals(WrittenText.key(direction)))
                .findFirst()
                .map(known -> new Reading(Verdict.allowed(), List.of(new MajorChoice(major.name(), known))))
                .orElseGet(() -> Reading.refused("roster.row.direction-unknown", direction, major.name()));
    }
}
