package callboard.school;

import jakarta.persistence.Embeddable;

/**
 * Whom a candidate with a question reaches. An empty text stands for "not given".
 *
 * @param hours when somebody answers, in the school's own words
 */
@Embeddable
public record Contact(String phone, String email, String hours) {

    public static final Contact NONE = new Contact("", "", "");

    /** Whether a candidate can reach anybody at all. */
    public boolean isGiven() {
        return !phone.isEmpty() || !email.isEmpty();
    }
}
