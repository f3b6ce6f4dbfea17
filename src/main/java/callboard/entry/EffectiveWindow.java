package callboard.entry;

import callboard.rules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One candidate's window after everything that moves it: the formula of R-22a up to the moment of entering. All bounds
 * are half-open, all instants the server's. It stores nothing: when x changes, make a new one and ask again.
 */
public record EffectiveWindow(Window window, RoomRules rules, Allowance allowance) {

    /** x: accommodation and incident minutes together. */
    public Duration extension() {
        return allowance.on(rules.limit());
    }

    public Instant opensAt() {
        return window.opensAt();
    }

    /** close′ = W.close + x, also beyond the exam's own close. */
    public Instant closesAt() {
        return window.closesAt().plus(extension());
    }

    /** L′ = L + x. */
    public Optional<Duration> limit() {
        return rules.limit().map(limit -> limit.plus(extension()));
    }

    /** The first instant at which entering is impossible: close′, or the cut-off + x where that is earlier. */
    public Instant entryUntil() {
        var cutOff = rules.lateEntry().map(late -> opensAt().plus(late).plus(extension()));
        return cutOff.filter(closesAt()::isAfter).orElse(closesAt());
    }

    /** 缺考 holds from here for who has not entered. */
    public Instant absentFrom() {
        return entryUntil();
    }

    /** Whether the clock lets somebody in; what else must be done first is asked by {@link EntryPolicy}. */
    public Verdict mayEnter(Instant now) {
        if (now.isBefore(opensAt())) {
            return Verdict.refused("entry.room.opens", opensAt());
        }
        if (now.isBefore(entryUntil())) {
            return Verdict.allowed();
        }
        return now.isBefore(closesAt())
                ? Verdict.refused("entry.room.too-late", entryUntil())
                : Verdict.refused("entry.room.closed", closesAt());
    }

    /** The clock of somebody who enters, or entered, at this instant. */
    public RoomClock enteredAt(Instant instant) {
        return new RoomClock(this, instant);
    }

    /** The bytes of a sealed take are accepted before this instant (R-28, R-28a). */
    public Instant uploadUntil() {
        return closesAt().plus(rules.uploadGrace()).plus(allowance.upload());
    }

    /** Whether bytes of a sealed take may still arrive; it never needs the active device. */
    public Verdict mayUpload(Instant now) {
        return now.isBefore(uploadUntil())
                ? Verdict.allowed()
                : Verdict.refused("entry.room.upload-over", uploadUntil());
    }
}
