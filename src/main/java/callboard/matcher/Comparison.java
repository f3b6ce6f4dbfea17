package callboard.matcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a matcher said.
 *
 * @param faces how many it sees in each capture, in their order; empty if it does not say
 */
public record Comparison(Match match, List<Integer> faces) {

    /** Nobody compared. */
    public static final Comparison NONE = new Comparison(Match.NONE, List.of());

    /** {@code pass}, {@code unsure} or {@code fail}, then perhaps a number for each capture. */
    private static final Pattern LINE = Pattern.compile("(PASS|UNSURE|FAIL)((?: [0-9]{1,2})*)");

    /** What the line means; anything that is not exactly one is no opinion. */
    static Comparison of(String said, int captures) {
        var line = LINE.matcher(said.strip().toUpperCase(Locale.ROOT));
        if (!line.matches()) {
            return NONE;
        }
        List<Integer> faces = numbers(line.group(2));
        return faces.isEmpty() || faces.size() == captures ? new Comparison(Match.valueOf(line.group(1)), faces) : NONE;
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** Whether each capture shows one person, as far as the matcher says. */
    public boolean showsOnePerson() {
        return faces.stream().allMatch(count -> count == 1);
    }
}
