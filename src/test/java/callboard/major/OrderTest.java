package callboard.major;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrderTest {

    @ParameterizedTest
    @CsvSource({"a, UP, abc", "a, DOWN, bac", "b, UP, bac", "b, DOWN, acb", "c, UP, acb", "c, DOWN, abc"})
    void theChosenOneGoesOneStepAndStaysAtTheEnds(String chosen, Step step, String order) {
        TreeMap<Integer, String> places = new TreeMap<>();

        Order.moved(List.of("a", "b", "c"), chosen::equals, step, (one, place) -> places.put(place, one));

        assertEquals(order, String.join("", places.values()));
        assertEquals(List.of(1, 2, 3), List.copyOf(places.keySet()));
    }
}
