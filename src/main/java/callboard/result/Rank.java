package callboard.result;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places by score: equal scores share a place and the next one counts everybody before it (165, 166, 167, 167, 169).
 * Scores are compared by value, so 83.4 and 83.40 are equal. Only real scores are handed in; 0 is one of them.
 */
public final class Rank {

    private Rank() {}

    /** The place of every score; the map finds a number however it is written. */
    public static Map<BigDecimal, Integer> places(Collection<BigDecimal> scores) {
        var places = new TreeMap<BigDecimal, Integer>();
        int seen = 0;
        for (var score : scores.stream().sorted(Comparator.reverseOrder()).toList()) {
            seen++;
            places.putIfAbsent(score, seen);
        }
        return Collections.unmodifiableMap(places);
    }
}
