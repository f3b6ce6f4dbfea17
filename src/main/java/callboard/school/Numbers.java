package callboard.school;

import callboard.web.Form;
import java.util.OptionalInt;

/** Whole numbers as people type them, with the bounds they must keep. */
public record Numbers(int least, int most) {

    /** The number; what is none, or is out of bounds, is put back on the form with the bounds. */
    public OptionalInt read(Form form, String field, String typed) {
        String digits = typed.strip();
        if (digits.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        form.reject(field, "school.number.wrong", String.valueOf(least), String.valueOf(most));
        return OptionalInt.empty();
    }
}
