package callboard.demonstration;

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
 * How much of a video a candidate has seen. His player says every few seconds that it plays; the time since it last said so is
 * what counts, by the server's clock, so that nobody is through sooner than the video is long. Another video begins anew.
 */
@Entity
@Table(name = "demonstration_watch")
public class DemonstrationWatch {

    /** A longer silence was no watching. */
    private static final Duration LONGEST_GAP = Duration.ofSeconds(15);

    /** What a player's messages lose on their way, and the last picture of a video that is a little shorter than it says. */
    private static final Duration SPARE = Duration.ofSeconds(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demonstration_watch_seq")
    @SequenceGenerator(name = "demonstration_watch_seq", sequenceName = "demonstration_watch_seq", allocationSize = 50)
    long id;

    @Column(updatable = false)
    long schoolId;

    @Column(updatable = false)
    long demonstrationId;

    @Column(updatable = false)
    long accountId;

    String videoKey;

    Instant heardAt;

    long seenMilliseconds;

    @Nullable
    Instant watchedAt;

    @Version
    int version;

    protected DemonstrationWatch() {}

    DemonstrationWatch(Demonstration demonstration, long account, Instant now) {
        this.schoolId = demonstration.schoolId();
        this.demonstrationId = demonstration.id();
        this.accountId = account;
        begin(demonstration, now);
    }

    /** The player starts, or goes on after a pause. */
    final void begin(Demonstration demonstration, Instant now) {
        String key = key(demonstration);
        if (!key.equals(videoKey)) {
            videoKey = key;
            seenMilliseconds = 0;
            watchedAt = null;
        }
        heardAt = now;
    }

    /** The player has gone on since it was last heard. */
    void goOn(Demonstration demonstration, Instant now) {
        Duration gap = Duration.between(heardAt, now);
        boolean counts = isOf(demonstration) && !gap.isNegative() && gap.compareTo(LONGEST_GAP) <= 0;
        begin(demonstration, now);
        if (counts && watchedAt == null) {
            seenMilliseconds += gap.toMillis();
            watchedAt = left(demonstration).isZero() ? now : null;
        }
    }

    /** How much of it is still to be seen. */
    Duration left(Demonstration demonstration) {
        Duration left = demonstration.length().minus(SPARE).minusMillis(isOf(demonstration) ? seenMilliseconds : 0);
        return watched(demonstration).isPresent() || left.isNegative() ? Duration.ZERO : left;
    }

    /** When the present video was seen to its end. */
    Optional<Instant> watched(Demonstration demonstration) {
        return isOf(demonstration) ? Optional.ofNullable(watchedAt) : Optional.empty();
    }

    long demonstrationId() {
        return demonstrationId;
    }

    private boolean isOf(Demonstration demonstration) {
        return key(demonstration).equals(videoKey);
    }

    private static String key(Demonstration demonstration) {
        return demonstration.video().orElseThrow().toString();
    }
}
