package callboard.prompt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody looked into a formal pool in this hour; only ever inserted, and gone with its subject. */
@Entity
@Table(name = "prompt_reading")
public class PromptReading {

    @Id
    String readingKey;

    long schoolId;

    long subjectId;

    Instant readAt;

    protected PromptReading() {}

    public Instant readAt() {
        return readAt;
    }
}
