package callboard.school;

import callboard.store.ObjectKey;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * A document of a school as a PDF in the store.
 *
 * @param paperKey of the object; empty for no document
 * @param paperName of the file as its officer knows it
 * @param paperBytes its size
 * @param paperPages how many it has
 */
@Embeddable
public record Paper(String paperKey, String paperName, long paperBytes, int paperPages) {

    public static final Paper NONE = new Paper("", "", 0, 0);

    public boolean isThere() {
        return !paperKey.isEmpty();
    }

    public Optional<ObjectKey> object() {
        return ObjectKey.parse(paperKey);
    }
}
