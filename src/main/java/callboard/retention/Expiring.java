package callboard.retention;

import java.time.Instant;

/** One class of personal data, implemented by the package that keeps it. Found by itself. */
public interface Expiring {

    /** One word, never changed; {@code retention.class.<name>} says to people what it is and from when its days count. */
    String name();

    /** As the settings say; 0 keeps it for ever. */
    int days();

    /** How many are due: whose days began before that instant. */
    long due(Instant before);

    /**
     * Deletes the oldest that are due, for good.
     *
     * @param most no more than these in one transaction
     * @return how many; fewer than {@code most} when nothing is left
     */
    int delete(Instant before, int most);
}
