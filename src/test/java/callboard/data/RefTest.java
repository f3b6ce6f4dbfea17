package callboard.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RefTest {

    private static final String SHAPE = "[0-9a-hjkmnp-tv-z]{26}";
    private static final int MANY = 40_000;

    @Test
    void namesAreUniqueAndFitIntoAddresses() {
        Set<String> names = new HashSet<>();
        Stream.generate(Ref::fresh).limit(MANY).forEach(names::add);
        assertEquals(MANY, names.size());
        assertTrue(names.stream().allMatch(name -> name.matches(SHAPE)));
    }

    @Test
    void aSeriesComesInOrder() {
        List<String> names = Stream.generate(new Ref.Series()::next).limit(MANY).toList();
        assertEquals(names, names.stream().sorted().distinct().toList());
        assertTrue(names.stream().allMatch(name -> name.matches(SHAPE)));
    }

    /** Whoever knows one name of an import must not find the next. */
    @Test
    void nothingButItsPlaceIsKnownOfTheNextInASeries() {
        var series = new Ref.Series();
        List<String> ends = Stream.generate(series::next)
                .limit(MANY)
                .map(name -> name.substring(10))
                .toList();
        assertEquals(MANY, Set.copyOf(ends).size());
        assertNotEquals(ends, ends.stream().sorted().toList());
        for (int place = 0; place < 16; place++) {
            int at = place;
            assertEquals(32, ends.stream().map(end -> end.charAt(at)).distinct().count(), "place " + at);
        }
    }

    @Test
    void twoSeriesLieApart() {
        Set<String> heads = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            heads.add(new Ref.Series().next().substring(0, 5));
        }
        assertTrue(heads.size() > 1, heads.toString());
    }
}
