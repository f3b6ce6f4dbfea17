package callboard.conflict;

import jakarta.ws.rs.FormParam;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text fields of the small classes that stand beside controllers, by the names that browsers send. */
final class Fields {

    private Fields() {}

    /** In the order of the class. */
    static Map<String, String> of(Object form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : form.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(FormParam.class)) {
                values.put(field.getAnnotation(FormParam.class).value(), read(form, field));
            }
        }
        return values;
    }

    static void set(Object form, String name, String value) {
        for (Field field : form.getClass().getDeclaredFields()) {
            FormParam param = field.getAnnotation(FormParam.class);
            if (param != null && param.value().equals(name)) {
                write(form, field, value);
            }
        }
    }

    private static String read(Object form, Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(form));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Object form, Field field, String value) {
        try {
            field.setAccessible(true);
            field.set(form, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
