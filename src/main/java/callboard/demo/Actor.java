package callboard.demo;

import callboard.account.Account;
import callboard.cast.Pupil;
import callboard.entry.Entry;
import callboard.sitting.Device;
import callboard.sitting.Take;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pupil in the play: how far he gets, and what he has got by now. */
final class Actor {

    @Nullable
    Account account;

    @Nullable
    Entry entry;

    /** What he recorded, in the order of the subjects. */
    final List<Take> takes = new ArrayList<>();

    private final Pupil pupil;
    private final Course course;
    private final Lot lot;

    /**
     * What is decided about him.
     *
     * @param begins when he registers
     * @param playable whether somebody can sign in as him
     */
    record Lot(Fate fate, Instant begins, boolean playable) {}

    Actor(Pupil pupil, Course course, Lot lot) {
        this.pupil = pupil;
        this.course = course;
        this.lot = lot;
    }

    Pupil pupil() {
        return pupil;
    }

    int number() {
        return pupil.number();
    }

    Course course() {
        return course;
    }

    Fate fate() {
        return lot.fate();
    }

    boolean playable() {
        return lot.playable();
    }

    /** So long after he registered. */
    Instant after(Duration duration) {
        return lot.begins().plus(duration);
    }

    Supplier<Account> himself() {
        return this::account;
    }

    Account account() {
        return Objects.requireNonNull(account);
    }

    Entry entry() {
        return Objects.requireNonNull(entry);
    }

    Device device() {
        byte[] seed = pupil.document().value().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        List<String> names = List.of("Android Chrome", "iPhone Safari", "HarmonyOS Chrome");
        return new Device(UUID.nameUUIDFromBytes(seed).toString(), names.get(number() % names.size()));
    }
}
