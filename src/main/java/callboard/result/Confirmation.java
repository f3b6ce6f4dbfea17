package callboard.result;

import callboard.rules.Asker;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who confirmed a publication by which count, and for when. */
@Embeddable
public class Confirmation {

    @Nullable
    Long confirmedBy;

    String confirmer = "";

    @Nullable
    Instant confirmedAt;

    @Nullable
    Integer confirmedCount;

    @Nullable
    Instant releaseAt;

    protected Confirmation() {}

    void give(Asker.Person person, int count, Instant releaseAt, Instant now) {
        this.confirmedBy = person.account();
        this.confirmer = person.name();
        this.confirmedAt = now;
        this.confirmedCount = count;
        this.releaseAt = releaseAt;
    }

    void take() {
        confirmedBy = null;
        confirmer = "";
        confirmedAt = null;
        confirmedCount = null;
        releaseAt = null;
    }

    /** The account of who confirmed it. */
    public Optional<Long> by() {
        return Optional.ofNullable(confirmedBy);
    }

    public String confirmer() {
        return confirmer;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(confirmedAt);
    }

    /** From when on candidates read it. */
    public Optional<Instant> releaseAt() {
        return Optional.ofNullable(releaseAt);
    }
}
