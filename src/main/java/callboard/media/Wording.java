package callboard.media;

import jakarta.servlet.http.HttpServletRequest;

/** The text of a message key in the language of that request; given by the floor that knows languages. */
@FunctionalInterface
public interface Wording {
    String text(HttpServletRequest request, String key);
}
