package callboard.prompt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 抽题: what one candidate drew on one occasion (a sitting's subject). Only ever inserted: whoever asks again for the same
 * occasion gets the same prompts. The seed tells how chance decided, for who wants to check it.
 */
@Entity
@Table(name = "prompt_draw")
public class PromptDraw {

    @Id
    String drawKey;

    long schoolId;

    long subjectId;

    @Enumerated(EnumType.STRING)
    Pool pool;

    long seed;

    String prompts;

    Instant drawnAt;

    protected PromptDraw() {}

    static String key(String subjectRef, String occasion) {
        return subjectRef + ":" + occasion;
    }

    static String written(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Ids of the prompts, in the order they were drawn. */
    public List<Long> ids() {
        return Arrays.stream(prompts.split(",")).map(Long::valueOf).toList();
    }

    public Pool pool() {
        return pool;
    }

    public long seed() {
        return seed;
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}
