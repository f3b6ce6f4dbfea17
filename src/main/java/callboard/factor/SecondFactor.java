package callboard.factor;

import callboard.data.Ref;
import callboard.data.Secret;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The app of one person. Setting up shows a fresh secret, which is pending until a code proves that the app has it; then it
 * becomes the secret that counts. Another phone is set up in the same way, and the old one counts until then. The newest
 * accepted step is kept, because a code is good for one sign-in only. Turned off or reset, the row is gone.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    /** How long a secret that was shown waits for its first code. */
    static final Duration PENDING_AGE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "second_factor_seq")
    @SequenceGenerator(name = "second_factor_seq", sequenceName = "second_factor_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    String ref;

    @Column(updatable = false)
    long accountId;

    @AttributeOverride(name = "sealed", column = @Column(name = "secret"))
    @Nullable
    Secret secret;

    @Nullable
    Instant confirmedAt;

    long lastStep;

    @AttributeOverride(name = "sealed", column = @Column(name = "pending"))
    @Nullable
    Secret pending;

    @Nullable
    Instant pendingAt;

    @Nullable
    String pendingIn;

    @Version
    int version;

    protected SecondFactor() {}

    SecondFactor(long accountId) {
        this.ref = Ref.fresh();
        this.accountId = accountId;
    }

    /** Shows a fresh secret; one that was shown before and not confirmed is forgotten. */
    void prepare(Secret fresh, String signIn, Instant now) {
        this.pending = fresh;
        this.pendingIn = signIn;
        this.pendingAt = now;
    }

    /** The app has the pending secret; the code that proved it is used up. */
    void confirm(long step, Instant now) {
        if (pending == null) {
            throw new IllegalStateException("nothing is pending");
        }
        this.secret = pending;
        this.confirmedAt = now;
        this.lastStep = step;
        this.pending = null;
        this.pendingIn = null;
        this.pendingAt = null;
    }

    /** The secret that counts, once one was confirmed. */
    Optional<Secret> confirmed() {
        return Optional.ofNullable(secret);
    }

    /**
     * The secret that was shown and still waits for its first code. It is pending in the sign-in that asked for it: nobody
     * confirms what somebody else has prepared.
     */
    Optional<Secret> prepared(String signIn, Instant now) {
        return pendingAt != null && signIn.equals(pendingIn) && now.isBefore(pendingAt.plus(PENDING_AGE))
                ? Optional.ofNullable(pending)
                : Optional.empty();
    }

    Secret.Place place() {
        return new Secret.Place("second_factor", "secret", ref);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
