package callboard.clones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.web.Formats;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Whether a clone is like its original in every field that is not its own, instants moved by some days. */
final class Likeness {

    private Likeness() {}

    /** A column that somebody adds later is copied, or named above. */
    static void assertLike(Object original, Object copy, Set<String> own, int days)
            throws ReflectiveOperationException {
        for (Field field : original.getClass().getDeclaredFields()) {
            if (own.contains(field.getName()) || Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
                continue;
            }
            Object before = value(field, original);
            Object after = value(field, copy);
            if (before instanceof Instant moment) {
                ZonedDateTime there = moment.atZone(Formats.BEIJING);
                ZonedDateTime moved = ((Instant) after).atZone(Formats.BEIJING);
                assertEquals(days, ChronoUnit.DAYS.between(there.toLocalDate(), moved.toLocalDate()), field.getName());
                assertEquals(there.toLocalTime(), moved.toLocalTime(), field.getName());
            } else {
                assertEquals(before, after, field.getName());
            }
        }
    }

    private static Object value(Field field, Object of) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(of);
    }
}
