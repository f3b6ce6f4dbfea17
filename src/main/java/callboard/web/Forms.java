package callboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.FormParam;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a {@link Form} from the small classes that stand beside controllers: their {@code @FormParam} fields as the browser
 * sent them (strings or lists of strings), their Bean Validation annotations for shape. A constraint's {@code message} is a
 * message key of ours.
 */
@RequestScoped
public class Forms {

    /** A parameter that asks for the filled form instead of its act; its value tells why, as {@code web.form.held.<value>}. */
    public static final String HOLD = "_hold";

    /** A parameter that names the kept form this one was filled from, as long as it is not saved. */
    public static final String KEPT = "_kept";

    private static final Set<String> HOLDS = Set.of("decided", "kept");

    private final ValidatorFactory validators;
    private final Ui ui;
    private final Exchange exchange;

    @Inject
    Forms(ValidatorFactory validators, Ui ui, Exchange exchange) {
        this.validators = validators;
        this.ui = ui;
        this.exchange = exchange;
    }

    /** What was typed, with every error of shape in the order of the fields. */
    public Form check(Object fields) {
        Form form = show(fields);
        validators.getValidator().validate(fields).stream()
                .sorted(Comparator.comparingInt(violation -> position(fields, violation)))
                .forEach(violation -> form.reject(violation.getPropertyPath().toString(), violation.getMessage()));
        String hold = exchange.present() ? exchange.request().getParameter(HOLD) : null;
        return hold != null && HOLDS.contains(hold) ? form.hold("web.form.held." + hold) : form;
    }

    /** The fields to be shown as they are, for the first look at a form. */
    public Form show(Object fields) {
        return new Form(values(fields), ui);
    }

    /** A form nobody has typed into. */
    public Form empty() {
        return new Form(Map.of(), ui);
    }

    private static Map<String, List<String>> values(Object fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Field field : formFields(fields)) {
            try {
                field.setAccessible(true);
                values.put(name(field), strings(field.get(fields)));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(String::valueOf).toList();
        } else {
            return value == null ? List.of() : List.of(value.toString());
        }
    }

    private static int position(Object fields, ConstraintViolation<?> violation) {
        List<String> names = formFields(fields).stream().map(Forms::name).toList();
        return names.indexOf(violation.getPropertyPath().toString());
    }

    /** Its own first, then what it shares with other forms. */
    private static List<Field> formFields(Object fields) {
        List<Field> found = new ArrayList<>();
        for (Class<?> type = fields.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(FormParam.class)) {
                    found.add(field);
                }
            }
        }
        return found;
    }

    private static String name(Field field) {
        return field.getAnnotation(FormParam.class).value();
    }
}
