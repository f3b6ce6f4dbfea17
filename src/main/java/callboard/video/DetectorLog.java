package callboard.video;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the detectors said while the recording was decoded once. */
record DetectorLog(String text, double seconds) {
    private static final String NUMBER = "(-?[0-9.]+)";
    private static final Pattern BLACK = Pattern.compile("black_start:" + NUMBER + " black_end:" + NUMBER);
    private static final Pattern FREEZE = Pattern.compile("freeze_(start|end): ?" + NUMBER);
    private static final Pattern SILENCE = Pattern.compile("silence_(start|end): ?" + NUMBER);
    private static final Pattern LOUDNESS = Pattern.compile("\\n\\s+I:\\s+" + NUMBER + " LUFS");
    private static final Pattern PEAK = Pattern.compile("\\n\\s+Peak:\\s+" + NUMBER + " dBFS");

    List<Stretch> black() {
        return BLACK.matcher(text)
                .results()
                .map(found -> new Stretch(number(found, 1), number(found, 2)))
                .toList();
    }

    List<Stretch> frozen() {
        return Stretch.without(pairs(FREEZE), black());
    }

    List<Stretch> silent() {
        return pairs(SILENCE);
    }

    /** A stretch that is still open at the end has no end line in every version: it lasts to the end. */
    private List<Stretch> pairs(Pattern pattern) {
        var stretches = new ArrayList<Stretch>();
        double from = -1;
        for (MatchResult found : pattern.matcher(text).results().toList()) {
            if (found.group(1).equals("start")) {
                from = Math.max(0, number(found, 2));
            } else if (from >= 0) {
                stretches.add(new Stretch(from, number(found, 2)));
                from = -1;
            }
        }
        if (from >= 0 && from < seconds) {
            stretches.add(new Stretch(from, seconds));
        }
        return List.copyOf(stretches);
    }

    OptionalDouble loudness() {
        return last(LOUDNESS);
    }

    OptionalDouble peak() {
        return last(PEAK);
    }

    private OptionalDouble last(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .mapToDouble(found -> number(found, 1))
                .reduce((earlier, later) -> later);
    }

    private static double number(MatchResult found, int group) {
        try {
            return Double.parseDouble(found.group(group));
        } catch (NumberFormatException dotsOnly) {
            return 0;
        }
    }
}
