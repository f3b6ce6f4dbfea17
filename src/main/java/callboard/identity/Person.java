package callboard.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person a document speaks of; sex and birth date are absent only before the document was given. */
@Embeddable
public record Person(
        String name,
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Nullable LocalDate birthDate) {

    static final Person UNKNOWN = new Person("", null, null);
}
