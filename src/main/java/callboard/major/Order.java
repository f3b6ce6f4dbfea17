package callboard.major;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;

/** Lists that people put in order, numbered from 1 without gaps. */
public final class Order {

    private Order() {}

    /** Tells each its number, after the chosen one went one step; at the end of the list it stays. */
    public static <T> void moved(List<T> all, Predicate<T> chosen, Step step, ObjIntConsumer<T> place) {
        List<T> order = new ArrayList<>(all);
        int from = order.indexOf(order.stream().filter(chosen).findFirst().orElseThrow());
        int to = from + step.places();
        if (to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
        }
        number(order, place);
    }

    /** Tells each its number. */
    public static <T> void number(List<T> order, ObjIntConsumer<T> place) {
        for (int i = 0; i < order.size(); i++) {
            place.accept(order.get(i), i + 1);
        }
    }
}
