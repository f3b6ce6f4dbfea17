package callboard.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a certification came how far, in UTC; what a loss undoes is absent again. */
@Embeddable
class Milestones {

    @Column(updatable = false)
    Instant createdAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant awardedAt;

    @Nullable
    Instant certifiedAt;

    protected Milestones() {}

    Milestones(Instant begun) {
        this.createdAt = begun;
    }

    /** An appeal took the document away. */
    void lose() {
        certifiedAt = null;
        awardedAt = null;
    }

    boolean isAwarded() {
        return awardedAt != null;
    }
}
